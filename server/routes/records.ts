import { Router } from "express";
import type { AppParts } from "../app-parts.ts";
import { closedBecause } from "../calendar.ts";
import { methodNotAllowed } from "../middleware/method-not-allowed.ts";
import { type EstablishmentRecord, readEstablishmentRecord } from "../submission-of.ts";
import { findCampaign, findEstablishment } from "./find.ts";

/** GET /api/campaigns/:year/establishments/:finess/record: every answer, with its version. */
export function recordRoutes(parts: AppParts): Router {
  const router = Router();
  router
    .route("/api/campaigns/:year/establishments/:finess/record")
    .get(async (request, response) => {
      const served = findCampaign(parts, request.params.year);
      const establishment = findEstablishment(parts, served, request.params.finess);
      const record = await readEstablishmentRecord(parts, served, establishment);
      const reason = closedBecause(served.campaign, establishment, parts.clock());
      const { submission, lastYear } = record;
      response.set("Cache-Control", "no-store");
      response.json({
        establishment,
        hash: record.hash,
        editable: reason === undefined,
        ...(reason === undefined ? {} : { reason }),
        answers: Object.fromEntries(record.answers),
        // As it was given, to calculate with; as this year asks it, to show and to take up.
        ...(submission.previous === undefined ? {} : { previous: submission.previous, lastYear }),
        ...setAsideOf(record.setAside),
      });
    })
    .all(methodNotAllowed("GET"));
  return router;
}

/** Items to tell of, each with the version upon which it may be answered anew. */
function setAsideOf(answers: EstablishmentRecord["setAside"]) {
  if (answers.size === 0) return {};
  const versions = [...answers].map(([item, { version }]) => [item, version]);
  return { setAside: Object.fromEntries(versions) };
}
