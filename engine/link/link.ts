// From files whose shape is right to a campaign where every name is resolved and every formula typed.

import { createCalculator } from "../calculation/create-calculator.ts";
import type { RawCampaign } from "../check/raw-campaign.ts";
import { withholds } from "../check/withholds.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Outcome } from "../diagnostics/outcome.ts";
import type { Campaign } from "../model/campaign.ts";
import { deepFreeze } from "../util/deep-freeze.ts";
import { lazily } from "../util/lazily.ts";
import { type Memory, NO_MEMORY } from "../util/memory.ts";
import { omitUndefined } from "../util/omit-undefined.ts";
import { calculationFacts } from "./calculation-facts.ts";
import type { Definitions, Placed } from "./drafts.ts";
import { type Formulas, linkFormulas } from "./link-formulas.ts";
import { orderIndicators } from "./order-indicators.ts";
import { buildProgram } from "./program/build-program.ts";
import { readCategories } from "./read/read-categories.ts";
import { readDefinitions } from "./read/read-definitions.ts";
import { readSimulation } from "./read/read-simulation.ts";
import { readSources } from "./read/read-sources.ts";
import type { Reader } from "./reader.ts";
import { rememberReading } from "./remember-reading.ts";
import { calculationRules, structuralRules } from "./rules.ts";
import { buildSimulation } from "./simulation/build-simulation.ts";
import { type LinkedSimulation, linkSimulation } from "./simulation/link-simulation.ts";

/** `tell` is given what has been found before anything is calculated, when that forbids nothing. */
export function link(
  raw: RawCampaign,
  memory: Memory = NO_MEMORY,
  tell: (found: readonly Diagnostic[]) => void = () => undefined,
): Outcome<Campaign> {
  const diagnostics: Diagnostic[] = [];
  const add = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
  const isWithheld = () => diagnostics.some(withholds);

  const sources = memory.recall("sources", [raw.sources.file], () => readSources(raw.sources));
  const inputs = [raw.categories.file, sources];
  const known = rememberReading(memory, "categories", inputs, { add, sources }, (inner) =>
    readCategories(raw.categories, raw.year, inner),
  );
  const groups = new Map(known.groups.map(({ id, categories }) => [id, categories]));
  const reader: Reader = { add, categories: known.categories, groups, sources };
  const definitions = readDefinitions(raw, known, reader, memory);
  const formulas = linkFormulas(definitions, add, memory);
  const order = orderIndicators(formulas.indicators, definitions, add);
  const simulations = rememberReading(
    memory,
    "simulations",
    simulationInputs(raw, definitions, formulas, reader),
    reader,
    (inner) => readSimulations(raw, definitions, formulas, inner),
  );
  for (const rule of structuralRules) diagnostics.push(...rule({ definitions, formulas }));
  if (isWithheld()) return { diagnostics };

  tell(diagnostics);
  const program = buildProgram(definitions, formulas, order, raw.hash);
  const calculator = lazily(() => createCalculator(program));
  const facts = calculationFacts(definitions, formulas, program, memory);
  const calculation = { program, calculator, facts, memory };
  for (const rule of calculationRules)
    diagnostics.push(...rule({ definitions, formulas, calculation }));
  if (isWithheld()) return { diagnostics };

  const [simulation] = simulations.map((one) => buildSimulation(one, definitions, program));
  const campaign = campaignOf(raw, definitions, formulas, program);
  return { value: deepFreeze(omitUndefined({ ...campaign, simulation })), diagnostics };
}

/** All that a simulation is read with: its own files, and what may be asked or calculated. */
function simulationInputs(
  { simulations, evolutions }: RawCampaign,
  { elements, indicators, declared, vocabulary, campaign }: Definitions,
  { conditions }: Formulas,
  { categories }: Reader,
): readonly unknown[] {
  return [
    ...[...simulations, ...evolutions].map(({ file }) => file),
    ...[categories, vocabulary, campaign.reportingYear],
    ...[elements, indicators, conditions].flatMap((one) => [...one.values()]),
    ...[declared.elements, declared.indicators].map((codes) => [...codes].join(" ")),
  ];
}

/** Without the faulty ones: what they say is told, and left out. */
function readSimulations(
  { simulations }: RawCampaign,
  definitions: Definitions,
  formulas: Formulas,
  reader: Reader,
): readonly LinkedSimulation[] {
  return simulations.flatMap((file) => {
    const told: Diagnostic[] = [];
    const add = (diagnostic: Diagnostic) => void told.push(diagnostic);
    const draft = readSimulation(file, definitions, { ...reader, add });
    const linked = linkSimulation(draft, definitions, formulas, add);
    told.forEach(reader.add);
    return told.some(({ severity }) => severity === "error") ? [] : [linked];
  });
}

function campaignOf(
  { year, hash, publishedAt }: RawCampaign,
  definitions: Definitions,
  formulas: Formulas,
  program: Campaign["program"],
): Campaign {
  const { campaign, vocabulary, blocks, indicators, controls } = definitions;
  const { evolutions, exportColumns, workedSubmissions, kit, reasons } = definitions;
  const { blockOrder: _, sheetOrder: __, ...said } = campaign;
  return {
    ...said,
    stage: "linked",
    year,
    hash,
    ...omitUndefined({ publishedAt }),
    categories: vocabulary.categories,
    groups: vocabulary.groups,
    sources: [...vocabulary.sources.values()],
    units: vocabulary.units,
    codeLists: [...vocabulary.codeLists.values()],
    dimensions: [...vocabulary.dimensions.values()],
    blocks: blocks.map((block) => ({
      ...withoutPlace(block),
      elements: block.elements.map((draft) => {
        const { condition: ___, ...element } = withoutPlace(draft);
        return omitUndefined({ ...element, visibleWhen: formulas.conditions.get(element.id) });
      }),
    })),
    indicators: [...indicators.values()].map((draft) => {
      const { source: ___, ...indicator } = withoutPlace(draft);
      return { ...indicator, formula: formulas.indicators.get(indicator.id)! };
    }),
    controls: [...controls.values()].map((draft) => {
      const { source: ___, ...control } = withoutPlace(draft);
      return { ...control, formula: formulas.controls.get(control.id)! };
    }),
    evolutions,
    exportColumns: exportColumns.map(withoutPlace),
    workedSubmissions: workedSubmissions.map(withoutPlace),
    ...omitUndefined({ kit, reasons }),
    program,
  };
}

/** The model keeps spans, not trees: a place would hold the whole file. */
function withoutPlace<T extends Placed>({ place: _, ...rest }: T): Omit<T, "place"> {
  return rest;
}
