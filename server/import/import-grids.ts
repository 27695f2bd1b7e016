// What grids would change in a record, and why some of it cannot be: the same for the command line
// and the application. Nothing is written here.

import type { Answers } from "../../engine/index.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import { fromPointer, toPointer } from "../validation/json-pointer.ts";
import type { GridFile } from "./grid-file.ts";
import type { ImportFault, ImportReport } from "./import-report.ts";
import { mergeGrids } from "./merge-grids.ts";

export interface GridImport {
  readonly report: ImportReport;
  /** By item, the answers that change, without what is in conflict or at fault. */
  readonly answers: Answers;
  /** By item, the answers that are left aside because they were only offered. */
  readonly proposed: Answers;
}

/** Beyond, a person has understood that the whole file is at fault. */
const MOST_FAULTS = 500;

/**
 * The files are of one category; `present` are the record's answers. With `takesProposals`, what the
 * files offered and nobody changed is taken too where the record has no answer.
 */
export function importGrids(
  served: ServedCampaign,
  files: readonly [GridFile, ...(readonly GridFile[])],
  present: Answers,
  takesProposals = false,
): GridImport {
  const [{ plan }] = files;
  const { category } = plan;
  const merged = mergeGrids(plan, files, present, takesProposals);
  const refused = Object.entries(merged.answers).flatMap(([item, answer]) =>
    checkAnswer(served, category.code, item, answer, files),
  );
  const isAccepted = ({ item }: { readonly item: string }) =>
    refused.every((fault) => fault.item !== item);
  const proposals = merged.proposals.filter(
    ({ item, answer }) => served.checker.checkAnswer(category.code, item, answer).length === 0,
  );
  return {
    report: {
      campaign: served.campaign.year,
      category: category.code,
      workbooks: files.map(describeFile),
      changes: merged.changes.filter(isAccepted),
      conflicts: merged.conflicts,
      faults: [...listCellFaults(files), ...refused],
      proposals: proposals.map(({ answer: _, ...told }) => told),
      kept: merged.kept,
    },
    proposed: Object.fromEntries(proposals.map(({ item, answer }) => [item, answer])),
    answers: Object.fromEntries(
      Object.entries(merged.answers).filter(([item]) => isAccepted({ item })),
    ),
  };
}

function describeFile({ name, identity, reading, warning }: GridFile) {
  return {
    file: name,
    ...(identity.service === undefined ? {} : { service: identity.service }),
    hash: identity.hash,
    read: reading.items.filter(({ isProposal }) => !isProposal).length,
    ...(warning === undefined ? {} : { warning }),
    remarks: reading.remarks,
  };
}

function listCellFaults(files: readonly GridFile[]): readonly ImportFault[] {
  return files.flatMap(({ name, reading }) =>
    reading.faults.slice(0, MOST_FAULTS).map((fault) => ({ file: name, ...fault })),
  );
}

/** The faults of an answer to be, each at the cell that gave it. */
function checkAnswer(
  { checker }: ServedCampaign,
  category: string,
  item: string,
  answer: Answers[string],
  files: readonly GridFile[],
): readonly ImportFault[] {
  return checker.checkAnswer(category, item, answer).map(({ path, message }) => {
    for (const { name, reading } of files) {
      const read = reading.items.find(({ question }) => question.id === item);
      if (read === undefined) continue;
      const place = placeOf(read.places, fromPointer(path));
      const { reference, label } = read.question;
      return { file: name, place, item, reference, label, read: "", message };
    }
    throw new Error(`Broken invariant: no workbook answers ${item}`);
  });
}

/** Of the part at fault, else of what it is in, else of any part of it. */
function placeOf(places: ReadonlyMap<string, string>, inside: readonly string[]): string {
  for (let length = inside.length; length >= 0; length--) {
    const pointer = toPointer(inside.slice(0, length));
    const near = [...places].find(([key]) => key === pointer || key.startsWith(`${pointer}/`));
    if (near !== undefined) return near[1];
  }
  return "";
}
