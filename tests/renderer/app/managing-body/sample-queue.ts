// A queue that reaches nobody: what it is given waits in it.

import type { SaveQueue } from "../../../../renderer/app/saving/save-queue.ts";
import { createSaveQueue } from "../../../../renderer/app/saving/save-queue.ts";
import type { KnownValue } from "../../../../renderer/app/saving/save-state.ts";
import type { Send } from "../../../../renderer/app/saving/send-value.ts";
import { createShelf } from "../../../../renderer/app/saving/shelf.ts";

const NOBODY: Send = async () => ({ kind: "unreachable" });

export function sampleQueue(
  known: Readonly<Record<string, KnownValue>> = {},
  send: Send = NOBODY,
): SaveQueue {
  return createSaveQueue({
    send,
    known: new Map(Object.entries(known)),
    lastSavedAt: undefined,
    shelf: createShelf(undefined, "2031", "1"),
    author: () => undefined,
    now: () => 0,
    delay: () => () => {},
    tell: () => {},
    inTurn: (act) => act(),
  });
}
