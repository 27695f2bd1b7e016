// GET /campagnes/:year/dossier/:file, <FINESS>.pdf|html: an establishment's record with its results.

import { Router } from "express";
import type { AppParts } from "../app-parts.ts";
import { dayInParis } from "../calendar.ts";
import { createFilledRecord, standingOf } from "../filled-record.ts";
import { methodNotAllowed } from "../middleware/method-not-allowed.ts";
import { RECORD_FORMATS } from "../papers.ts";
import { readEstablishmentRecord } from "../submission-of.ts";
import { findCampaign, findEstablishment } from "./find.ts";
import { readFileName } from "./read-file-name.ts";
import { sendPaper } from "./send-paper.ts";

export function filledRecordRoutes(parts: AppParts): Router {
  const router = Router();
  router
    .route("/campagnes/:year/dossier/:file")
    .get(async (request, response) => {
      const served = findCampaign(parts, request.params.year);
      const { name: finess, format } = readFileName(
        request.params.file,
        RECORD_FORMATS,
        "d'un dossier",
      );
      const establishment = findEstablishment(parts, served, finess);
      const kept = await readEstablishmentRecord(parts, served, establishment);
      const { name, town } = establishment;
      const record = createFilledRecord(served, {
        ...kept.submission,
        establishment: { name, finess, town },
      });
      const printedOn = dayInParis(parts.clock());
      const content = await parts.papers.record(
        { ...record, standing: standingOf(kept), printedOn },
        format,
      );
      const file = `dossier-${served.campaign.year}-${finess}`;
      sendPaper(response, { content, format, name: file, isPersonal: true });
    })
    .all(methodNotAllowed("GET"));
  return router;
}
