import { Router } from "express";
import { readProgressInSight } from "../access/progress-in-sight.ts";
import { isWithinReach, visitorOf } from "../access/visitor.ts";
import type { AppParts } from "../app-parts.ts";
import { methodNotAllowed } from "../middleware/method-not-allowed.ts";
import { findCampaign } from "./find.ts";

/** GET /api/campaigns/:year/establishments: who may answer, and how far they are. */
export function establishmentRoutes(parts: AppParts): Router {
  const router = Router();
  router
    .route("/api/campaigns/:year/establishments")
    .get(async (request, response) => {
      const served = findCampaign(parts, request.params.year);
      const visitor = visitorOf(response);
      const { campaign, forms } = served;
      const labels = new Map(campaign.categories.map(({ code, label }) => [code, label]));
      const progress = await readProgressInSight(parts, served, visitor);
      const asked = parts.establishments.filter(
        ({ category, finess }) => forms.has(category) && isWithinReach(visitor, finess),
      );
      response.set("Cache-Control", "no-store");
      response.json(
        asked.map((one) => ({
          finess: one.finess,
          name: one.name,
          category: one.category,
          categoryLabel: labels.get(one.category) ?? one.category,
          town: one.town,
          managingBody: one.managingBody,
          managingBodyFiness: one.managingBodyFiness,
          answered: progress.get(one.finess)?.answered ?? 0,
          savedAt: progress.get(one.finess)?.savedAt ?? null,
          signedAt: progress.get(one.finess)?.signedAt ?? null,
        })),
      );
    })
    .all(methodNotAllowed("GET"));
  return router;
}
