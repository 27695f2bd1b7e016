import { createHash } from "node:crypto";
import { Router } from "express";
import type { AppParts } from "../app-parts.ts";
import { methodNotAllowed } from "../middleware/method-not-allowed.ts";
import { findCampaign } from "./find.ts";

/** GET /campagnes/:year/calculation.js: the module that the browser and the server both run. */
export function calculationRoutes(parts: AppParts): Router {
  const router = Router();
  router
    .route("/campagnes/:year/calculation.js")
    .get((request, response) => {
      const { calculationSource } = findCampaign(parts, request.params.year);
      const hash = createHash("sha256").update(calculationSource).digest("hex");
      response.set({ "Cache-Control": "no-cache", ETag: `"${hash}"` }).type("text/javascript");
      response.send(calculationSource);
    })
    .all(methodNotAllowed("GET"));
  return router;
}
