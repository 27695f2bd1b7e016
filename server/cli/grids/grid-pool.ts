// Threads that make grids: as many at once as there are, the others wait their turn.

import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { GridPlan } from "../../../engine/index.ts";
import type { GridRequest } from "../../papers.ts";
import type { GridDone, GridJob } from "./grid-job.ts";

export interface GridPool {
  /** Rejects only when a thread is lost: a grid that cannot be made is a fault of what it is of. */
  readonly make: (plan: GridPlan, request: GridRequest) => Promise<GridDone>;
  /** Ends the threads, whatever they are at. */
  readonly close: () => Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  /** Categories whose plan it has. */
  readonly known: Set<string>;
  /** Aborted when it ends, by what ended it: an idle one ends unseen, and would never answer. */
  readonly ended: AbortSignal;
}

export function createGridPool(size: number): GridPool {
  const threads = Array.from({ length: size }, startThread);
  const idle = [...threads];
  const waiting: ((thread: Thread) => void)[] = [];

  function take(): Promise<Thread> {
    const thread = idle.shift();
    if (thread !== undefined) return Promise.resolve(thread);
    return new Promise((resolve) => waiting.push(resolve));
  }

  function giveBack(thread: Thread): void {
    const next = waiting.shift();
    if (next === undefined) idle.push(thread);
    else next(thread);
  }

  return {
    make: async (plan, request) => {
      const thread = await take();
      try {
        return await ask(thread, plan, request);
      } finally {
        giveBack(thread);
      }
    },
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread(): Thread {
  const worker = new Worker(new URL("./grid-worker.js", import.meta.url), { execArgv: [] });
  const ended = new AbortController();
  worker.on("error", (error) => ended.abort(error));
  worker.on("exit", () => ended.abort(new Error("A thread that makes grids has ended.")));
  return { worker, known: new Set(), ended: ended.signal };
}

async function ask(
  { worker, known, ended }: Thread,
  plan: GridPlan,
  request: GridRequest,
): Promise<GridDone> {
  ended.throwIfAborted();
  const category = plan.category.code;
  const job: GridJob = { category, request, ...(known.has(category) ? {} : { plan }) };
  const answer = once(worker, "message", { signal: ended });
  worker.postMessage(job);
  known.add(category);
  const [done] = await answer.catch((error: unknown) => {
    throw ended.aborted ? ended.reason : error;
  });
  return done as GridDone;
}
