// Answers written in the catalogue (examples, worked submissions) against the items they answer.

import { parseDay } from "../calculation/parse-day.ts";
import { type Repair, respell } from "../diagnostics/define-diagnostics.ts";
import type { DataElement, NumberShape, Shape } from "../model/data-element.ts";
import { figureInText } from "../util/figure-in-text.ts";
import { omitUndefined } from "../util/omit-undefined.ts";
import { suggest } from "../util/suggest.ts";

export interface AnswerFault {
  /** From the answers down to the fault. */
  readonly path: readonly (string | number)[];
  /** The fault is in the name at the end of the path, not in what it holds. */
  readonly inKey: boolean;
  readonly problem: string;
  readonly advice?: string;
  readonly repair?: Repair;
}

/** Everything wrong with answers given to `category`; with no category, applicability is not looked at. */
export function checkAnswers(
  answers: Readonly<Record<string, unknown>>,
  elements: ReadonlyMap<string, Pick<DataElement, "appliesTo" | "shape">>,
  category?: string,
): readonly AnswerFault[] {
  return Object.entries(answers).flatMap(([id, answer]): readonly AnswerFault[] => {
    const element = elements.get(id);
    if (element === undefined) return [unknown("la donnée", [id], elements.keys())];
    if (category !== undefined && !element.appliesTo.includes(category)) {
      return [{ path: [id], inKey: true, problem: `« ${id} » n'est pas demandé à ${category}.` }];
    }
    return checkAnswer(element.shape, answer, [id], category);
  });
}

function checkAnswer(
  shape: Shape,
  answer: unknown,
  path: readonly (string | number)[],
  category: string | undefined,
): readonly AnswerFault[] {
  switch (shape.type) {
    case "number":
      return checkNumber(shape.value, answer, path);
    case "date":
      return typeof answer === "string" && parseDay(answer) !== undefined
        ? []
        : [expected("une date AAAA-MM-JJ", path)];
    case "text":
      return typeof answer === "string" && answer.length <= shape.maximumLength
        ? []
        : [expected(`un texte de ${shape.maximumLength} caractères au plus`, path)];
    case "yesNo":
      return answer === "oui" || answer === "non"
        ? []
        : [omitUndefined({ ...expected("« oui » ou « non »", path), repair: repairYesNo(answer) })];
    case "choice":
      return checkOption(shape.list.options, answer, path);
    case "multipleChoice":
      return Array.isArray(answer) && answer.length > 0
        ? answer.flatMap((one, index) =>
            answer.indexOf(one) === index
              ? checkOption(shape.list.options, one, path)
              : [expected("chaque modalité une seule fois", path)],
          )
        : [expected("une liste d'au moins une modalité", path)];
    case "breakdown":
    case "table": {
      if (!isRecord(answer)) return [expected("une valeur par ligne", path)];
      const lines = shape.dimension.options.filter(
        (option) => category === undefined || option.appliesTo.includes(category),
      );
      return Object.entries(answer).flatMap(([line, value]): readonly AnswerFault[] => {
        const below = [...path, line];
        if (!lines.some(({ key }) => key === line))
          return [
            unknown(
              "la ligne",
              below,
              lines.map(({ key }) => key),
            ),
          ];
        return shape.type === "breakdown"
          ? checkNumber(shape.value, value, below)
          : checkColumns(shape, value, below);
      });
    }
    case "list":
      return checkLines(shape, answer, path, category);
  }
}

function checkLines(
  { fields, maximum }: Extract<Shape, { type: "list" }>,
  answer: unknown,
  path: readonly (string | number)[],
  category: string | undefined,
): readonly AnswerFault[] {
  if (!Array.isArray(answer) || answer.length === 0) {
    return [expected("une ligne au moins", path)];
  }
  if (answer.length > maximum) return [expected(`${maximum} lignes au plus`, path)];
  const ids = fields.map(({ id }) => id);
  return answer.flatMap((line, index): readonly AnswerFault[] => {
    const at = [...path, index];
    if (!isRecord(line)) {
      const problem = `chaque ligne de « ${path[path.length - 1]} » donne une valeur par champ.`;
      return [{ path: at, inKey: false, problem, advice: `écrivez { ${ids[0]}: … }.` }];
    }
    return Object.entries(line).flatMap(([id, value]) => {
      const field = fields.find((candidate) => candidate.id === id);
      return field === undefined
        ? [unknown("le champ", [...at, id], ids)]
        : checkAnswer(field.shape, value, [...at, id], category);
    });
  });
}

function checkColumns(
  { columns }: Extract<Shape, { type: "table" }>,
  value: unknown,
  path: readonly (string | number)[],
): readonly AnswerFault[] {
  if (!isRecord(value)) return [expected("une valeur par colonne", path)];
  return Object.entries(value).flatMap(([id, figure]): readonly AnswerFault[] => {
    const column = columns.find((candidate) => candidate.id === id);
    const below = [...path, id];
    return column === undefined
      ? [
          unknown(
            "la colonne",
            below,
            columns.map((one) => one.id),
          ),
        ]
      : checkNumber(column.value, figure, below);
  });
}

function checkNumber(
  { kind, minimum, maximum }: NumberShape,
  value: unknown,
  path: readonly (string | number)[],
): readonly AnswerFault[] {
  const whole = kind === "integer";
  if (typeof value !== "number" || !Number.isFinite(value) || (whole && !Number.isInteger(value))) {
    const fault = expected(whole ? "un nombre entier" : "un nombre", path);
    const figure = typeof value === "string" ? figureInText(value) : undefined;
    if (figure === undefined) return [fault];
    const advised = { ...fault, advice: `écrivez ${figure}.` };
    if (whole && figure.includes(".")) return [advised];
    return [{ ...advised, repair: { written: String(value), text: figure, unquoted: true } }];
  }
  if (minimum !== undefined && value < minimum)
    return [expected(`un nombre d'au moins ${minimum}`, path)];
  if (maximum !== undefined && value > maximum)
    return [expected(`un nombre d'au plus ${maximum}`, path)];
  return [];
}

function checkOption(
  options: readonly { readonly key: string }[],
  answer: unknown,
  path: readonly (string | number)[],
): readonly AnswerFault[] {
  const keys = options.map(({ key }) => key);
  if (typeof answer === "string" && keys.includes(answer)) return [];
  return [{ ...unknown("la modalité", [String(answer)], keys), path, inKey: false }];
}

function unknown(
  what: string,
  path: readonly (string | number)[],
  known: Iterable<string>,
): AnswerFault {
  const name = String(path[path.length - 1]!);
  const near = suggest(name, known);
  const problem = `${what} « ${name} » n'existe pas.`;
  const advice = near[0] && `vouliez-vous dire « ${near[0]} » ?`;
  return omitUndefined({ path, inKey: true, problem, advice, repair: respell(name, near) });
}

/** `Oui`, or the `true` that other YAML reads in the same word. */
function repairYesNo(answer: unknown): Repair | undefined {
  if (typeof answer === "boolean") return { written: String(answer), text: answer ? "oui" : "non" };
  return typeof answer === "string" ? respell(answer, ["oui", "non"]) : undefined;
}

function expected(what: string, path: readonly (string | number)[]): AnswerFault {
  return { path, inKey: false, problem: `« ${path[path.length - 1]} » attend ${what}.` };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
