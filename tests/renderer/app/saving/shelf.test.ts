import { expect, test } from "vitest";
import { createShelf } from "../../../../renderer/app/saving/shelf.ts";

function storageWith(entries: Record<string, string> = {}): Storage {
  const methods = {
    getItem: (key: string) => entries[key] ?? null,
    setItem: (key: string, value: string) => {
      entries[key] = value;
    },
    removeItem: (key: string) => {
      delete entries[key];
    },
  };
  return new Proxy(entries, {
    get: (_, key) => methods[key as keyof typeof methods],
  }) as unknown as Storage;
}

test("an answer put on the shelf is found again by the same record only", () => {
  const storage = storageWith();
  createShelf(storage, "2031", "990000011").put("beds", { value: 12, version: 3 });
  const found = createShelf(storage, "2031", "990000011").all();
  expect([...found]).toEqual([["beds", { value: 12, version: 3 }]]);
  expect(createShelf(storage, "2031", "990000029").all().size).toBe(0);
});

test("what is not an answer is left alone", () => {
  const storage = storageWith({
    "millesime.a-enregistrer.2031.990000011.beds": "not JSON",
    "millesime.a-enregistrer.2031.990000011.staff": "null",
    other: "1",
  });
  expect(createShelf(storage, "2031", "990000011").all().size).toBe(0);
});

test("a browser that keeps nothing does not stop the entry", () => {
  const refusing = new Proxy({} as Storage, {
    get: () => () => {
      throw new Error("denied");
    },
    ownKeys: () => {
      throw new Error("denied");
    },
  });
  const shelf = createShelf(refusing, "2031", "990000011");
  shelf.put("beds", { value: 1, version: 0 });
  shelf.remove("beds");
  expect(shelf.all().size).toBe(0);
});
