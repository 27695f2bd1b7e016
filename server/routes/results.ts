import { Router } from "express";
import type { AppParts } from "../app-parts.ts";
import { methodNotAllowed } from "../middleware/method-not-allowed.ts";
import { readEstablishmentRecord } from "../submission-of.ts";
import { findCampaign, findEstablishment } from "./find.ts";

/** GET /api/campaigns/:year/establishments/:finess/results: what the saved answers give. */
export function resultRoutes(parts: AppParts): Router {
  const router = Router();
  router
    .route("/api/campaigns/:year/establishments/:finess/results")
    .get(async (request, response) => {
      const served = findCampaign(parts, request.params.year);
      const establishment = findEstablishment(parts, served, request.params.finess);
      const { submission } = await readEstablishmentRecord(parts, served, establishment);
      response.set("Cache-Control", "no-store");
      response.json(served.calculation.calculate(submission));
    })
    .all(methodNotAllowed("GET"));
  return router;
}
