// Answers given as a person without a mouse gives them: Tab to the box, type, go on.

import type { Page } from "playwright-core";
import type { Answer, Question } from "../../../engine/index.ts";
import { boxId, questionIds } from "../../../renderer/form/question-ids.ts";

/** More presses than any question takes: its boxes, its guidance, its notes. */
const MOST_PRESSES = 80;

/** Presses Tab until what has the focus matches; says what it met when it never comes. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const met: string[] = [];
  for (let pressed = 0; pressed <= MOST_PRESSES; pressed += 1) {
    const [isThere, name] = await page.evaluate((wanted) => {
      const active = document.activeElement;
      return [active?.matches(wanted) ?? false, active?.id || (active?.textContent ?? "")] as const;
    }, selector);
    if (isThere) return;
    met.push(name.slice(0, 40));
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${selector}; it met: ${met.join(" | ")}`);
}

/** Fills one question, whatever its type, and stays in its last box. */
export async function fillByKeyboard(
  page: Page,
  question: Question,
  answer: Answer,
): Promise<void> {
  await page.locator(inQuestion(question, "")).waitFor();
  switch (question.type) {
    case "number":
    case "date":
    case "text":
      await tabTo(page, box(question.id));
      return page.keyboard.type(written(answer as number | string));
    case "yesNo":
    case "choice":
      return choose(page, question, String(answer));
    case "multipleChoice":
      return tick(page, question, answer as readonly string[]);
    case "breakdown":
    case "table":
      return fillGrid(page, question, answer as Readonly<Record<string, never>>);
    case "list":
      return fillList(page, question, answer as readonly Readonly<Record<string, never>>[]);
  }
}

async function choose(page: Page, question: Question, key: string): Promise<void> {
  const at = (question.options ?? YES_NO).findIndex((option) => option.key === key);
  const list = page.locator(`select${box(question.id)}`);
  if ((await list.count()) > 0) {
    await tabTo(page, box(question.id));
    for (let moved = 0; moved <= at; moved += 1) await page.keyboard.press("ArrowDown");
    return;
  }
  await tabTo(page, inQuestion(question, "input[type=radio]"));
  if (at === 0) return page.keyboard.press("Space");
  for (let moved = 0; moved < at; moved += 1) await page.keyboard.press("ArrowDown");
}

async function tick(page: Page, question: Question, keys: readonly string[]): Promise<void> {
  for (const { key } of question.options ?? []) {
    if (!keys.includes(key)) continue;
    await tabTo(page, `[name="${boxId(question.id)}-${key}"]`);
    await page.keyboard.press("Space");
  }
}

async function fillGrid(
  page: Page,
  question: Question,
  answer: Readonly<Record<string, number | Readonly<Record<string, number>>>>,
): Promise<void> {
  for (const { key } of question.lines ?? []) {
    const line = answer[key];
    if (line === undefined) continue;
    const cells =
      typeof line === "number"
        ? [[`${question.id}.${key}`, line] as const]
        : (question.columns ?? []).flatMap(({ id }) =>
            line[id] === undefined ? [] : [[`${question.id}.${key}.${id}`, line[id]] as const],
          );
    for (const [cell, value] of cells) {
      await tabTo(page, box(cell));
      await page.keyboard.type(written(value));
    }
  }
}

async function fillList(
  page: Page,
  question: Question,
  lines: readonly Readonly<Record<string, number | string>>[],
): Promise<void> {
  for (const [index, line] of lines.entries()) {
    await tabTo(page, inQuestion(question, ".list-buttons > button"));
    await page.keyboard.press("Enter");
    for (const field of question.list?.fields ?? []) {
      const value = line[field.id];
      if (value === undefined) continue;
      await tabTo(page, box(`${question.id}.${index}.${field.id}`));
      const options = field.type === "yesNo" ? YES_NO : field.options;
      const at = options?.findIndex(({ key }) => key === value) ?? -1;
      if (at < 0) await page.keyboard.type(written(value));
      for (let moved = 0; moved <= at; moved += 1) await page.keyboard.press("ArrowDown");
    }
  }
}

const YES_NO = [
  { key: "oui", label: "Oui" },
  { key: "non", label: "Non" },
];

const box = (cell: string) => `[id="${boxId(cell)}"]`;

const inQuestion = (question: Question, part: string) =>
  `[id="${questionIds(question.id).anchor}"] ${part}`.trim();

/** « 1234,5 », « 03/01/2017 »: as the French type them. */
function written(value: number | string): string {
  if (typeof value === "number") return String(value).replace(".", ",");
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return date === null ? value : `${date[3]}/${date[2]}/${date[1]}`;
}
