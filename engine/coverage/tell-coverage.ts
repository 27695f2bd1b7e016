// Which branches of its formulas a campaign's own examples and worked submissions take, and which
// none does: what nobody has worked out by hand.

import { type Encoding, encode } from "../calculation/encode.ts";
import type { Program } from "../calculation/program.ts";
import { indexProgram } from "../calculation/program-index.ts";
import type { Formula } from "../formula/formula.ts";
import type { TypedExpression } from "../formula/typed-expression.ts";
import { exampleSubmission, withoutConditions } from "../link/example-submission.ts";
import type { Campaign } from "../model/campaign.ts";
import type { SourceFile } from "../text/source-file.ts";
import { compareText } from "../util/compare-text.ts";
import type { Branch, BranchKind, Coverage, MissedBranch } from "./branch.ts";
import { createLocator } from "./create-locator.ts";
import { listBranches } from "./list-branches.ts";
import { type LoweredCampaign, lowerCampaign } from "./lower-campaign.ts";
import { type Walk, walkFormula, walkTest } from "./walk-formula.ts";

/** `sources`: the texts that the campaign was linked from. */
export function tellCoverage(campaign: Campaign, sources: readonly SourceFile[]): Coverage {
  const formulas = listFormulas(campaign);
  const reached = findReached(campaign);
  const locate = createLocator(sources);
  let branches = 0;
  const missed: MissedBranch[] = [];
  for (const { formula, file, path, owner, reference, isTest } of formulas) {
    for (const { kind, part } of listBranches(formula.expression, isTest)) {
      branches++;
      if (reached.get(part)?.has(kind)) continue;
      const at = locate(file, path, part);
      missed.push({ kind, at, owner, reference, text: formula.source.slice(part.start, part.end) });
    }
  }
  missed.sort((a, b) => compareText(a.at.file, b.at.file) || a.at.start - b.at.start);
  return { branches, missed };
}

interface OwnedFormula extends Pick<MissedBranch, "owner" | "reference"> {
  readonly formula: Formula;
  readonly file: string;
  readonly path: readonly string[];
  /** It is a rule or a condition of display: whether it holds counts too. */
  readonly isTest: boolean;
}

function listFormulas({ blocks, indicators, controls }: Campaign): readonly OwnedFormula[] {
  const elements = blocks.flatMap((block) => block.elements);
  return [
    ...elements.flatMap(({ id, reference, visibleWhen, origin }): readonly OwnedFormula[] => {
      if (visibleWhen === undefined) return [];
      const path = ["donnees", id, "visible_si"];
      const owner = { kind: "dataElement", id } as const;
      return [{ formula: visibleWhen, file: origin.file, path, owner, reference, isTest: true }];
    }),
    ...indicators.map(({ id, reference, formula, origin }): OwnedFormula => {
      const owner = { kind: "indicator", id } as const;
      return { formula, file: origin.file, path: ["formule"], owner, reference, isTest: false };
    }),
    ...controls.map(({ id, reference, formula, origin }): OwnedFormula => {
      const path = ["controles", id, "regle"];
      const owner = { kind: "control", id } as const;
      return { formula, file: origin.file, path, owner, reference, isTest: true };
    }),
  ];
}

type Reached = ReadonlyMap<TypedExpression, ReadonlySet<BranchKind>>;

function findReached(campaign: Campaign): Reached {
  const reached = new Map<TypedExpression, Set<BranchKind>>();
  const reach = ({ kind, part }: Branch): void => {
    reached.set(part, (reached.get(part) ?? new Set()).add(kind));
  };
  const lowered = lowerCampaign(campaign);
  const { program } = lowered;
  walkExamples(campaign, lowered, reach);
  const index = indexProgram(program);
  for (const { submission } of campaign.workedSubmissions) {
    const { category } = submission;
    const { walk, walkResults } = createWalk(encode(submission, index), lowered, reach);
    const concerns = (one: { readonly appliesTo: readonly string[] }) =>
      one.appliesTo.includes(category);
    for (const { id } of program.elements.filter(concerns)) {
      const condition = lowered.conditions.get(id);
      if (condition !== undefined) walkTest(condition, walk);
    }
    walkResults(program.results.filter(concerns));
    for (const { id } of program.controls.filter(concerns)) {
      walkTest(lowered.controls.get(id)!, walk);
    }
  }
  return reached;
}

/** As they are executed: no item is hidden. */
function walkExamples(
  { year, blocks, indicators }: Campaign,
  lowered: LoweredCampaign,
  reach: Walk["reach"],
): void {
  const elements = new Map(
    blocks.flatMap((block) => block.elements.map((element) => [element.id, element] as const)),
  );
  const { program } = lowered;
  const index = indexProgram(withoutConditions(program));
  for (const indicator of indicators) {
    const own = program.results.filter((result) => result.indicator === indicator.id);
    for (const example of indicator.examples) {
      const submission = exampleSubmission(year, indicator, example, elements);
      createWalk(encode(submission, index), lowered, reach).walkResults(own);
    }
  }
}

function createWalk({ trace }: Encoding, lowered: LoweredCampaign, reach: Walk["reach"]) {
  const done = new Set<string>();
  const walkResults = (results: Program["results"]): void => {
    for (const { id } of results) {
      if (done.has(id)) continue;
      done.add(id);
      walkFormula(lowered.results.get(id)!, walk);
    }
  };
  const walk: Walk = {
    trace,
    reach,
    read: (id) => walkResults(lowered.program.results.filter(({ indicator }) => indicator === id)),
  };
  return { walk, walkResults };
}
