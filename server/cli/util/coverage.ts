// The branches of formulas that no example and no worked submission takes.

import {
  type Campaign,
  type MissedBranch,
  positionAt,
  type SourceFile,
  tellCoverage,
} from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";
import { plural } from "../../util/plural.ts";
import { type Catalogue, shownPath } from "./open-catalogue.ts";

/** Facts for `--format json`. */
export interface CoverageFacts {
  readonly branches: number;
  readonly reached: number;
  readonly missed: readonly MissedBranchFacts[];
}

interface MissedBranchFacts extends Omit<MissedBranch, "at"> {
  /** Relative to the catalogue. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export function coverageFacts(campaign: Campaign, sources: readonly SourceFile[]): CoverageFacts {
  const { branches, missed } = tellCoverage(campaign, sources);
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  return {
    branches,
    reached: branches - missed.length,
    missed: missed.map(({ at, ...branch }) => ({
      ...branch,
      file: at.file,
      ...positionAt(texts.get(at.file) ?? "", at.start),
    })),
  };
}

const KINDS: Readonly<Record<MissedBranch["kind"], string>> = {
  whenTrue: phrase`« alors » jamais suivi`,
  otherwise: phrase`« sinon » jamais suivi`,
  holds: "condition jamais vraie",
  fails: "condition jamais fausse",
  absent: "valeur par défaut jamais employée",
  zeroDenominator: "dénominateur jamais nul",
};

/** Each place as `file:line:column` from the current folder, then how many branches are reached. */
export function printCoverage(facts: CoverageFacts, catalogue: Catalogue): string {
  const { branches, reached, missed } = facts;
  const told = missed.flatMap(({ file, line, column, kind, owner, reference, text }) => [
    `${shownPath(catalogue, file)}:${line}:${column}`,
    `  ${reference} (${owner.id})${phrase` : `}${KINDS[kind]}`,
    `    ${phrase`${text}`}`,
    "",
  ]);
  const total = `${plural(branches, "branche")}, ${plural(reached, "atteinte")}`;
  // Rounded down: 100 % is for when nothing is missed.
  const share = branches === 0 ? "" : phrase` (${Math.floor((100 * reached) / branches)} %)`;
  return [...told, `${total}${share} par les exemples et les dossiers d'essai.`].join("\n");
}
