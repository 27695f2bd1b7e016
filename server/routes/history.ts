// GET …/answers/:item/history and …/justifications/:subject/history: every accepted write of one
// entry of a record, newest first. The managing body's answers have a history of their own.

import { Router } from "express";
import type { AppParts, ServedEstablishment } from "../app-parts.ts";
import { methodNotAllowed } from "../middleware/method-not-allowed.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import { justificationEntry } from "../store/justification.ts";
import { checkItem } from "../validation/check-item.ts";
import { checkSubject } from "../validation/check-subject.ts";
import { findCampaign, findEstablishment } from "./find.ts";

const ESTABLISHMENT = "/api/campaigns/:year/establishments/:finess";

export function historyRoutes(parts: AppParts): Router {
  const router = Router();
  router
    .route(`${ESTABLISHMENT}/answers/:item/history`)
    .get(async (request, response) => {
      const { year, finess, item } = request.params;
      const served = findCampaign(parts, year);
      const establishment = findEstablishment(parts, served, finess);
      checkItem(served, establishment.category, item);
      response.set("Cache-Control", "no-store");
      response.json(await tellHistory(parts, served, establishment, item));
    })
    .all(methodNotAllowed("GET"));
  router
    .route(`${ESTABLISHMENT}/justifications/:subject/history`)
    .get(async (request, response) => {
      const { year, finess, subject } = request.params;
      const served = findCampaign(parts, year);
      const establishment = findEstablishment(parts, served, finess);
      checkSubject(served, establishment.category, subject);
      response.set("Cache-Control", "no-store");
      response.json(await tellHistory(parts, served, establishment, justificationEntry(subject)));
    })
    .all(methodNotAllowed("GET"));
  return router;
}

async function tellHistory(
  { store }: AppParts,
  { campaign }: ServedCampaign,
  { finess }: ServedEstablishment,
  entry: string,
) {
  const lines = await store.readHistory({ year: campaign.year, finess }, entry);
  return lines
    .map(({ version, author, at, from, to }) => ({ version, author, at, from, to }))
    .reverse();
}
