import { Router } from "express";
import type { AppParts } from "../app-parts.ts";
import { methodNotAllowed } from "../middleware/method-not-allowed.ts";
import { findByCategory, findCampaign } from "./find.ts";

/** GET /api/campaigns/:year/forms/:category: the compiled form, as it was emitted. */
export function formRoutes(parts: AppParts): Router {
  const router = Router();
  router
    .route("/api/campaigns/:year/forms/:category")
    .get((request, response) => {
      const { year, category } = request.params;
      const served = findCampaign(parts, year);
      response.set("Cache-Control", "no-cache").type("application/json");
      response.send(findByCategory(served.forms, category, year));
    })
    .all(methodNotAllowed("GET"));
  return router;
}
