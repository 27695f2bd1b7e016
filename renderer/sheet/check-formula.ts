// One step of a control as a formula of the workbook. An absent figure is an empty text, which no
// function counts: strict absence is « not all of them are numbers ».

import type { CellStep, CheckStep, Question } from "../../engine/index.ts";
import { askedCells } from "./asked-cells.ts";
import { cellName } from "./grid-layout.ts";

/** What formulas are written with. */
export interface FormulaPlaces {
  readonly questions: ReadonlyMap<string, Question>;
  /** Where the options of a question stand. */
  readonly listOf: (id: string) => string;
  /** Where a step stands; a constant is itself. */
  readonly at: (rank: number) => string;
}

/** Days between what a spreadsheet counts from and 1970-01-01. */
const EPOCH = 25_569;

/** What binary fractions lose, as the engine reckons it. */
const LOST = "2^-48";

/** Without its equals sign. */
export function checkFormula(step: CheckStep, places: FormulaPlaces): string {
  if (step.op === "cell") return cellFormula(step, places);
  if (step.op === "absent") return '""';
  if (step.op === "constant") return String(step.value);
  const args = step.args.map(places.at);
  const [a = "", b = "", c = ""] = args;
  const strict = (formula: string) => `IF(COUNT(${args.join(",")})<${args.length},"",${formula})`;
  switch (step.op) {
    case "add":
      return strict(`${a}+${b}`);
    case "subtract":
      return strict(`${a}-${b}`);
    case "multiply":
      return strict(`${a}*${b}`);
    case "divide":
      return strict(`IF(${b}=0,"",${a}/${b})`);
    case "negate":
      return strict(`-${a}`);
    case "absolute":
      return strict(`ABS(${a})`);
    case "year":
      return strict(`YEAR(${a}+${EPOCH})`);
    case "not":
      return strict(`1-${a}`);
    case "sum":
      return strict(`SUM(${args.join(",")})`);
    case "minimum":
      return strict(`MIN(${args.join(",")})`);
    case "maximum":
      return strict(`MAX(${args.join(",")})`);
    case "sumAvailable":
      return `IF(COUNT(${args.join(",")})=0,"",SUM(${args.join(",")}))`;
    case "isEmpty":
      return `IF(COUNT(${a})=0,1,0)`;
    case "coalesce":
      return `IF(COUNT(${a})=0,${b},${a})`;
    case "select":
      return `IF(COUNT(${a})=0,"",IF(${a}=1,${b},${c}))`;
    case "and":
      return `IF(OR(${a}=0,${b}=0),0,IF(COUNT(${a},${b})<2,"",1))`;
    case "or":
      return `IF(OR(${a}=1,${b}=1),1,IF(COUNT(${a},${b})<2,"",0))`;
    case "compare":
      return strict(`IF(${comparison(step, a, b)},1,0)`);
  }
}

function comparison(
  { comparison: sign, tolerance }: Extract<CheckStep, { op: "compare" }>,
  a: string,
  b: string,
): string {
  if (tolerance === 0 || (sign !== "=" && sign !== "<>")) return `${a}${sign}${b}`;
  const within = sign === "=" ? "<=" : ">";
  return `ABS(${a}-${b})${within}${tolerance}+(ABS(${a})+ABS(${b}))*${LOST}`;
}

function cellFormula(step: CellStep, places: FormulaPlaces): string {
  const { item, line, column, reads, whenBlank } = step;
  const name = cellName(...[item, line, column].filter((part) => part !== undefined));
  if (reads === "rank") return rankFormula(name, step, places);
  if (reads === "day") return `IF(ISNUMBER(${name}),${name}-${EPOCH},"")`;
  const blank = whenBlank === undefined ? '""' : blankFormula(name, step, places);
  return `IF(ISNUMBER(${name}),${name},${blank})`;
}

/** A text that was typed there is no blank: it is no figure either. */
function blankFormula(
  name: string,
  { item, whenBlank, onceBegun }: CellStep,
  places: FormulaPlaces,
) {
  const question = places.questions.get(item);
  if (!onceBegun || question === undefined) return `IF(ISBLANK(${name}),${whenBlank},"")`;
  const cells = askedCells(question)
    .map((cell) => cell.name)
    .join(",");
  return `IF(AND(ISBLANK(${name}),COUNT(${cells})>0),${whenBlank},"")`;
}

function rankFormula(
  name: string,
  { item, options = [] }: CellStep,
  places: FormulaPlaces,
): string {
  const question = places.questions.get(item);
  const proposed = question?.options?.map(({ key }) => key) ?? options;
  const ranks = proposed.map((key) => options.indexOf(key));
  const place = `MATCH(${name},${places.listOf(item)},0)`;
  const isStraight = ranks.every((rank, index) => rank === index);
  const rank = isStraight ? `${place}-1` : `CHOOSE(${place},${ranks.join(",")})`;
  return `IF(ISBLANK(${name}),"",IFERROR(${rank},""))`;
}
