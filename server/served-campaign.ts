// A compiled campaign as the server and the command line use it: artefacts found by name,
// the calculation loaded, answers checked.

import {
  type Campaign,
  type Compilation,
  type GridPlan,
  type GuidePlan,
  recountedItems,
  type Schema,
} from "../engine/index.ts";
import { comparableResults } from "./comparable-results.ts";
import { type CalculationModule, loadCalculation } from "./load-calculation.ts";
import {
  createSubmissionChecker,
  type SubmissionChecker,
} from "./validation/submission-checker.ts";

export interface ServedCampaign {
  readonly campaign: Campaign;
  readonly checker: SubmissionChecker;
  readonly calculation: CalculationModule;
  /** The module's text, as every browser is given it. */
  readonly calculationSource: string;
  /** The text of the module that calculates many records at once. */
  readonly columnsSource: string;
  /** By category: the form, ready to send. */
  readonly forms: ReadonlyMap<string, string>;
  readonly grids: ReadonlyMap<string, GridPlan>;
  readonly guide: GuidePlan;
  /** Items that a managing body may answer once for all its establishments. */
  readonly commonItems: ReadonlySet<string>;
  /** Items of which last year's answers are of another type or unit; none when it is not known. */
  readonly recounted: ReadonlySet<string>;
  /** Results of which last year's figure may stand beside this year's; none when it is not known. */
  readonly comparable: () => ReadonlySet<string>;
}

/** `before` is the campaign of the year before, where it is at hand. */
export async function serveCampaign(
  compilation: Compilation,
  before?: Campaign,
): Promise<ServedCampaign> {
  const { campaign, artefacts } = compilation;
  const texts = new Map(artefacts.map((artefact) => [artefact.path, artefact.content]));
  const text = (path: string): string => {
    const content = texts.get(path);
    if (content === undefined) throw new Error(`The compilation has no ${path}.`);
    return content;
  };
  const perCategory = (path: (code: string) => string): ReadonlyMap<string, string> =>
    new Map(
      campaign.categories
        .map((category) => [category.code, texts.get(path(category.code))] as const)
        .filter((entry): entry is readonly [string, string] => entry[1] !== undefined),
    );
  const calculationSource = text("calculation.js");
  return {
    campaign,
    calculationSource,
    columnsSource: text("columns.js"),
    calculation: await loadCalculation(calculationSource),
    checker: createSubmissionChecker(
      campaign,
      parseAll<Schema>(perCategory((code) => `schemas/${code}.schema.json`)),
    ),
    forms: perCategory((code) => `form/${code}.json`),
    grids: parseAll<GridPlan>(perCategory((code) => `grid/${code}.json`)),
    guide: JSON.parse(text("guide.json")) as GuidePlan,
    commonItems: new Set(
      campaign.blocks.flatMap(({ elements }) =>
        elements.filter(({ level }) => level === "og").map(({ id }) => id),
      ),
    ),
    recounted: before === undefined ? new Set() : recountedItems(before, campaign),
    comparable: once(() =>
      before === undefined ? new Set() : comparableResults(before, campaign),
    ),
  };
}

/** Two whole campaigns are compared when somebody first asks, not when the server starts. */
function once<Value>(compute: () => Value): () => Value {
  let found: { readonly value: Value } | undefined;
  return () => {
    found ??= { value: compute() };
    return found.value;
  };
}

function parseAll<T>(texts: ReadonlyMap<string, string>): ReadonlyMap<string, T> {
  return new Map([...texts].map(([key, content]) => [key, JSON.parse(content) as T]));
}
