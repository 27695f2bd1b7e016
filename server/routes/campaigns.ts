import { Router } from "express";
import type { AppParts } from "../app-parts.ts";
import { campaignState } from "../calendar.ts";
import { methodNotAllowed } from "../middleware/method-not-allowed.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import { latestBefore } from "../util/latest-before.ts";

/** GET /api/campaigns: every campaign served, newest first. */
export function campaignRoutes(parts: AppParts): Router {
  const router = Router();
  router
    .route("/api/campaigns")
    .get((_request, response) => {
      const now = parts.clock();
      response.set("Cache-Control", "no-store");
      response.json([...parts.campaigns.values()].map((served) => summary(served, parts, now)));
    })
    .all(methodNotAllowed("GET"));
  return router;
}

function summary({ campaign, forms }: ServedCampaign, { campaigns }: AppParts, now: Date) {
  return {
    year: campaign.year,
    reportingYear: campaign.reportingYear,
    title: campaign.title,
    hash: campaign.hash,
    previousYear: latestBefore(campaigns.keys(), campaign.year) ?? null,
    hasKit: campaign.kit !== undefined,
    state: campaignState(campaign.platforms, now),
    platforms: campaign.platforms.map((platform) => ({
      id: platform.id,
      label: platform.label,
      opening: platform.opening,
      closing: platform.closing,
      toConfirm: platform.toConfirm,
      requiredFillRate: platform.requiredFillRate,
    })),
    categories: campaign.categories
      .filter((category) => forms.has(category.code))
      .map(({ code, label }) => ({ code, label })),
  };
}
