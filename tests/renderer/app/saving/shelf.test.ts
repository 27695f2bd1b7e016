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
  createShelf(storage, "2031", "990000011").put("beds", { value: 12, version: 3, given: 1 });
  const found = createShelf(storage, "2031", "990000011").all();
  expect([...found]).toEqual([["beds", { value: 12, version: 3, given: 1 }]]);
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
  shelf.put("beds", { value: 1, version: 0, given: 1 });
  expect(shelf.get("beds")).toEqual({ value: 1, version: 0, given: 1 });
  expect(shelf.keeps()).toBe(false);
  shelf.remove("beds", 1);
  expect(shelf.all().size).toBe(0);
});

test("a browser that has no storage at all does not either", () => {
  const shelf = createShelf(undefined, "2031", "990000011");
  expect(shelf.keeps()).toBe(false);
  shelf.put("beds", { value: 1, version: 0, given: 1 });
  expect([...shelf.all().keys()]).toEqual(["beds"]);
});

test("a full disk is told until it takes something again", () => {
  const entries: Record<string, string> = {};
  const storage = storageWith(entries);
  let isFull = true;
  const filling = new Proxy(storage, {
    get: (target, key) => {
      if (key !== "setItem" || !isFull) return Reflect.get(target, key);
      return () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
  });
  const shelf = createShelf(filling, "2031", "990000011");
  shelf.put("beds", { value: 1, version: 0, given: 1 });
  expect(shelf.keeps()).toBe(false);
  isFull = false;
  shelf.put("beds", { value: 2, version: 0, given: 2 });
  expect(shelf.keeps()).toBe(true);
  expect(createShelf(storage, "2031", "990000011").get("beds")?.value).toBe(2);
});

test("the order is that of the answers, not the storage's", () => {
  const storage = storageWith();
  const shelf = createShelf(storage, "2031", "990000011");
  shelf.put("a", { value: 1, version: 0, given: 3 });
  shelf.put("b", { value: 1, version: 0, given: 1 });
  shelf.put("c", { value: 1, version: 0, given: 2 });
  const again = createShelf(storage, "2031", "990000011");
  expect([...again.all().keys()]).toEqual(["b", "c", "a"]);
});

test("two tabs: neither takes away nor passes over what the other was given later", () => {
  const storage = storageWith();
  const one = createShelf(storage, "2031", "990000011");
  const other = createShelf(storage, "2031", "990000011");
  one.put("beds", { value: 1, version: 0, given: 1 });
  other.put("beds", { value: 2, version: 0, given: 2 });
  one.put("beds", { value: 1, version: 1, given: 1 });
  one.remove("beds", 1);
  expect(one.get("beds")).toEqual({ value: 2, version: 0, given: 2 });
});

test("what an earlier application kept, without its order, goes first", () => {
  const key = "millesime.a-enregistrer.2031.990000011.staff";
  const storage = storageWith({ [key]: JSON.stringify({ value: 5, version: 0 }) });
  const shelf = createShelf(storage, "2031", "990000011");
  shelf.put("beds", { value: 1, version: 0, given: 1 });
  expect([...shelf.all().keys()]).toEqual(["staff", "beds"]);
});
