import { Router } from "express";
import type { AppParts } from "../app-parts.ts";
import { methodNotAllowed } from "../middleware/method-not-allowed.ts";
import { findCampaign } from "./find.ts";

/** GET /api/campaigns/:year/establishments: who may answer, and how far they are. */
export function establishmentRoutes(parts: AppParts): Router {
  const router = Router();
  router
    .route("/api/campaigns/:year/establishments")
    .get(async (request, response) => {
      const { campaign, forms } = findCampaign(parts, request.params.year);
      const labels = new Map(campaign.categories.map(({ code, label }) => [code, label]));
      const progress = await parts.store.readProgress(campaign.year);
      const asked = parts.establishments.filter((one) => forms.has(one.category));
      response.set("Cache-Control", "no-store");
      response.json(
        asked.map((one) => ({
          finess: one.finess,
          name: one.name,
          category: one.category,
          categoryLabel: labels.get(one.category) ?? one.category,
          town: one.town,
          managingBody: one.managingBody,
          answered: progress.get(one.finess)?.answered ?? 0,
          savedAt: progress.get(one.finess)?.savedAt ?? null,
        })),
      );
    })
    .all(methodNotAllowed("GET"));
  return router;
}
