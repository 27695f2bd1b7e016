// GET /campagnes/:year/kit/:file, <CATEGORY>.zip: all that prepares an establishment of a category.

import { Router } from "express";
import { compileKit } from "../../engine/index.ts";
import type { AppParts } from "../app-parts.ts";
import { type KitRequest, kitName } from "../kit/kit-request.ts";
import { methodNotAllowed } from "../middleware/method-not-allowed.ts";
import { notFound } from "../problem.ts";
import { latestBefore } from "../util/latest-before.ts";
import { phrase } from "../util/phrase.ts";
import { findByCategory, findCampaign } from "./find.ts";
import { readFileName } from "./read-file-name.ts";
import { sendPaper } from "./send-paper.ts";

export function kitRoutes(parts: AppParts): Router {
  const router = Router();
  router
    .route("/campagnes/:year/kit/:file")
    .get(async (request, response) => {
      const { name: category, format } = readFileName(request.params.file, ["zip"], "d'un kit");
      const kit = findKit(parts, request.params.year, category);
      const content = await parts.papers.kit(kit, parts.papers);
      sendPaper(response, { content, format, name: kitName(kit) });
    })
    .all(methodNotAllowed("GET"));
  return router;
}

function findKit(parts: AppParts, year: string, category: string): KitRequest {
  const served = findCampaign(parts, year);
  const { code } = findByCategory(served.grids, category, year).category;
  const plan = compileKit(served.campaign, code);
  if (plan === undefined) {
    throw notFound("year", phrase`La campagne ${year} n'a pas de kit de préparation.`);
  }
  const before = parts.campaigns.get(latestBefore(parts.campaigns.keys(), year) ?? "")?.campaign;
  return {
    served,
    plan,
    ...(before === undefined ? {} : { before }),
    ...(parts.address === undefined ? {} : { address: parts.address }),
  };
}
