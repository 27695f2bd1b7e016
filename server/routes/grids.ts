// GET /campagnes/:year/grille/:file, <CATEGORY>.xlsx|pdf|html: the preparation grid, whole or for
// one service (?service=), blank or an establishment's (?etablissement=): with its answers as soon as it
// has one, else with what it is offered; with last year's answers when they are known.

import { type Request, Router } from "express";
import type { GridPlan } from "../../engine/index.ts";
import type { AppParts } from "../app-parts.ts";
import { methodNotAllowed } from "../middleware/method-not-allowed.ts";
import { GRID_FORMATS, type GridRequest } from "../papers.ts";
import { personalGrid } from "../personal-grid.ts";
import { badRequest } from "../problem.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import { readEstablishmentRecord } from "../submission-of.ts";
import { phrase } from "../util/phrase.ts";
import { findByCategory, findCampaign, findEstablishment } from "./find.ts";
import { readFileName } from "./read-file-name.ts";
import { sendPaper } from "./send-paper.ts";

export function gridRoutes(parts: AppParts): Router {
  const router = Router();
  router
    .route("/campagnes/:year/grille/:file")
    .get(async (request, response) => {
      const served = findCampaign(parts, request.params.year);
      const { name: category, format } = readFileName(
        request.params.file,
        GRID_FORMATS,
        "d'une grille",
      );
      const plan = findByCategory(served.grids, category, served.campaign.year);
      const part = readService(request, plan);
      const filled = await readFilled(parts, served, request, category);
      const content = await parts.papers.grid(plan, {
        format,
        ...(parts.address === undefined ? {} : { address: parts.address }),
        ...part,
        ...filled,
      });
      const owner = filled.establishment?.finess ?? category;
      const name = ["grille", served.campaign.year, owner, part.service].filter(Boolean).join("-");
      const isPersonal = filled.establishment !== undefined;
      sendPaper(response, { content, format, name, isPersonal });
    })
    .all(methodNotAllowed("GET"));
  return router;
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
): Promise<Omit<GridRequest, "format" | "service">> {
  const finess = request.query.etablissement;
  if (finess === undefined) return {};
  const establishment = findEstablishment(parts, served, String(finess));
  if (establishment.category !== category) {
    const message = phrase`« ${establishment.name} » relève de la catégorie ${establishment.category}, pas de ${category}.`;
    throw badRequest(message, [{ path: "etablissement", message }]);
  }
  const { submission } = await readEstablishmentRecord(parts, served, establishment);
  const { proposed, lastYear } = personalGrid(served, submission);
  const told = lastYear === undefined ? {} : { lastYear };
  // Nothing is entered yet: what could be is offered, and the rest is left to be written.
  if (Object.keys(submission.answers).length === 0) {
    return { establishment, proposed, ...told };
  }
  const visibility = served.calculation.visibility(submission);
  return { establishment, answers: submission.answers, visibility, ...told };
}
