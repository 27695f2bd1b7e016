// PUT /api/campaigns/:year/establishments/:finess/justifications/:subject: why an answer stands
// although something speaks against it, saved by the rules of answers.

import { type Request, Router } from "express";
import { type Visitor, visitorOf } from "../access/visitor.ts";
import type { AppParts } from "../app-parts.ts";
import { questionsOf, readFormPlan } from "../form-plan.ts";
import { methodNotAllowed } from "../middleware/method-not-allowed.ts";
import { readJson } from "../middleware/read-json.ts";
import { nameSubject, quoteName } from "../name-subject.ts";
import { Problem } from "../problem.ts";
import { refuseClosed } from "../refuse-closed.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import type { Justification } from "../store/justification.ts";
import { checkJustification } from "../validation/check-justification.ts";
import { checkSubject } from "../validation/check-subject.ts";
import { acknowledge } from "./acknowledge.ts";
import { findCampaign, findEstablishment } from "./find.ts";
import { readWrite } from "./read-body.ts";

type JustificationRequest = Request<{ year: string; finess: string; subject: string }>;

export function justificationRoutes(parts: AppParts): Router {
  const router = Router();
  router
    .route("/api/campaigns/:year/establishments/:finess/justifications/:subject")
    .put(...readJson, async (request: JustificationRequest, response) => {
      response.set("Cache-Control", "no-store");
      response.json(await saveJustification(parts, request, visitorOf(response)));
    })
    .all(methodNotAllowed("PUT"));
  return router;
}

async function saveJustification(parts: AppParts, request: JustificationRequest, visitor: Visitor) {
  const { year, finess, subject } = request.params;
  const served = findCampaign(parts, year);
  const establishment = findEstablishment(parts, served, finess);
  const { category } = establishment;
  checkSubject(served, category, subject);
  const now = parts.clock();
  refuseClosed(served, establishment, now);
  const { value, version } = readWrite(request.body);
  if (value !== null) refuseFaulty(served, subject, value);
  const outcome = await parts.store.saveJustification({
    key: { year, finess },
    hash: served.campaign.hash,
    category,
    subject,
    value: value as Justification | null,
    version,
    author: visitor.name,
    at: now.toISOString(),
  });
  return acknowledge(outcome, () => {
    const questions = questionsOf(readFormPlan(served, category));
    return `La justification de ${quoteName(nameSubject(served, questions, subject))}`;
  });
}

/** Refuses, with every fault, what justifies nothing. */
function refuseFaulty(served: ServedCampaign, subject: string, value: unknown): void {
  const faults = checkJustification(served, subject, value).map((fault) => ({
    ...fault,
    path: `/value${fault.path}`,
  }));
  const [first] = faults;
  if (first === undefined) return;
  throw new Problem({
    status: 422,
    title: "Justification refusée",
    detail: first.message,
    faults,
  });
}
