// What evolutions.yaml says: which items of last year those of this year come from.

import type { Evolution as RawEvolution } from "../../check/raw.ts";
import type { RawCampaign } from "../../check/raw-campaign.ts";
import type { Evolution } from "../../model/evolution.ts";
import { below, type Place, valueSpan } from "../../source/place.ts";
import type { Span } from "../../text/span.ts";
import { suggest } from "../../util/suggest.ts";
import { report } from "../diagnostics.ts";
import type { Declared, Definitions, ElementDraft, Previously } from "../drafts.ts";
import { reportEvolution } from "../evolution-diagnostics.ts";
import type { Reader } from "../reader.ts";
import { authorText } from "./author-text.ts";
import { checkEvolutionKeys } from "./check-evolution-keys.ts";
import { isAdditive } from "./is-additive.ts";
import { readMovedKeys } from "./read-moved-keys.ts";
import { readProvenance } from "./read-provenance.ts";

type Nature = RawEvolution["nature"];

/** A code of this year or of last year, where it is written. */
interface Named {
  readonly id: string;
  readonly at: Span;
}

/** What the campaign asks, and what has been said of it so far. */
interface Context {
  readonly elements: ReadonlyMap<string, ElementDraft>;
  readonly declared: Declared;
  /** Every code of this year: of items, indicators and controls. */
  readonly codes: ReadonlySet<string>;
  readonly said: Map<string, readonly { readonly nature: Nature; readonly at: Span }[]>;
  /** By code of last year. */
  readonly taken: Map<string, { readonly by: string; readonly at: Span }>;
  readonly reader: Reader;
}

/** By item of this year; what does not stand is reported. */
export function readEvolutions(
  raw: RawCampaign,
  { elements, declared }: Pick<Context, "elements" | "declared">,
  reader: Reader,
): Pick<Definitions, "previously" | "evolutions"> {
  const controls = raw.controls.flatMap(({ value }) => Object.keys(value.controles));
  const codes = new Set([...declared.elements, ...declared.indicators, ...controls]);
  const context = { elements, declared, codes, said: new Map(), taken: new Map(), reader };
  const previously = new Map<string, Previously>();
  const evolutions: Evolution[] = [];
  for (const { file, value } of raw.evolutions) {
    value.evolutions.forEach((evolution, index) => {
      const place: Place = { file, path: ["evolutions", index] };
      for (const [id, read] of readEvolution(evolution, place, context)) {
        previously.set(id, { ...previously.get(id), ...read });
      }
      evolutions.push(tell(evolution));
    });
  }
  return { previously, evolutions };
}

const NATURES = {
  rupture: "break",
  renommage: "rename",
  fusion: "merge",
  scission: "split",
  deplacement: "move",
} as const;

/** An evolution as the model tells it; what does not stand has been reported. */
function tell(evolution: RawEvolution): Evolution {
  const { nature, donnee, indicateur, de, lignes = {}, raison } = evolution;
  return {
    nature: NATURES[nature],
    of: [indicateur ?? donnee ?? []].flat(),
    from: [de ?? []].flat(),
    moved: lignes,
    reason: authorText(raison),
  };
}

function readEvolution(
  evolution: RawEvolution,
  place: Place,
  context: Context,
): readonly (readonly [string, Previously])[] {
  const { nature, donnee, indicateur, de = [], provenance } = evolution;
  const { reader } = context;
  if (provenance !== undefined) readProvenance(provenance, below(place, "provenance"), reader);
  if (!checkEvolutionKeys(evolution, place, reader)) return [];
  if (indicateur !== undefined) return readBrokenIndicator(indicateur, place, context);
  const items = named(place, "donnee", donnee ?? []).filter(
    (one) => isItem(one, context) && isFirstSaid(one, nature, context),
  );
  const former = named(place, "de", de).filter((one) => isFormer(one, nature, items, context));
  const ids = former.map(({ id }) => id);
  return items.map(
    (item) => [item.id, previouslyOf(item, ids, evolution, place, context)] as const,
  );
}

function readBrokenIndicator(
  id: string,
  place: Place,
  context: Context,
): readonly (readonly [string, Previously])[] {
  const { declared, reader } = context;
  const at = valueSpan(place, "indicateur");
  if (!declared.indicators.has(id)) {
    const near = suggest(id, declared.indicators);
    reader.add(report.unknownCode(at, { what: "l'indicateur", name: id, near }));
    return [];
  }
  return isFirstSaid({ id, at }, "rupture", context) ? [[id, { isBroken: true }]] : [];
}

/** One code, or each of a list. */
function named(place: Place, key: string, value: string | readonly string[]): readonly Named[] {
  if (typeof value === "string") return [{ id: value, at: valueSpan(place, key) }];
  return value.map((id, index) => ({ id, at: valueSpan(place, key, index) }));
}

function isItem({ id, at }: Named, { declared, reader }: Context): boolean {
  if (declared.elements.has(id)) return true;
  const facts = { what: "la donnée", name: id, near: suggest(id, declared.elements) };
  reader.add(report.unknownCode(at, facts));
  return false;
}

/** An item has one past; its lines may have moved besides, unless that past no longer compares. */
function isFirstSaid({ id, at }: Named, nature: Nature, { said, reader }: Context): boolean {
  const before = said.get(id) ?? [];
  const other = before.find((one) => !goTogether(one.nature, nature));
  if (other === undefined) {
    said.set(id, [...before, { nature, at }]);
    return true;
  }
  const related = [{ at: other.at, message: "première évolution" }];
  reader.add(reportEvolution.alreadyEvolved(at, { id }, related));
  return false;
}

function goTogether(one: Nature, other: Nature): boolean {
  const natures = [one, other];
  const moves = natures.filter((nature) => nature === "deplacement");
  return moves.length === 1 && (natures.includes("renommage") || natures.includes("fusion"));
}

/** A code of last year is no code of this year, save of the very item, and only gives its value once. */
function isFormer(
  { id, at }: Named,
  nature: Nature,
  items: readonly Named[],
  { codes, taken, reader }: Context,
): boolean {
  const isOwn = items.some((item) => item.id === id);
  const first = taken.get(id);
  if (isOwn && nature === "renommage") reader.add(reportEvolution.unchanged(at, { id }));
  else if (!isOwn && codes.has(id)) reader.add(reportEvolution.stillUsed(at, { id }));
  else if (first !== undefined) {
    const related = [{ at: first.at, message: "première évolution" }];
    reader.add(reportEvolution.takenTwice(at, { id, by: first.by }, related));
  } else {
    taken.set(id, { by: items.map((item) => item.id).join(", "), at });
    return true;
  }
  return false;
}

function previouslyOf(
  { id, at }: Named,
  ids: readonly string[],
  { nature, lignes = {} }: RawEvolution,
  place: Place,
  { elements, reader }: Context,
): Previously {
  const shape = elements.get(id)?.shape;
  switch (nature) {
    case "rupture":
      return { isBroken: true };
    case "renommage":
      return { ids };
    case "scission":
      return { ids, isBroken: true };
    case "fusion":
      if (shape !== undefined && !isAdditive(shape)) {
        reader.add(reportEvolution.notAdditive(at, { id }));
      }
      return { ids };
    case "deplacement":
      if (shape === undefined) return {};
      return {
        movedKeys: readMovedKeys(lignes, { id, at, shape }, below(place, "lignes"), reader),
      };
  }
}
