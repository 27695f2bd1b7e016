// What the guide says of one question, for whoever is answering it: GET /api/campaigns/:year/guide/:id.

import { Router } from "express";
import { fold, type GuidePlan } from "../../engine/index.ts";
import type { AppParts } from "../app-parts.ts";
import { methodNotAllowed } from "../middleware/method-not-allowed.ts";
import { notFound } from "../problem.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { phrase } from "../util/phrase.ts";
import { findCampaign } from "./find.ts";

type Definition = GuidePlan["definitions"][number]["entries"][number];

/** It changes with the campaign only, whose hash the browser keeps it under. */
export function guideSheetRoutes(parts: AppParts): Router {
  const router = Router();
  router
    .route("/api/campaigns/:year/guide/:id")
    .get((request, response) => {
      const { year, id } = request.params;
      const { guide } = findCampaign(parts, year);
      const definitions = guide.definitions.flatMap(({ entries }) => entries);
      const found = definitions.find(({ question }) => question.id === id);
      if (found === undefined) {
        const known = definitions.map(({ question }) => question.id);
        throw notFound(
          "id",
          `${phrase`Le guide ${year} n'a pas de question « ${id} ».`}${didYouMean(id, known)}`,
        );
      }
      response.set("Cache-Control", "no-cache");
      response.json(sheetOf(guide, found));
    })
    .all(methodNotAllowed("GET"));
  return router;
}

function sheetOf(guide: GuidePlan, { question, categories, usedBy, mark }: Definition) {
  return {
    hash: guide.hash,
    question,
    population: categories,
    mark: { ...mark, sources: mark.sources.map((code) => sourceLabel(guide, code)) },
    terms: termsOf(guide, question),
    indicators: usedBy.flatMap(({ id }) => indicatorsNamed(guide, id)),
    address: guideAddress(guide.campaign, question.id),
  };
}

/** The permanent address, which leads into the whole guide. */
function guideAddress(year: string, id: string): string {
  return `/campagnes/${year}/guide/${id}`;
}

function sourceLabel({ sourceList }: GuidePlan, code: string): string {
  return sourceList.find((source) => source.code === code)?.label ?? code;
}

/** The words of the glossary that the question's own words hold, whole: « ETP », not « VETPA ». */
function termsOf({ glossary }: GuidePlan, question: Definition["question"]) {
  const { label, guidance = "", whereToFind = "", lines = [], columns = [], number } = question;
  const labels = [...lines, ...columns].map((part) => part.label);
  const texts = [label, guidance, whereToFind, number?.unit ?? "", ...labels];
  const said = ` ${wordsOf(texts.join(" "))} `;
  return glossary.filter(({ term }) => said.includes(` ${wordsOf(term)} `));
}

/** Letters and digits alone, one space between words, without case nor accents. */
function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function indicatorsNamed({ campaign, chapters }: GuidePlan, id: string) {
  return chapters
    .flatMap(({ sheets }) => sheets)
    .filter((sheet) => sheet.id === id)
    .map(({ reference, label, level, unit, meaning, words, caution }) => ({
      id,
      reference,
      label,
      level,
      unit,
      meaning,
      words,
      ...(caution === undefined ? {} : { caution }),
      address: guideAddress(campaign, id),
    }));
}
