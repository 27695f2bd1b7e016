// GET /campagnes/:year/grille/:file, <CATEGORY>.xlsx|pdf|html: the preparation grid, whole or for
// one service (?service=), blank or with an establishment's answers (?etablissement=).

import { type Request, Router } from "express";
import type { GridPlan } from "../../engine/index.ts";
import type { AppParts } from "../app-parts.ts";
import { methodNotAllowed } from "../middleware/method-not-allowed.ts";
import { GRID_FORMATS, type GridFormat, type GridRequest } from "../papers.ts";
import { badRequest, notFound } from "../problem.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import { readEstablishmentRecord } from "../submission-of.ts";
import { phrase } from "../util/phrase.ts";
import { findByCategory, findCampaign, findEstablishment } from "./find.ts";
import { sendPaper } from "./send-paper.ts";

export function gridRoutes(parts: AppParts): Router {
  const router = Router();
  router
    .route("/campagnes/:year/grille/:file")
    .get(async (request, response) => {
      const served = findCampaign(parts, request.params.year);
      const { category, format } = readFileName(request.params.file);
      const plan = findByCategory(served.grids, category, served.campaign.year);
      const part = readService(request, plan);
      const filled = await readFilled(parts, served, request, category);
      const content = await parts.papers.grid(plan, { format, ...part, ...filled });
      const owner = filled.establishment?.finess ?? category;
      const name = ["grille", served.campaign.year, owner, part.service].filter(Boolean);
      sendPaper(response, { content, format, name: name.join("-") });
    })
    .all(methodNotAllowed("GET"));
  return router;
}

function readFileName(file: string): { readonly category: string; readonly format: GridFormat } {
  const dot = file.lastIndexOf(".");
  const format = GRID_FORMATS.find((known) => known === file.slice(dot + 1));
  if (dot > 0 && format !== undefined) return { category: file.slice(0, dot), format };
  const known = GRID_FORMATS.join(", ");
  throw notFound("file", phrase`« ${file} » n'est pas le nom d'une grille. Formats : ${known}.`);
}

function readService(request: Request, plan: GridPlan): Pick<GridRequest, "service"> {
  const service = request.query.service;
  if (service === undefined) return {};
  const known = [...new Set(plan.sections.map((section) => section.responsible.id))];
  const wanted = known.find((id) => id === service);
  if (wanted !== undefined) return { service: wanted };
  const message = phrase`« ${String(service)} » n'est pas un service de cette grille. Services : ${known.join(", ")}.`;
  throw badRequest(message, [{ path: "service", message }]);
}

async function readFilled(
  parts: AppParts,
  served: ServedCampaign,
  request: Request,
  category: string,
): Promise<Pick<GridRequest, "establishment" | "answers" | "visibility">> {
  const finess = request.query.etablissement;
  if (finess === undefined) return {};
  const establishment = findEstablishment(parts, served, String(finess));
  if (establishment.category !== category) {
    const message = phrase`« ${establishment.name} » relève de la catégorie ${establishment.category}, pas de ${category}.`;
    throw badRequest(message, [{ path: "etablissement", message }]);
  }
  const { submission } = await readEstablishmentRecord(parts, served, establishment);
  const visibility = served.calculation.visibility(submission);
  return { establishment, answers: submission.answers, visibility };
}
