// A thread that makes grids, one at a time, as they are asked for.

import { setImmediate } from "node:timers/promises";
import { parentPort } from "node:worker_threads";
import type { GridPlan } from "../../../engine/index.ts";
import { renderedPapers } from "../../rendered-papers.ts";
import type { GridDone, GridJob } from "./grid-job.ts";

const plans = new Map<string, GridPlan>();

parentPort?.on("message", async (job: GridJob) => {
  const done = await make(job).catch((error: unknown): GridDone => ({ fault: String(error) }));
  // The memory of a paper is given back between two turns of the event loop, and only there.
  await setImmediate();
  parentPort?.postMessage(done, "bytes" in done ? [done.bytes.buffer] : []);
});

async function make({ category, plan, request }: GridJob): Promise<GridDone> {
  const known = plan ?? plans.get(category);
  if (known === undefined) throw new Error(`The thread has no plan of ${category}.`);
  plans.set(category, known);
  // A copy: what a library gives back may not be its own to give away.
  return { bytes: new Uint8Array(await renderedPapers.grid(known, request)) };
}
