import { expect, test } from "vitest";
import { createDraftShelf } from "../../../../renderer/app/saving/draft-shelf.ts";
import type { Draft } from "../../../../renderer/form/drafts/draft.ts";

function memoryStorage(): Storage {
  const entries: Record<string, string> = {};
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

const draft = (text: string, settled = true): Draft => ({
  text,
  fault: { kind: "notInteger", text },
  settled,
});
const open = (storage: Storage | undefined, finess = "990000011") =>
  createDraftShelf(storage, "2031", finess);

test("two tabs of a record keep their texts, and each takes away its own only", () => {
  const storage = memoryStorage();
  const [one, other] = [open(storage), open(storage)];
  one.read();
  other.read();
  one.write(new Map([["beds", draft("beaucoup", false)]]));
  other.write(new Map([["staff", draft("trop")]]));
  expect([...open(storage).read()]).toEqual([
    ["beds", draft("beaucoup")],
    ["staff", draft("trop")],
  ]);
  one.write(new Map());
  expect([...open(storage).read().keys()]).toEqual(["staff"]);
  expect(open(storage, "990000029").read().size).toBe(0);
});

test("a text found on the shelf is taken away once it is corrected, not put back by the other tab", () => {
  const storage = memoryStorage();
  open(storage).write(new Map([["beds", draft("beaucoup")]]));
  const [one, other] = [open(storage), open(storage)];
  const found = other.read();
  one.read();
  one.write(new Map());
  other.write(new Map([...found, ["staff", draft("trop")]]));
  expect([...open(storage).read().keys()]).toEqual(["staff"]);
});

test("neither does one take away what the other has put in the same cell since", () => {
  const storage = memoryStorage();
  open(storage).write(new Map([["beds", draft("beaucoup")]]));
  const [one, other] = [open(storage), open(storage)];
  one.read();
  other.read();
  other.write(new Map([["beds", draft("énormément")]]));
  one.write(new Map());
  expect(open(storage).read().get("beds")?.text).toBe("énormément");
});

test("what is no draft is left alone; a browser that keeps nothing does not stop the entry", () => {
  const storage = memoryStorage();
  for (const text of ["not JSON", "null", "3", "{}"]) {
    storage.setItem(`millesime.a-corriger.3.2031.990000011.${text}`, text);
  }
  expect(open(storage).read().size).toBe(0);
  const shelf = open(undefined);
  shelf.write(new Map([["beds", draft("beaucoup")]]));
  expect(shelf.read().size).toBe(0);
});
