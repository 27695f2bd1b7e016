// PUT /api/campaigns/:year/establishments/:finess/answers/:item: one answer, saved on its own.

import { type Request, Router } from "express";
import type { Answer } from "../../engine/index.ts";
import { type Visitor, visitorOf } from "../access/visitor.ts";
import type { AppParts } from "../app-parts.ts";
import { questionsOf, readFormPlan } from "../form-plan.ts";
import { isAccepted } from "../is-accepted.ts";
import { methodNotAllowed } from "../middleware/method-not-allowed.ts";
import { readJson } from "../middleware/read-json.ts";
import { nameItem, quoteName } from "../name-subject.ts";
import { refuseClosed } from "../refuse-closed.ts";
import { saveOverSetAside } from "../save-over-set-aside.ts";
import type { Save, StoredAnswer } from "../store/submission-store.ts";
import { checkItem } from "../validation/check-item.ts";
import { checkValue } from "../validation/check-value.ts";
import { acknowledge } from "./acknowledge.ts";
import { findCampaign, findEstablishment } from "./find.ts";
import { readWrite } from "./read-body.ts";

type AnswerRequest = Request<{ year: string; finess: string; item: string }>;

export function answerRoutes(parts: AppParts): Router {
  const router = Router();
  router
    .route("/api/campaigns/:year/establishments/:finess/answers/:item")
    .put(...readJson, async (request: AnswerRequest, response) => {
      response.set("Cache-Control", "no-store");
      response.json(await saveAnswer(parts, request, visitorOf(response)));
    })
    .all(methodNotAllowed("PUT"));
  return router;
}

async function saveAnswer(
  parts: AppParts,
  request: AnswerRequest,
  visitor: Visitor,
): Promise<Pick<StoredAnswer, "version" | "savedAt">> {
  const { year, finess, item } = request.params;
  const served = findCampaign(parts, year);
  const establishment = findEstablishment(parts, served, finess);
  const { category } = establishment;
  checkItem(served, category, item);
  const now = parts.clock();
  refuseClosed(served, establishment, now);
  const { value, version } = readWrite(request.body);
  if (value !== null) checkValue(served, category, item, value);
  const save: Save = {
    key: { year, finess },
    hash: served.campaign.hash,
    category,
    item,
    value: value as Answer | null,
    version,
    author: visitor.name,
    at: now.toISOString(),
  };
  const outcome = await saveOverSetAside(parts.store, save, (kept) =>
    isAccepted(served, category, item, kept),
  );
  return acknowledge(outcome, () => {
    const questions = questionsOf(readFormPlan(served, category));
    return `La réponse à ${quoteName(nameItem(questions, item))}`;
  });
}
