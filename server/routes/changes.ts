// GET /campagnes/:year/changements/:file, <CATEGORY>.pdf|html: what changes for a category since the
// campaign before.

import { Router } from "express";
import { compileChanges } from "../../engine/index.ts";
import type { AppParts } from "../app-parts.ts";
import { methodNotAllowed } from "../middleware/method-not-allowed.ts";
import { CHANGES_FORMATS } from "../papers.ts";
import { notFound } from "../problem.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import { latestBefore } from "../util/latest-before.ts";
import { phrase } from "../util/phrase.ts";
import { findByCategory, findCampaign } from "./find.ts";
import { readFileName } from "./read-file-name.ts";
import { sendPaper } from "./send-paper.ts";

export function changesRoutes(parts: AppParts): Router {
  const router = Router();
  router
    .route("/campagnes/:year/changements/:file")
    .get(async (request, response) => {
      const served = findCampaign(parts, request.params.year);
      const { year } = served.campaign;
      const { name: category, format } = readFileName(
        request.params.file,
        CHANGES_FORMATS,
        phrase`d'un document « ce qui change »`,
      );
      findByCategory(served.grids, category, year);
      const before = findFormer(parts, year);
      const plan = compileChanges(before.campaign, served.campaign, category);
      const content = await parts.papers.changes(plan, format);
      sendPaper(response, { content, format, name: `changements-${year}-${category}` });
    })
    .all(methodNotAllowed("GET"));
  return router;
}

function findFormer({ campaigns }: AppParts, year: string): ServedCampaign {
  const found = campaigns.get(latestBefore(campaigns.keys(), year) ?? "");
  if (found !== undefined) return found;
  throw notFound("year", phrase`La campagne ${year} est la première : aucune ne la précède.`);
}
