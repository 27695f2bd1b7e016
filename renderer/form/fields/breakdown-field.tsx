// A figure broken down by line.

import type { FieldProps } from "@rjsf/utils";
import { questionOf } from "../section-context.ts";
import { FigureGrid } from "./figure-grid.tsx";
import { asGrid } from "./grid-answer.ts";

/** rjsf field `breakdown`. */
export function BreakdownField(props: FieldProps) {
  const { context, question } = questionOf(props.registry, props.name);
  if (!question.number) throw new Error(`Broken invariant: ${question.id} has no number`);
  return (
    <FigureGrid
      question={question}
      context={context}
      answer={asGrid(props.formData)}
      readonly={props.readonly ?? false}
      onAnswer={(next) => props.onChange(next, props.fieldPathId.path)}
    />
  );
}
