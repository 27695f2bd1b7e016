// Random programs: every operation on every kind of operand, extreme figures, absences.
import fc from "fast-check";
import type { Node, NodeIndex, Program } from "../../../engine/calculation/program.ts";
import type { Submission } from "../../../engine/calculation/submission.ts";
import { CATEGORIES, sampleElements } from "../../support/formula-sample.ts";

const EXTREMES = [0, -0, 1, -1, 0.1, 2, 100, 5e-324, 1e-300, 1e300, -1e300, Number.MAX_VALUE];

export const figure = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...EXTREMES) },
  { weight: 1, arbitrary: fc.integer({ min: -1000, max: 1000 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);

const lines = { fort: figure, moyen: figure, faible: figure };
const modes = { permanent: figure, temporaire: figure };
const costs = fc.record({ montant: figure, personnes: figure }, { requiredKeys: [] });
const visits = fc.array(fc.record({ lieu: fc.constantFrom("Nord", "Sud"), rencontres: figure }), {
  minLength: 1,
  maxLength: 3,
});
const items = {
  effectif: figure,
  sorties: figure,
  durees: figure,
  etp: figure,
  etp_vacants: figure,
  depenses: figure,
  taux_saisi: figure,
  coefficient: figure,
  accueil: fc.constantFrom("oui", "non", "peut-être"),
  statut: fc.constantFrom("public", "prive_lucratif"),
  ouverture: fc.constantFrom("2022-01-01", "2022-13-01"),
  fermeture: fc.constantFrom("2023-12-31", "1999-02-29"),
  places_jour: figure,
  par_niveau: fc.oneof(fc.record(lines), fc.record(lines, { requiredKeys: [] })),
  absences: fc.oneof(fc.record(lines), fc.record(lines, { requiredKeys: [] })),
  accueillis: fc.record(modes, { requiredKeys: [] }),
  charges: fc.record({ fort: costs, moyen: costs, faible: costs }),
  // Items that were not themselves last year, and what they were.
  budget: figure,
  depenses_totales: figure,
  lits: figure,
  lits_hommes: figure,
  lits_femmes: figure,
  sejours: fc.record(lines, { requiredKeys: [] }),
  sejours_courts: fc.record({ haut: figure, moyen: figure }, { requiredKeys: [] }),
  sejours_longs: fc.record({ haut: figure, fort: figure }, { requiredKeys: [] }),
  gestion: fc.constantFrom("publique", "loi_1901"),
  inspections: visits,
  controles_recus: visits,
};

const cells = sampleElements(0).flatMap((element) => element.cells);
const slots = new Map(cells.map(({ id, slot }) => [id, slot]));
/** Those that programs read. */
const read = cells.flatMap(({ id, slot }) =>
  Object.hasOwn(items, id.split(".")[0]!) ? [slot] : [],
);

/** What every program begins with: an item is shown by an answer, and shows another in its turn. */
const GROUND: readonly Node[] = [
  { op: "load", slot: slots.get("accueil")! },
  { op: "constant", value: 0 },
  { op: "load", slot: slots.get("places_jour")! },
  { op: "compare", comparison: "=", tolerance: 0, args: [0, 1] },
  { op: "compare", comparison: ">", tolerance: 0, args: [2, 1] },
];
const [ASKED, HELD] = [3, 4];
const elements = sampleElements(ASKED).map((element) => {
  if (element.id === "depenses") return { ...element, visibleWhen: HELD, whenBlank: 5 };
  return element.id === "coefficient" ? { ...element, whenBlank: 0.5 } : element;
});

/** What a node may be made of: nodes before it, slots, numbers chosen at random. */
interface Material {
  readonly figures: readonly [NodeIndex, NodeIndex, NodeIndex];
  readonly conditions: readonly [NodeIndex, NodeIndex, NodeIndex];
  readonly slots: readonly [number, number];
  readonly value: number;
  readonly pick: number;
}

type Grow = (material: Material) => Node;

/** Some stand twice, to be as frequent as others; squares, so that some figures overflow. */
const FIGURES: readonly Grow[] = [
  ({ slots: [slot] }) => ({ op: "load", slot }),
  ({ slots: [slot] }) => ({ op: "load", slot }),
  ({ slots: [slot] }) => ({ op: "previous", slot }),
  ({ value }) => ({ op: "constant", value }),
  ({ value }) => ({ op: "constant", value }),
  () => ({ op: "absent", reason: "empty" }),
  ({ figures: [a, b] }) => ({ op: "add", args: [a, b] }),
  ({ figures: [a, b] }) => ({ op: "subtract", args: [a, b] }),
  ({ figures: [a, b] }) => ({ op: "multiply", args: [a, b] }),
  ({ figures: [a] }) => ({ op: "multiply", args: [a, a] }),
  ({ figures: [a, b] }) => ({ op: "divide", args: [a, b] }),
  ({ figures: [a, b] }) => ({ op: "divide", args: [a, b] }),
  ({ figures: [a] }) => ({ op: "negate", args: [a] }),
  ({ figures: [a] }) => ({ op: "absolute", args: [a] }),
  ({ figures: [a], pick }) => ({ op: "round", decimals: pick % 7, args: [a] }),
  ({ figures: [a] }) => ({ op: "year", args: [a] }),
  ({ figures }) => ({ op: "sum", args: figures }),
  ({ figures }) => ({ op: "sumAvailable", args: figures }),
  ({ figures }) => ({ op: "minimum", args: figures }),
  ({ figures }) => ({ op: "maximum", args: figures }),
  ({ figures: [a, b] }) => ({ op: "coalesce", args: [a, b] }),
  ({ figures: [a], slots }) => ({ op: "proposed", slots, args: [a] }),
  ({ figures: [a, b], conditions: [x] }) => ({ op: "select", args: [x, a, b] }),
  ({ figures: [a, b], conditions: [x] }) => ({ op: "select", args: [x, a, b] }),
];

const COMPARISONS = ["=", "<>", "<", "<=", ">", ">="] as const;

const CONDITIONS: readonly Grow[] = [
  ...COMPARISONS.flatMap((comparison): readonly Grow[] => [
    ({ figures: [a, b] }) => ({ op: "compare", comparison, tolerance: 0, args: [a, b] }),
    ({ figures: [a, b] }) => ({ op: "compare", comparison, tolerance: 0.5, args: [a, b] }),
  ]),
  ({ figures: [a] }) => ({ op: "isEmpty", args: [a] }),
  ({ pick }) => ({ op: "constant", value: pick % 2 }),
  ({ conditions: [x] }) => ({ op: "not", args: [x] }),
  ({ conditions: [x, y] }) => ({ op: "and", args: [x, y] }),
  ({ conditions: [x, y] }) => ({ op: "or", args: [x, y] }),
  ({ conditions }) => ({ op: "select", args: conditions }),
];

const triple = fc.tuple(fc.nat(10_000), fc.nat(10_000), fc.nat(10_000));

/** A node to grow, and the numbers by which its material is chosen. */
const seed = fc.record({
  grow: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...FIGURES) },
    { weight: 1, arbitrary: fc.constantFrom(...CONDITIONS) },
  ),
  picks: triple,
  value: figure,
});

