// An answer cut into the parts that are compared and merged: a figure of a table, a whole choice.

import { type Answer, formatNumber, type Question } from "../../engine/index.ts";
import { phrase } from "../util/phrase.ts";
import { toPointer } from "../validation/json-pointer.ts";

/** Pointer in the answer, empty for the whole of it → its value. */
export type AnswerParts = ReadonlyMap<string, Part>;
export type Part = number | string | readonly string[];

export function answerParts(question: Question, answer: Answer | undefined): AnswerParts {
  if (answer === undefined) return new Map();
  if (typeof answer !== "object") return new Map([["", answer]]);
  if (question.type === "multipleChoice") return new Map([["", sortOptions(question, answer)]]);
  return new Map(leaves(answer, []).map(([path, value]) => [toPointer(path), value]));
}

/** In the order of the question: an order of options means nothing. */
function sortOptions({ options = [] }: Question, answer: Answer): readonly string[] {
  const chosen = Array.isArray(answer) ? (answer as readonly unknown[]).map(String) : [];
  const known = options.map(({ key }) => key).filter((key) => chosen.includes(key));
  return [...known, ...chosen.filter((key) => !known.includes(key))];
}

function leaves(
  value: unknown,
  path: readonly string[],
): readonly (readonly [readonly string[], Part])[] {
  if (typeof value === "number" || typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, key]));
}

export function sameParts(one: Part | undefined, other: Part | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** « 1.8 »'s line and column in words: « Moins de 20 ans, Places autorisées »; empty for the whole. */
export function nameOfPart(question: Question, pointer: string): string {
  const [first, second] = pointer.split("/").slice(1);
  if (first === undefined) return "";
  const { list } = question;
  const line = list
    ? `${list.title} ${Number(first) + 1}`
    : question.lines?.find(({ key }) => key === first)?.label;
  const columns = list?.fields ?? question.columns ?? [];
  const column = columns.find(({ id }) => id === second)?.label;
  return [line ?? first, ...(second === undefined ? [] : [column ?? second])].join(", ");
}

/** As a person reads it: « 1 234,5 », « 31/12/2022 », the label of an option. */
export function showPart(question: Question, pointer: string, part: Part | undefined): string {
  if (part === undefined) return "(vide)";
  const field = question.list?.fields.find(({ id }) => id === pointer.split("/")[2]);
  const { type, options = [] } = field ?? question;
  const label = (key: string) => options.find((option) => option.key === key)?.label ?? key;
  if (typeof part === "object") return part.length === 0 ? "(aucune)" : part.map(label).join(", ");
  if (typeof part === "number") return formatNumber(part, decimalsOf(part));
  if (type === "date") return part.split("-").reverse().join("/");
  return label(part);
}

/** All of an answer on one line: « Moins de 20 ans : 12 ; 20 ans et plus : 30 ». */
export function sayParts(question: Question, parts: AnswerParts): string {
  const told = [...parts].map(([pointer, part]) => {
    const name = nameOfPart(question, pointer);
    const words = showPart(question, pointer, part);
    return name === "" ? words : phrase`${name} : ${words}`;
  });
  return told.join(phrase` ; `);
}

function decimalsOf(figure: number): number {
  return String(figure).split(".")[1]?.length ?? 0;
}
