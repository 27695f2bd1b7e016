// Who may send workbooks now: a few bodies are received at a time, and one is read at a time, for
// each may take a hundred megabytes.

import { Problem } from "../problem.ts";
import { phrase } from "../util/phrase.ts";

/** Received, or waiting to be read. */
export const MOST_UPLOADS = 4;

export type UploadGate = <Body, Result>(
  receive: () => Promise<Body>,
  read: (body: Body) => Promise<Result>,
) => Promise<Result>;

/** Throws a problem, before anything is received, when as many as may be are inside. */
export function createUploadGate(): UploadGate {
  let inside = 0;
  let last: Promise<unknown> = Promise.resolve();
  return async (receive, read) => {
    if (inside >= MOST_UPLOADS) throw busy();
    inside += 1;
    try {
      const body = await receive();
      const turn = last.then(() => read(body));
      last = turn.catch(() => undefined);
      return await turn;
    } finally {
      inside -= 1;
    }
  };
}

function busy(): Problem {
  return new Problem({
    status: 429,
    title: "Trop d'envois à la fois",
    detail: phrase`D'autres grilles sont en cours de lecture : réessayez dans une minute.`,
  });
}
