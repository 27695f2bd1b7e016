import { Router } from "express";
import { contextOf } from "../access/context-of.ts";
import { inSight } from "../access/in-sight.ts";
import { sightOf } from "../access/sight-of.ts";
import { tellVisitor } from "../access/tell-visitor.ts";
import { visitorOf } from "../access/visitor.ts";
import type { AppParts } from "../app-parts.ts";
import { closedBecause } from "../calendar.ts";
import { readLastYear } from "../last-year.ts";
import { methodNotAllowed } from "../middleware/method-not-allowed.ts";
import { signedBecause } from "../refuse-signed.ts";
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
      const reason =
        closedBecause(served.campaign, establishment, parts.clock()) ??
        (record.signature === undefined ? undefined : signedBecause(record.signature));
      const { submission, lastYear, signature } = record;
      const { yearBefore } = record;
      const past = yearBefore && (await readLastYear(parts, served, establishment, yearBefore));
      const visitor = visitorOf(response);
      const sight = sightOf(parts, served, visitor);
      const body = {
        visitor: tellVisitor(visitor),
        establishment,
        hash: record.hash,
        revision: record.revision,
        editable: reason === undefined,
        ...(reason === undefined ? {} : { reason }),
        ...(signature === undefined ? {} : { signature }),
        answers: Object.fromEntries(record.answers),
        common: Object.fromEntries(record.common),
        justifications: Object.fromEntries(record.justifications),
        // As it was given, to calculate with; as this year asks it, to show and to take up.
        ...(submission.previous === undefined ? {} : { previous: submission.previous, lastYear }),
        ...(past === undefined
          ? {}
          : { lastYearResults: past.results, lastYearJustifications: past.justifications }),
        ...setAsideOf(record.setAside),
        ...(sight === undefined ? {} : { context: contextOf(submission.answers, sight) }),
      };
      response.set("Cache-Control", "no-store");
      response.json(inSight(body, sight));
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
