// A worked case as the guide prints it: what was answered, what comes out, both as one would write them.

import { formatNumber } from "../../calculation/format-number.ts";
import { previousAnswers } from "../../calculation/previous-answers.ts";
import type { Answer, Answers } from "../../calculation/submission.ts";
import type { Campaign } from "../../model/campaign.ts";
import type { Option } from "../../model/code-list.ts";
import type { DataElement, NumberShape } from "../../model/data-element.ts";
import type { Example, ExpectedCell, Indicator } from "../../model/indicator.ts";
import type { GuideExample } from "./plan.ts";

type Line = GuideExample["inputs"][number];

const ABSENCES = {
  missing: "non renseigné",
  notApplicable: "sans objet",
  notComputable: "non calculable",
} as const;

/** Inputs in the order of the catalogue, one line per figure; last year's are said to be so. */
export function compileExample(
  campaign: Campaign,
  indicator: Indicator,
  example: Example,
): GuideExample {
  const elements = campaign.blocks.flatMap((block) => block.elements);
  // Items of broken series have no previous answer: what was given under their code is told as it is.
  const previous = { ...example.previous, ...previousAnswers(campaign.program, example.previous) };
  return {
    name: example.name,
    inputs: [
      ...describeAnswers(elements, example.answers, ""),
      ...describeAnswers(elements, previous, ", année précédente"),
    ],
    results: describeExpected(indicator, example),
  };
}

function describeAnswers(
  elements: readonly DataElement[],
  answers: Answers,
  suffix: string,
): readonly Line[] {
  return elements.flatMap((element) => {
    const answer = answers[element.id];
    return answer === undefined ? [] : describeAnswer(element, answer, suffix);
  });
}

function describeAnswer(element: DataElement, answer: Answer, suffix: string): readonly Line[] {
  const { shape, label } = element;
  const line = (words: readonly string[], display: string): Line => ({
    label: words.join(" – ") + suffix,
    display,
  });
  switch (shape.type) {
    case "number":
      return [line([label], describeFigure(Number(answer), shape.value))];
    case "yesNo":
    case "text":
      return [line([label], String(answer))];
    case "date":
      return [line([label], String(answer).split("-").reverse().join("/"))];
    case "choice":
    case "multipleChoice":
      return [line([label], describeChoice([answer].flat() as string[], shape.list.options))];
    case "breakdown":
      return answeredLines(shape.dimension.options, answer).map(({ option, value }) =>
        line([label, option.label], describeFigure(Number(value), shape.value)),
      );
    case "table":
      return answeredLines(shape.dimension.options, answer).flatMap(({ option, value }) =>
        shape.columns.flatMap((column) => {
          const cell = (value as Readonly<Record<string, number>>)[column.id];
          return cell === undefined
            ? []
            : [line([label, option.label, column.label], describeFigure(cell, column.value))];
        }),
      );
    case "list": {
      const count = (answer as readonly unknown[]).length;
      return [line([label], `${count} ligne${count > 1 ? "s" : ""}`)];
    }
  }
}

function answeredLines(options: readonly Option[], answer: Answer) {
  const values = answer as Readonly<Record<string, unknown>>;
  return options.flatMap((option) =>
    values[option.key] === undefined ? [] : [{ option, value: values[option.key] }],
  );
}

function describeChoice(keys: readonly string[], options: readonly Option[]): string {
  const chosen = options.filter(({ key }) => keys.includes(key));
  return chosen.map(({ label }) => label).join(", ");
}

function describeFigure(value: number, shape: NumberShape): string {
  return formatNumber(value, shape.decimals, shape.unit.symbol, shape.unit.singular);
}

function describeExpected(indicator: Indicator, { expected }: Example): readonly Line[] {
  const display = (cell: ExpectedCell) =>
    typeof cell === "number"
      ? formatNumber(cell, indicator.decimals, indicator.unit.symbol, indicator.unit.singular)
      : ABSENCES[cell];
  if (typeof expected !== "object") {
    return [{ label: indicator.label, display: display(expected) }];
  }
  return (indicator.dimension?.options ?? []).flatMap((option) => {
    const cell = expected[option.key];
    return cell === undefined ? [] : [{ label: option.label, display: display(cell) }];
  });
}
