// Sections of a record given to a colleague by a link: GET and POST
// /api/campaigns/:year/establishments/:finess/delegations, DELETE …/delegations/:id.

import { randomUUID } from "node:crypto";
import { type Request, Router } from "express";
import { createToken, hashToken } from "../access/access-token.ts";
import { lastActivity } from "../access/last-activity.ts";
import { nameOf } from "../access/named-visitor.ts";
import { visitorOf } from "../access/visitor.ts";
import type { AppParts } from "../app-parts.ts";
import { methodNotAllowed } from "../middleware/method-not-allowed.ts";
import { readJson } from "../middleware/read-json.ts";
import { notFound } from "../problem.ts";
import type { Delegation } from "../store/delegation-store.ts";
import { phrase } from "../util/phrase.ts";
import { isAsked } from "../validation/collected-items.ts";
import { findCampaign, findEstablishment } from "./find.ts";
import { readDelegation } from "./read-delegation.ts";

type RecordRequest = Request<{ year: string; finess: string }>;

const PATH = "/api/campaigns/:year/establishments/:finess/delegations";

export function delegationRoutes(parts: AppParts): Router {
  const { store, clock } = parts;
  const router = Router();
  router
    .route(PATH)
    .get(async (request, response) => {
      const { key, served } = findRecord(parts, request);
      const delegations = await store.readDelegations(key);
      const activity = lastActivity(served, await store.readLastAnswers(key));
      response.set("Cache-Control", "no-store");
      response.json({ delegations: delegations.map(tell), activity });
    })
    .post(...readJson, async (request: RecordRequest, response) => {
      const { key, sections } = findRecord(parts, request);
      const token = createToken();
      const delegation = {
        ...readDelegation(request.body, sections),
        key,
        id: randomUUID(),
        givenBy: nameOf(response),
        givenAt: clock().toISOString(),
      };
      await store.addDelegation({ ...delegation, tokenHash: hashToken(token) });
      const fresh = { ...delegation, openedAt: null, lastSeenAt: null, revoked: null };
      response.status(201).set("Cache-Control", "no-store");
      // The only time that the token is told.
      response.json({ delegation: tell(fresh), path: `/acces/${token}` });
    })
    .all(methodNotAllowed("GET", "POST"));
  router
    .route(`${PATH}/:id`)
    .delete(async (request, response) => {
      const { key } = findRecord(parts, request);
      const revoked = { at: clock().toISOString(), by: visitorOf(response).name };
      response.set("Cache-Control", "no-store");
      if (!(await store.revokeDelegation(key, request.params.id, revoked))) {
        throw notFound("id", phrase`Ce dossier n'a pas de lien « ${request.params.id} ».`);
      }
      response.json({});
    })
    .all(methodNotAllowed("DELETE"));
  return router;
}

function findRecord(parts: AppParts, request: RecordRequest) {
  const served = findCampaign(parts, request.params.year);
  const { finess, category } = findEstablishment(parts, served, request.params.finess);
  const sections = served.campaign.blocks
    .filter(({ elements }) => elements.some((element) => isAsked(element, category)))
    .map(({ id }) => id);
  return { served, sections, key: { year: served.campaign.year, finess } };
}

/** Without its key, which is that of the address. */
function tell({ key: _, ...delegation }: Delegation): Omit<Delegation, "key"> {
  return delegation;
}
