// Says who makes a request to whatever answers it.

import type { Request, RequestHandler } from "express";
import type { AppParts } from "../app-parts.ts";
import type { Delegation } from "../store/delegation-store.ts";
import { readAccessCookie } from "./access-cookie.ts";
import { hashToken } from "./access-token.ts";
import { statedName } from "./stated-name.ts";
import type { Visitor } from "./visitor.ts";

/** Between two notes of « last seen »: an entry page asks something at each answer. */
const SEEN_EVERY_MS = 60_000;

/** Until people sign in, whoever has no link may do everything, under the name they state. */
export function recogniseVisitor(parts: AppParts): RequestHandler {
  return async (request, response, next) => {
    const token = readAccessCookie(request);
    response.locals.visitor =
      token === undefined
        ? ({ name: statedName(request), reach: { kind: "everything" } } satisfies Visitor)
        : await recogniseGuest(parts, request, token);
    next();
  };
}

async function recogniseGuest(parts: AppParts, request: Request, token: string): Promise<Visitor> {
  const { store, clock } = parts;
  const delegation = await store.findDelegation(hashToken(token));
  if (delegation === undefined || delegation.revoked !== null) {
    const name = delegation?.name ?? statedName(request);
    return { name, reach: { kind: "ended", givenBy: delegation?.givenBy } };
  }
  const now = clock();
  if (isDue(delegation, now)) await noteSeen(parts, delegation, now);
  return { name: delegation.name, reach: reachOf(delegation) };
}

/** A note that could not be taken takes nothing from who was seen: it is taken next time. */
async function noteSeen({ store, log }: AppParts, { id }: Delegation, now: Date): Promise<void> {
  try {
    await store.seeDelegation(id, now.toISOString());
  } catch (error) {
    log.warn({ err: error, delegation: id }, "last visit not noted");
  }
}

function reachOf({ id, key, sections, givenBy, note }: Delegation): Visitor["reach"] {
  return { kind: "sections", ...key, sections: new Set(sections), delegation: id, givenBy, note };
}

function isDue({ lastSeenAt }: Delegation, now: Date): boolean {
  return lastSeenAt === null || now.getTime() - Date.parse(lastSeenAt) >= SEEN_EVERY_MS;
}
