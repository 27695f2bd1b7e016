// What a grid offers before anything is answered, case by case.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import {
  type Answers,
  type Campaign,
  type KnownFacts,
  proposeAnswers,
} from "../../../engine/index.ts";

interface Case {
  readonly name: string;
  readonly known: KnownFacts;
  readonly proposed: Answers;
  readonly lastYear: Answers;
}

const cases: readonly Case[] = parse(readFileSync(join(import.meta.dirname, "cases.yaml"), "utf8"));

const item = (id: string, type: string, more: object = {}) => ({
  id,
  shape: { type },
  carryOver: true,
  appliesTo: ["A"],
  ...more,
});
const items = [
  item("effectif", "number"),
  item("visite", "date", { carryOver: false }),
  item("statut", "choice", { registerKey: "codestatut" }),
  item("autorisation", "date", { registerKey: "dateautor" }),
  item("capacite", "number", { registerKey: "capa" }),
  item("places", "number", { appliesTo: ["B"] }),
];
const past: Readonly<Record<string, object>> = { statut: { previousIds: ["ancien_statut"] } };
const program = { elements: items.map(({ id }) => ({ id, cells: [], ...past[id] })) };
const campaign = { blocks: [{ elements: items }], program } as unknown as Campaign;

/** What the toy campaign accepts: stated here, not taken from a schema. */
const ACCEPTED: Readonly<Record<string, (answer: unknown) => boolean>> = {
  effectif: (answer) => typeof answer === "number" && answer >= 0,
  capacite: (answer) => typeof answer === "number" && answer >= 0,
  visite: (answer) => /^\d{4}-\d\d-\d\d$/.test(String(answer)),
  autorisation: (answer) => /^\d{4}-\d\d-\d\d$/.test(String(answer)),
  statut: (answer) => answer === "public" || answer === "prive",
};
const keepAccepted = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id, answer]) => ACCEPTED[id]?.(answer)));

test.each(cases)("$name", ({ known, proposed, lastYear }) => {
  expect(proposeAnswers(campaign, "A", known, keepAccepted)).toEqual({ proposed, lastYear });
});