/** A program whose every node is a result, its quotients ratios, and its conditions controls too. */
export const program = fc.array(seed, { minLength: 30, maxLength: 60 }).map((seeds): Program => {
  const nodes: Node[] = [...GROUND];
  const figures: NodeIndex[] = [0, 2];
  const conditions: NodeIndex[] = [ASKED, HELD];
  for (const one of seeds) {
    const material = chooseMaterial(one, figures, conditions);
    const kin = CONDITIONS.includes(one.grow) ? conditions : figures;
    kin.push(nodes.push(one.grow(material)) - 1);
  }
  const base = { label: "x", reference: "P00", appliesTo: CATEGORIES };
  return {
    campaign: "9999",
    hash: "0",
    categories: CATEGORIES,
    requiredFillRates: {},
    elements,
    slotCount: cells.length,
    nodes,
    results: nodes.map((node, root) => ({
      ...base,
      id: `r${root}`,
      indicator: `r${root}`,
      unit: "u",
      symbol: "",
      decimals: 2,
      root,
      ...ratioOf(node),
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

function ratioOf(node: Node): Pick<Program["results"][number], "ratio"> {
  if (node.op !== "divide") return {};
  const [numerator, denominator] = node.args;
  return { ratio: { factor: 1, numerator, denominator } };
}

/** One of the last three half of the time: figures that overflow are then soon chosen, compared… */
function choose(nodes: readonly NodeIndex[], pick: number): NodeIndex {
  const latest = nodes.slice(-3);
  return pick % 2 === 0 ? latest[(pick / 2) % latest.length]! : nodes[pick % nodes.length]!;
}

function chooseMaterial(
  { picks, value }: { readonly picks: readonly [number, number, number]; readonly value: number },
  figures: readonly NodeIndex[],
  conditions: readonly NodeIndex[],
): Material {
  const [p, q, r] = picks;
  return {
    figures: [choose(figures, p), choose(figures, q), choose(figures, r)],
    conditions: [choose(conditions, p), choose(conditions, q), choose(conditions, r)],
    slots: [read[p % read.length]!, read[q % read.length]!],
    value,
    pick: r,
  };
}

/** Answers to all or some of the sample's items, sound and unsound. */
export const answers = fc
  .oneof(fc.record(items), fc.record(items, { requiredKeys: [] }))
  .map((record) => ({ ...record }));

export const submission: fc.Arbitrary<Submission> = fc
  .record(
    {
      campaign: fc.constant("9999"),
      category: fc.constantFrom(...CATEGORIES),
      answers,
      previous: answers,
    },
    { requiredKeys: ["campaign", "category", "answers"] },
  )
  .map((one) => ({ ...one }));
