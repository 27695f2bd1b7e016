// Random programs: every operation on every kind of operand, extreme figures, absences.
import fc from "fast-check";
import type { Node, NodeIndex, Program } from "../../../engine/calculation/program.ts";
import { CATEGORIES, sampleElements } from "../../support/formula-sample.ts";

export const slotCount = sampleElements(0).flatMap(({ cells }) => cells).length;

const EXTREMES = [0, -0, 1, -1, 0.1, 2, 100, 5e-324, 1e-300, 1e300, -1e300, Number.MAX_VALUE];

export const figure = fc.oneof(
  fc.constantFrom(...EXTREMES),
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Numbers chosen at random, from which nodes are grown one after the other. */
const seed = fc.record({
  operation: fc.nat({ max: 23 }),
  picks: fc.array(fc.nat({ max: 10_000 }), { minLength: 3, maxLength: 3 }),
  value: figure,
});

type Seed = {
  readonly operation: number;
  readonly picks: readonly number[];
  readonly value: number;
};

/** A program whose every node is a result, and its conditions controls too. */
export const program = fc.array(seed, { minLength: 8, maxLength: 60 }).map((seeds): Program => {
  const nodes: Node[] = [
    { op: "load", slot: 0 },
    { op: "constant", value: 1 },
  ];
  const figures: NodeIndex[] = [0, 1];
  const conditions: NodeIndex[] = [];
  for (const one of seeds) {
    const grown = grow(one, figures, conditions);
    (grown.isCondition ? conditions : figures).push(nodes.push(grown.node) - 1);
  }
  const base = { label: "x", reference: "P00", appliesTo: CATEGORIES };
  return {
    campaign: "9999",
    hash: "0",
    categories: CATEGORIES,
    requiredFillRates: {},
    elements: sampleElements(1),
    slotCount,
    nodes,
    results: nodes.map((_, root) => ({
      ...base,
      id: `r${root}`,
      indicator: `r${root}`,
      unit: "u",
      symbol: "",
      decimals: 2,
      root,
    })),
    controls: conditions.map((root) => ({
      ...base,
      id: `c${root}`,
      control: `c${root}`,
      severity: "advisory",
      root,
      message: [{ text: "non" }],
      elements: [],
    })),
  };
});

const COMPARISONS = ["=", "<>", "<", "<=", ">", ">="] as const;

function grow(
  { operation, picks, value }: Seed,
  figures: readonly NodeIndex[],
  conditions: readonly NodeIndex[],
): { readonly node: Node; readonly isCondition: boolean } {
  const [p = 0, q = 0, r = 0] = picks;
  const figureAt = (pick: number): NodeIndex => figures[pick % figures.length]!;
  const [a, b, c] = [figureAt(p), figureAt(q), figureAt(r)];
  const slot = p % slotCount;
  const number = (node: Node) => ({ node, isCondition: false });
  const condition = (node: Node) => ({ node, isCondition: true });
  const given = conditions.length === 0 ? undefined : conditions[p % conditions.length];
  const other = conditions.length === 0 ? undefined : conditions[q % conditions.length];
  switch (operation) {
    case 0:
    case 1:
      return number({ op: "load", slot });
    case 2:
      return number({ op: "previous", slot });
    case 3:
      return number({ op: "constant", value });
    case 4:
      return number({ op: "absent", reason: "empty" });
    case 5:
      return number({ op: "add", args: [a, b] });
    case 6:
      return number({ op: "subtract", args: [a, b] });
    case 7:
      return number({ op: "multiply", args: [a, b] });
    case 8:
    case 9:
      return number({ op: "divide", args: [a, b] });
    case 10:
      return number({ op: q % 2 === 0 ? "negate" : "absolute", args: [a] });
    case 11:
      return number({ op: "sum", args: [a, b, c] });
    case 12:
      return number({ op: q % 2 === 0 ? "minimum" : "maximum", args: [a, b, c] });
    case 13:
      return number({ op: "coalesce", args: [a, b] });
    case 14:
      return number({ op: "proposed", slots: [slot], args: [a] });
    case 15:
      return condition({ op: "isEmpty", args: [a] });
    case 16:
      if (given !== undefined) return number({ op: "select", args: [given, b, c] });
      break;
    case 17:
      if (given !== undefined) return condition({ op: "not", args: [given] });
      break;
    case 18:
      if (given !== undefined && other !== undefined) {
        return condition({ op: r % 2 === 0 ? "and" : "or", args: [given, other] });
      }
      break;
    case 19:
      return number({ op: "round", decimals: q % 7, args: [a] });
    case 20:
      return number({ op: "sumAvailable", args: [a, b, c] });
    case 21:
      return number({ op: "year", args: [a] });
  }
  const comparison = COMPARISONS[r % COMPARISONS.length]!;
  return condition({ op: "compare", comparison, tolerance: p % 3 === 0 ? 0.5 : 0, args: [a, b] });
}

/** Answers to some of the sample's items, sound and unsound. */
export const answers = fc
  .record(
    {
      effectif: figure,
      sorties: figure,
      durees: figure,
      etp: figure,
      etp_vacants: figure,
      depenses: figure,
      coefficient: figure,
      accueil: fc.constantFrom("oui", "non", "peut-être"),
      statut: fc.constantFrom("public", "prive_lucratif"),
      ouverture: fc.constantFrom("2022-01-01", "2022-13-01"),
      places_jour: figure,
      par_niveau: fc.record({ fort: figure, moyen: figure, faible: figure }, { requiredKeys: [] }),
      absences: fc.record({ fort: figure, moyen: figure, faible: figure }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  )
  .map((record) => ({ ...record }));
