// PUT /api/campaigns/:year/establishments/:finess/answers/:item: one answer, saved on its own.

import express, { type Request, type RequestHandler, Router } from "express";
import type { Answer } from "../../engine/index.ts";
import type { AppParts } from "../app-parts.ts";
import { closedBecause } from "../calendar.ts";
import { methodNotAllowed } from "../middleware/method-not-allowed.ts";
import { BODY_LIMIT } from "../middleware/report-problems.ts";
import { badRequest, type Fault, notFound, Problem } from "../problem.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import type { Save, SaveOutcome, StoredAnswer } from "../store/submission-store.ts";
import { isAccepted } from "../submission-of.ts";
import { phrase } from "../util/phrase.ts";
import { isAsked } from "../validation/collected-items.ts";
import { findCampaign, findEstablishment } from "./find.ts";

/** Who writes, until people sign in. */
const AUTHOR = "démonstration";

type AnswerRequest = Request<{ year: string; finess: string; item: string }>;

export function answerRoutes(parts: AppParts): Router {
  const router = Router();
  router
    .route("/api/campaigns/:year/establishments/:finess/answers/:item")
    .put(
      onlyJson,
      express.json({ limit: BODY_LIMIT, inflate: false }),
      async (request, response) => {
        response.set("Cache-Control", "no-store");
        const saved = await saveAnswer(parts, request);
        response.json({ version: saved.version, savedAt: saved.savedAt });
      },
    )
    .all(methodNotAllowed("PUT"));
  return router;
}

async function saveAnswer(parts: AppParts, request: AnswerRequest): Promise<StoredAnswer> {
  const { year, finess, item } = request.params;
  const served = findCampaign(parts, year);
  const establishment = findEstablishment(parts, served, finess);
  const { category } = establishment;
  checkItem(served, category, item);
  const now = parts.clock();
  const reason = closedBecause(served.campaign, establishment, now);
  if (reason !== undefined) {
    throw new Problem({ status: 403, title: "Saisie fermée", detail: reason });
  }
  const { value, version } = readBody(request.body);
  if (value !== null) checkValue(served, category, item, value);
  const save: Save = {
    key: { year, finess },
    hash: served.campaign.hash,
    category,
    item,
    value: value as Answer | null,
    version,
    author: AUTHOR,
    at: now.toISOString(),
  };
  const outcome = await saveOverSetAside(parts, served, save);
  if (outcome.kind === "conflict") throw conflict(item, outcome.current);
  return outcome.answer;
}

/** An answer set aside is none to its author: version 0 replaces it. */
async function saveOverSetAside(
  { store }: AppParts,
  served: ServedCampaign,
  save: Save,
): Promise<SaveOutcome> {
  const outcome = await store.saveAnswer(save);
  if (outcome.kind === "saved" || save.version !== 0) return outcome;
  const { value, version } = outcome.current;
  if (isAccepted(served, save.category, save.item, value)) return outcome;
  return store.saveAnswer({ ...save, version });
}

const onlyJson: RequestHandler = (request, _response, next) => {
  if (request.is("application/json") !== false) return next();
  throw new Problem({
    status: 415,
    title: "Format non pris en charge",
    detail: phrase`Il faut un corps en JSON, annoncé par l'en-tête « Content-Type: application/json ».`,
  });
};

/** An item that the category is not asked has no address here. */
function checkItem({ checker }: ServedCampaign, category: string, item: string): void {
  const element = checker.findItem(item);
  if (element !== undefined && isAsked(element, category)) return;
  throw notFound("item", checker.describeUnknownItem(category, item));
}

/** The body's own shape; the value is the schema's business. */
function readBody(body: unknown): { readonly value: unknown; readonly version: number } {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    const message = phrase`Il faut un objet { "value": …, "version": … }.`;
    throw badRequest(message, [{ path: "", message }]);
  }
  const faults: Fault[] = Object.keys(body)
    .filter((key) => key !== "value" && key !== "version")
    .map((key) => ({ path: `/${key}`, message: phrase`La clé « ${key} » n'existe pas.` }));
  const entries = new Map<string, unknown>(Object.entries(body));
  const version = entries.get("version");
  if (!entries.has("value")) {
    faults.push({ path: "/value", message: phrase`La clé « value » manque.` });
  }
  if (!Number.isSafeInteger(version) || (version as number) < 0) {
    faults.push({
      path: "/version",
      message: phrase`Il faut la version connue de la réponse : un entier, 0 si elle n'a jamais été enregistrée.`,
    });
  }
  if (faults.length > 0)
    throw badRequest("Le corps de la demande n'a pas la forme attendue.", faults);
  return { value: entries.get("value"), version: version as number };
}

function checkValue(
  { checker }: ServedCampaign,
  category: string,
  item: string,
  value: unknown,
): void {
  const faults = checker
    .checkAnswer(category, item, value)
    .map((fault) => ({ ...fault, path: `/value${fault.path}` }));
  const first = faults[0];
  if (first === undefined) return;
  throw new Problem({ status: 422, title: "Réponse refusée", detail: first.message, faults });
}

function conflict(item: string, current: StoredAnswer): Problem {
  return new Problem({
    status: 409,
    title: "Réponse modifiée entre-temps",
    detail: phrase`La réponse à « ${item} » a été modifiée ailleurs depuis votre dernière lecture ; rien n'a été enregistré.`,
    extra: { current },
  });
}
