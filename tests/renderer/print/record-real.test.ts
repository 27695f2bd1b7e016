// The filled records of the worked submissions: every figure worked out by hand is on the paper, as
// a reader of French writes it, and every question is there once, in the order of the grid.

import { expect, test } from "vitest";

import { renderRecordHtml, renderRecordPdf } from "../../../renderer/index.ts";
import { readWorkedRecords, type WorkedRecord } from "../../support/worked-records.ts";

const records = await readWorkedRecords();

const ABSENCES: Readonly<Record<string, string>> = {
  missing: "non renseigné",
  notApplicable: "sans objet",
  notComputable: "non calculable",
};

const spaces = (text: string) => text.replace(/[\s\u00A0\u202F]+/g, " ");
const plain = (html: string) => spaces(html.replace(/<[^>]*>/g, " ").replace(/&nbsp;/g, " "));

/** A figure as the standard of the language writes it, without its unit. */
function figure(value: number, decimals: number): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals } as const;
  return spaces(new Intl.NumberFormat("fr-FR", digits).format(value)).replace("-", "\u2212");
}

/** Every result told on the page: its id, or its indicator's and its line's words, and its value. */
function readResults(html: string): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  for (const [, id, row] of html.matchAll(/<tbody id="resultat-([^"]+)">(.*?)<\/tr>/gs)) {
    const cell = row!.slice(row!.lastIndexOf("<td"));
    told.set(id!, plain(cell).trim());
  }
  for (const [, id, body] of html.matchAll(
    /<div class="alone" id="resultat-([^"]+)">(.*?)<\/table>/gs,
  )) {
    const rows = body!.matchAll(/<th scope="row">(.*?)<\/th><td class="number">(.*?)<\/td>/gs);
    for (const [, label, value] of rows) told.set(`${id}/${plain(label!)}`, plain(value!).trim());
  }
  return told;
}

function announced({ expected, record }: WorkedRecord) {
  const results = record.form.sections.flatMap((section) => section.results);
  return Object.entries(expected).flatMap(([id, value]) => {
    const [indicator, key] = id.split(".");
    const result = results.find((one) => one.id === indicator);
    const line = result?.lines?.find((one) => one.key === key);
    // Not of this category, or on a line that it is not offered: nothing is printed of it.
    if (result === undefined || (key !== undefined && line === undefined)) return [];
    const says = typeof value === "number" ? figure(value, result.decimals) : ABSENCES[value]!;
    return [{ id, indicator: indicator!, label: line?.label, says }];
  });
}

test("there is something to read", () => {
  expect(records.length).toBeGreaterThan(40);
});

test.each(records)("$name: every result is printed as it was worked out", (worked) => {
  const html = renderRecordHtml(worked.record);
  const told = readResults(html);
  const wanted = announced(worked);
  expect(wanted.length).toBeGreaterThan(0);
  const wrong = wanted.flatMap(({ id, indicator, label, says }) => {
    const own = label === undefined ? undefined : told.get(`${indicator}/${plain(label)}`);
    // When no line has a figure, one word tells it of them all.
    const got = own ?? told.get(indicator);
    const agrees = got === says || got?.startsWith(`${says} `);
    return agrees ? [] : [`${id}: expected ${says}, got ${got}`];
  });
  expect(wrong).toEqual([]);
});

test.each(records)(
  "$name: every question is there once, in the order of the grid",
  ({ record }) => {
    const html = renderRecordHtml(record);
    const answers = html.slice(html.indexOf('id="reponses"'));
    const questions = record.form.sections.flatMap((section) => section.questions);
    const wanted = new Set(questions.map(({ id }) => id));
    const ids = [...answers.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
    expect(ids.filter((id) => wanted.has(id))).toEqual([...wanted]);
    const all = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
    expect(targets.filter((id) => !all.includes(id))).toEqual([]);
    expect(html).not.toMatch(/undefined|\[object|NaN/);
  },
);

test.each(records)("$name: no answer is a blank", ({ record }) => {
  const html = renderRecordHtml(record);
  const answers = html.slice(html.indexOf('id="reponses"'));
  const cells = [...answers.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) => plain(cell!));
  expect(cells.length).toBeGreaterThan(10);
  expect(cells.filter((cell) => cell.trim() === "")).toEqual([]);
});

/** Printing takes long: one record of each category, of the newest campaign. */
const newest = records.filter(
  ({ record }) => record.form.campaign === records.at(-1)!.record.form.campaign,
);

test.each(newest)("$name can be printed, and the same bytes again", ({ record }) => {
  const pdf = Buffer.from(renderRecordPdf(record));
  expect(pdf.includes("pdfuaid:part")).toBe(true);
  expect(pdf.includes("/CreationDate")).toBe(false);
  expect(pdf.equals(Buffer.from(renderRecordPdf(record)))).toBe(true);
});
