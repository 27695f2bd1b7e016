// Threads that fail: one that has ended is told to whoever asks it, a grid that cannot be made is not one.

import { EventEmitter } from "node:events";
import { expect, test, vi } from "vitest";
import type { GridJob } from "../../../../server/cli/grids/grid-job.ts";
import { createGridPool } from "../../../../server/cli/grids/grid-pool.ts";
import { SAMPLE_GRID } from "../../../support/sample-grid.ts";

const threads = vi.hoisted((): { all: unknown[] } => ({ all: [] }));

interface FakeWorker extends EventEmitter {
  readonly jobs: GridJob[];
}

vi.mock("node:worker_threads", () => {
  const makeWorker = () => {
    const jobs: unknown[] = [];
    const worker = Object.assign(new EventEmitter(), {
      jobs,
      postMessage: (job: unknown) => jobs.push(job),
      terminate: async () => 0,
    });
    threads.all.push(worker);
    return worker;
  };
  // `new` gives what the function returns.
  return {
    Worker: function Worker() {
      return makeWorker();
    },
  };
});

function startPool() {
  threads.all = [];
  const pool = createGridPool(1);
  return { pool, worker: threads.all[0] as FakeWorker };
}

const request = { format: "html" } as const;
const turn = () => new Promise((resolve) => setImmediate(resolve));

test("a thread that ended while nobody asked it anything rejects what it is asked then", async () => {
  const { pool, worker } = startPool();
  worker.emit("error", new Error("no memory left"));
  await expect(pool.make(SAMPLE_GRID, request)).rejects.toThrow("no memory left");
  await expect(pool.make(SAMPLE_GRID, request)).rejects.toThrow("no memory left");
  expect(worker.jobs).toEqual([]);
});

test("a thread that ends at work rejects what it was at, and what waits for it", async () => {
  const { pool, worker } = startPool();
  const asked = [pool.make(SAMPLE_GRID, request), pool.make(SAMPLE_GRID, request)];
  const told = Promise.allSettled(asked);
  await turn();
  worker.emit("exit", 1);
  const outcomes = await told;
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(String((outcomes[0] as PromiseRejectedResult).reason)).toContain("has ended");
});

test("a grid that cannot be made is told, and the thread makes the next one", async () => {
  const { pool, worker } = startPool();
  const first = pool.make(SAMPLE_GRID, request);
  await turn();
  worker.emit("message", { fault: "Error: an odd name" });
  expect(await first).toEqual({ fault: "Error: an odd name" });
  const second = pool.make(SAMPLE_GRID, request);
  await turn();
  worker.emit("message", { bytes: new Uint8Array([1]) });
  expect(await second).toEqual({ bytes: new Uint8Array([1]) });
  // It has the plan of the category by then.
  expect(worker.jobs.map(({ plan }) => plan !== undefined)).toEqual([true, false]);
});
