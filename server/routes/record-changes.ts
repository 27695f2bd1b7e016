// GET …/changes?since=<revision>: what others may have written while a page is open.

import { Router } from "express";
import { contextOf } from "../access/context-of.ts";
import { inSight } from "../access/in-sight.ts";
import type { Sight } from "../access/sight.ts";
import { sightOf } from "../access/sight-of.ts";
import { visitorOf } from "../access/visitor.ts";
import type { AppParts, ServedEstablishment } from "../app-parts.ts";
import { closedSince } from "../calendar.ts";
import { readBodyAnswers } from "../common-answers.ts";
import { isAccepted } from "../is-accepted.ts";
import { methodNotAllowed } from "../middleware/method-not-allowed.ts";
import { badRequest } from "../problem.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import type { RecordChanges, StoredAnswer } from "../store/submission-store.ts";
import { readEstablishmentRecord, readRevision, recordKeys } from "../submission-of.ts";
import { phrase } from "../util/phrase.ts";
import { isAsked } from "../validation/collected-items.ts";
import { findCampaign, findEstablishment } from "./find.ts";
import { isCount } from "./read-body.ts";

export function recordChangesRoutes(parts: AppParts): Router {
  const router = Router();
  router
    .route("/api/campaigns/:year/establishments/:finess/changes")
    .get(async (request, response) => {
      const served = findCampaign(parts, request.params.year);
      const establishment = findEstablishment(parts, served, request.params.finess);
      const since = readSince(request.query.since);
      response.set("Cache-Control", "no-store");
      const sight = sightOf(parts, served, visitorOf(response));
      const changes = await tellChanges(parts, served, establishment, since);
      const context = sight && (await readContext(parts, served, establishment, sight));
      response.json(inSight({ ...changes, ...(context && { context }) }, sight));
    })
    .all(methodNotAllowed("GET"));
  return router;
}

function readSince(text: unknown): number {
  const since = typeof text === "string" && /^\d{1,16}$/.test(text) ? Number(text) : undefined;
  if (isCount(since)) return since;
  const message = phrase`Il faut la dernière révision connue, « ?since= » et un entier.`;
  throw badRequest(message, [{ path: "since", message }]);
}

/** What decides elsewhere which of a guest's questions arise, as it stands: it is small, and told whole. */
async function readContext(
  parts: AppParts,
  served: ServedCampaign,
  establishment: ServedEstablishment,
  sight: Sight,
) {
  const { submission } = await readEstablishmentRecord(parts, served, establishment);
  return contextOf(submission.answers, sight);
}

async function tellChanges(
  parts: AppParts,
  served: ServedCampaign,
  establishment: ServedEstablishment,
  since: number,
) {
  const { store } = parts;
  const keys = recordKeys(served, establishment);
  // Before what it numbers, as the record is read.
  const revision = await readRevision(parts, served, establishment);
  const own = await store.readChanges(keys.own, since);
  const common = await readCommonChanges(parts, served, establishment, since);
  const { signature } = own;
  const isTaken = ([item, { value }]: readonly [string, StoredAnswer]) => {
    const element = served.checker.findItem(item);
    if (element === undefined || !isAsked(element, establishment.category)) return false;
    return isAccepted(served, establishment.category, item, value);
  };
  const shared = [...common].filter(([item]) => served.commonItems.has(item));
  return {
    revision,
    answers: Object.fromEntries([...own.answers].filter(isTaken)),
    // A signed record keeps those that it was signed with.
    common: signature === undefined ? Object.fromEntries(shared.filter(isTaken)) : {},
    justifications: Object.fromEntries(own.justifications),
    ...(signature === undefined ? {} : { signature }),
  };
}

/** For an establishment that is closed, those that changed are told as they stood on its last evening. */
async function readCommonChanges(
  parts: AppParts,
  served: ServedCampaign,
  establishment: ServedEstablishment,
  since: number,
): Promise<RecordChanges["answers"]> {
  const { common: key } = recordKeys(served, establishment);
  const { answers } = await parts.store.readChanges(key, since);
  const closing = closedSince(served.campaign, establishment, parts.clock());
  if (closing === undefined || answers.size === 0) return answers;
  const standing = await readBodyAnswers(parts, key).onEvening(closing);
  const nothing: StoredAnswer = { value: null, version: 0, savedAt: null };
  return new Map([...answers.keys()].map((item) => [item, standing.get(item) ?? nothing]));
}
