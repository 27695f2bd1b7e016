import { expect, test } from "vitest";
import { createVisitorStore } from "../../../../renderer/app/visitor/visitor-store.ts";

interface Asked {
  readonly address: string;
  readonly init: RequestInit | undefined;
}

/** A server that answers `/api/visitor` with `access` in turn, and anything else with `response`. */
function fakeServer(accesses: readonly object[], response: () => Response) {
  const asked: Asked[] = [];
  let told = 0;
  const fetch = (async (address: string, init?: RequestInit) => {
    asked.push({ address, init });
    if (address !== "/api/visitor") return response();
    return Response.json(accesses[Math.min(told++, accesses.length - 1)]);
  }) as typeof window.fetch;
  return { asked, fetch };
}

function memoryStorage(values: Record<string, string> = {}): Storage {
  return {
    getItem: (key: string) => values[key] ?? null,
    setItem: (key: string, value: string) => {
      values[key] = value;
    },
    removeItem: (key: string) => {
      delete values[key];
    },
  } as unknown as Storage;
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const saved = () => Response.json({ version: 1 });

test("a write is signed with the name, encoded; a reading is not", async () => {
  const { asked, fetch } = fakeServer([{}], saved);
  const store = createVisitorStore(fetch, memoryStorage());
  store.rename("Zoé Müller");
  await store.fetch("/read");
  await store.fetch("/write", { method: "PUT", headers: { Accept: "application/json" } });
  const [read, write] = asked.filter(({ address }) => address !== "/api/visitor");
  expect(read?.init).toBeUndefined();
  const headers = new Headers(write?.init?.headers);
  expect(headers.get("Millesime-Author")).toBe("Zo%C3%A9%20M%C3%BCller");
  expect(headers.get("Accept")).toBe("application/json");
});

test("the name is kept for the next visit, until it is erased", () => {
  const storage = memoryStorage();
  const { fetch } = fakeServer([{}], saved);
  createVisitorStore(fetch, storage).rename("Claire");
  const again = createVisitorStore(fetch, storage);
  expect(again.state().name).toBe("Claire");
  again.rename("");
  expect(createVisitorStore(fetch, storage).state().name).toBe("");
});

test("a browser that keeps nothing still signs", async () => {
  const { asked, fetch } = fakeServer([{}], saved);
  const refusing = {
    getItem: () => {
      throw new Error("refused");
    },
    setItem: () => {
      throw new Error("refused");
    },
  } as unknown as Storage;
  for (const storage of [undefined, refusing]) {
    const store = createVisitorStore(fetch, storage);
    store.rename("Claire");
    await store.fetch("/write", { method: "PUT" });
    expect(new Headers(asked.at(-1)?.init?.headers).get("Millesime-Author")).toBe("Claire");
  }
});

test("a refusal because the link has ended is learnt once, and its body is still to be read", async () => {
  const accesses = [{ sections: ["a"] }, { ended: true, givenBy: "Claire" }];
  const refused = () => Response.json({ access: "ended", detail: "Ce lien" }, { status: 403 });
  const { asked, fetch } = fakeServer(accesses, refused);
  const store = createVisitorStore(fetch, memoryStorage());
  await settle();
  let told = 0;
  store.subscribe(() => {
    told += 1;
  });
  const response = await store.fetch("/write", { method: "PUT" });
  expect(await response.json()).toMatchObject({ detail: "Ce lien" });
  await settle();
  expect(store.state().access).toEqual({ ended: true, givenBy: "Claire" });
  await store.fetch("/write", { method: "PUT" });
  await settle();
  expect(told).toBe(1);
  expect(asked.filter(({ address }) => address === "/api/visitor")).toHaveLength(2);
});

test("any refusal may mean that a link was opened in another tab: asked, told when it is so", async () => {
  const refused = () => Response.json({ detail: "Une autre rubrique" }, { status: 403 });
  const guest = { name: "Karim", sections: ["staff"], year: "2031", finess: "990000011" };
  const { fetch } = fakeServer([{}, {}, guest], refused);
  const store = createVisitorStore(fetch, memoryStorage());
  await settle();
  let told = 0;
  store.subscribe(() => {
    told += 1;
  });
  await store.fetch("/write", { method: "PUT" });
  await settle();
  expect(told, "nothing changed, nothing is said").toBe(0);
  await store.fetch("/write", { method: "PUT" });
  await settle();
  expect(store.state()).toMatchObject({ access: guest, turn: 1 });
  expect(store.author(), "named by who gave the link").toBe("Karim");
});

test("a link opened or left in another tab is another reach; one that ends leaves the page as it is", async () => {
  const guest = { sections: ["staff"], year: "2031", finess: "990000011" };
  const { fetch } = fakeServer([guest, { ended: true }, guest, {}], saved);
  const store = createVisitorStore(fetch, memoryStorage());
  const turns: number[] = [];
  for (let time = 0; time < 4; time += 1) {
    await settle();
    turns.push(store.state().turn);
    store.learn();
  }
  // Learnt, ended, given anew, left.
  expect(turns).toEqual([0, 0, 1, 2]);
});

test("a name changed in another tab is heard", async () => {
  const storage = memoryStorage();
  const { asked, fetch } = fakeServer([{}], saved);
  const store = createVisitorStore(fetch, storage);
  store.rename("Claire");
  createVisitorStore(fetch, storage).rename("Paul");
  expect(store.state().name).toBe("Claire");
  store.readAgain();
  expect(store.author()).toBe("Paul");
  await store.fetch("/write", { method: "PUT" });
  expect(new Headers(asked.at(-1)?.init?.headers).get("Millesime-Author")).toBe("Paul");
});

test("a write that says who gave what it brings keeps that name", async () => {
  const { asked, fetch } = fakeServer([{}], saved);
  const store = createVisitorStore(fetch, memoryStorage());
  store.rename("Paul");
  for (const name of ["Claire", ""]) {
    await store.fetch("/write", { method: "PUT", headers: { "Millesime-Author": name } });
    expect(new Headers(asked.at(-1)?.init?.headers).get("Millesime-Author")).toBe(name);
  }
});

test("an access that could not be asked for is asked for again once the server answers", async () => {
  const guest = { sections: ["staff"] };
  let isAway = true;
  const fetch = (async (address: string) => {
    if (isAway) throw new TypeError();
    return Response.json(address === "/api/visitor" ? guest : {});
  }) as typeof window.fetch;
  const store = createVisitorStore(fetch, memoryStorage());
  await settle();
  isAway = false;
  await store.fetch("/read");
  await settle();
  expect(store.state()).toMatchObject({ access: guest, turn: 0 });
});

test("a server that does not answer leaves the access unknown", async () => {
  const store = createVisitorStore(async () => Promise.reject(new TypeError()), memoryStorage());
  await settle();
  expect(store.state().access).toBeUndefined();
  expect(await store.leave()).toBe(false);
});
