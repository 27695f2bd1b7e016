// Whose grid a workbook is, from its hidden reference sheet.

import { showValue } from "./read-value.ts";
import type { ReadWorkbook } from "./read-xlsx.ts";

export interface GridIdentity {
  readonly campaign: string;
  /** Code of the category. */
  readonly category: string;
  /** Of the campaign as it was compiled when the grid was written. */
  readonly hash: string;
  /** Only the sections of this service; absent: all. */
  readonly service?: string;
  /** Of the establishment that it was made for; absent: of nobody in particular. */
  readonly finess?: string;
}

const FACTS = ["campagne", "categorie", "empreinte", "service", "finess"];

/** By the names of the facts, else by their words in a first column; undefined when they are gone. */
export function readIdentity(workbook: ReadWorkbook): GridIdentity | undefined {
  const [campaign, category, hash, service, finess] = FACTS.map(
    (fact) => readNamed(workbook, fact) || readBeside(workbook, fact) || undefined,
  );
  if (campaign === undefined || category === undefined || hash === undefined) return undefined;
  return {
    campaign,
    category,
    hash,
    ...(service === undefined ? {} : { service }),
    ...(finess === undefined ? {} : { finess }),
  };
}

function readNamed({ names, sheets }: ReadWorkbook, fact: string): string | undefined {
  const found = names.find(({ name }) => name === `META_${fact}`);
  const sheet = sheets.find(({ name }) => name === found?.sheet);
  return found && textOf(sheet?.rows[found.row]?.[found.column]);
}

/** A sheet whose first column names all the facts is the reference sheet, whatever its name. */
function readBeside({ sheets }: ReadWorkbook, fact: string): string | undefined {
  const reference = sheets.find(({ rows }) =>
    ["campagne", "categorie", "empreinte"].every((word, row) => textOf(rows[row]?.[0]) === word),
  );
  return textOf(reference?.rows.find((row) => textOf(row[0]) === fact)?.[1]);
}

function textOf(cell: Parameters<typeof showValue>[0] | null | undefined): string | undefined {
  if (cell === null || cell === undefined) return undefined;
  // A spreadsheet may have made a number of the year, with its grouping spaces.
  return cell.kind === "number" ? String(cell.value) : showValue(cell).trim();
}
