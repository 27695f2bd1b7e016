// The cases of formula/*.yaml as one program and its runs: plain data, so that the same suite
// can be handed to the evaluator, to the emitted module in Node, and to a page in a browser.
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Calculation, Result } from "../../../engine/calculation/calculation.ts";
import type { AbsenceReason, Program } from "../../../engine/calculation/program.ts";
import type { Answers, Submission } from "../../../engine/calculation/submission.ts";
import type { Expectation } from "../../../engine/formula/expectation.ts";
import { buildFormulaProgram } from "../../support/build-formula-program.ts";
import { levels, modes, units } from "../../support/formula-sample.ts";

export interface FormulaCase {
  readonly file: string;
  readonly nom: string;
  readonly formule: string;
  readonly mode?: "controle" | "condition" | "message";
  readonly unite?: string;
  readonly par?: "niveau" | "mode";
  readonly tolerance?: number;
  readonly categorie?: string;
  readonly donnees?: Answers;
  readonly precedent?: Answers;
  readonly attendu?: ExpectedOutcome | Readonly<Record<string, ExpectedOutcome>>;
  readonly fautes?: readonly ExpectedFault[];
}

export interface ExpectedFault {
  readonly code: string;
  readonly extrait: string;
  readonly message?: string;
  readonly piste?: string;
}

/** A number, an absence, or for a rule whether it holds. */
export type ExpectedOutcome = number | ExpectedAbsence | "vrai" | "faux" | "indetermine";

export interface ExpectedAbsence {
  readonly absence: keyof typeof ABSENCES;
  readonly motif?: keyof typeof REASONS;
  readonly cause: readonly string[];
}

const ABSENCES = {
  non_renseigne: "missing",
  sans_objet: "notApplicable",
  non_calculable: "notComputable",
} as const;

const REASONS = {
  denominateur_nul: "zeroDenominator",
  depassement: "overflow",
  condition_indeterminee: "undeterminedCondition",
  pas_d_annee_precedente: "noPreviousYear",
  serie_interrompue: "brokenSeries",
  vide: "empty",
} as const satisfies Record<string, AbsenceReason>;

/** One submission and what each result or control must be. */
export interface FormulaRun {
  readonly name: string;
  readonly submission: Submission;
  readonly expected: Readonly<Record<string, ExpectedOutcome>>;
}

export interface FormulaSuite {
  readonly program: Program;
  readonly runs: readonly FormulaRun[];
}

/** Every case, in order of file. */
export function loadFormulaCases(): readonly FormulaCase[] {
  const folder = import.meta.dirname;
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  return files.sort().flatMap((file) => {
    const cases = parse(readFileSync(`${folder}/${file}`, "utf8")) as Omit<FormulaCase, "file">[];
    return cases.map((one) => ({ file: file.replace(".yaml", ""), ...one }));
  });
}

/** What the formula of a case is for. */
export function expectationOf(one: FormulaCase): Expectation {
  const lines = one.par === undefined ? {} : { lines: one.par === "mode" ? modes : levels };
  if (one.mode === "condition") return { mode: "condition" };
  if (one.mode === "controle") return { mode: "control", tolerance: one.tolerance ?? 0, ...lines };
  if (one.mode === "message") return { mode: "value", ...lines };
  const unit = units[one.unite ?? ""];
  if (unit === undefined) throw new Error(`${one.file}, ${one.nom}: no unit ${one.unite}`);
  return { mode: "indicator", unit, ...lines };
}

/** One program with the formula of every case that has a value, and a run for each. */
export function prepareFormulaSuite(cases: readonly FormulaCase[]): FormulaSuite {
  const valued = cases.filter((one) => one.attendu !== undefined);
  const identified = valued.map((one, rank) => ({ one, id: `cas_${rank}` }));
  const program = buildFormulaProgram(
    identified.map(({ one, id }) => ({ id, source: one.formule, expectation: expectationOf(one) })),
  );
  const runs = identified.map(({ one, id }) => ({
    name: `${one.file}: ${one.nom}`,
    submission: {
      campaign: program.campaign,
      category: one.categorie ?? "A",
      answers: one.donnees ?? {},
      ...(one.precedent === undefined ? {} : { previous: one.precedent }),
    },
    expected: expectedOf(one, id),
  }));
  return { program, runs };
}

function expectedOf(one: FormulaCase, id: string): FormulaRun["expected"] {
  if (one.par === undefined) return { [id]: one.attendu as ExpectedOutcome };
  const lines = Object.entries(one.attendu as Readonly<Record<string, ExpectedOutcome>>);
  return Object.fromEntries(lines.map(([line, outcome]) => [`${id}.${line}`, outcome]));
}

/** What runs a suite: the evaluator, or an emitted module wherever it is. */
export interface Outcome {
  readonly calculation: Calculation;
  /** Figures of the results, then of the controls: 1 true, 0 false, NaN undetermined. */
  readonly row: readonly number[];
}

/** What a run gives, in the words of the cases; to be compared with `run.expected`. */
export function observe(
  run: FormulaRun,
  program: Program,
  { calculation, row }: Outcome,
): FormulaRun["expected"] {
  return Object.fromEntries(
    Object.keys(run.expected).map((id) => {
      const rank = program.controls.findIndex((control) => control.id === id);
      if (rank < 0) return [id, observeResult(calculation.results[id])];
      return [id, observeControl(rank, program, { calculation, row })];
    }),
  );
}

/** A control speaks when it is false, and only then: what it says is checked on the way. */
function observeControl(rank: number, program: Program, outcome: Outcome): ExpectedOutcome {
  const { control, line } = program.controls[rank]!;
  const speaks = outcome.calculation.findings.some(
    (finding) => finding.control === control && finding.line === line,
  );
  const value = outcome.row[program.results.length + rank];
  const word = WORDS.find(([figure]) => Object.is(figure, value))?.[1];
  if (word === undefined || speaks !== (word === "faux")) {
    throw new Error(`control ${control} is ${value} and ${speaks ? "speaks" : "is silent"}`);
  }
  return word;
}

const WORDS = [
  [1, "vrai"],
  [0, "faux"],
  [Number.NaN, "indetermine"],
] as const;

function observeResult(result: Result | undefined): ExpectedOutcome {
  if (result === undefined) throw new Error("the program has this result");
  if (!("absence" in result)) return result.value;
  const absence = keyOf(ABSENCES, result.absence);
  const motif = result.reason === undefined ? {} : { motif: keyOf(REASONS, result.reason) };
  return { absence, ...motif, cause: result.because };
}

function keyOf<Key extends string>(table: Readonly<Record<Key, string>>, value: string): Key {
  const found = (Object.keys(table) as Key[]).find((key) => table[key] === value);
  if (found === undefined) throw new Error(`unknown word ${value}`);
  return found;
}
