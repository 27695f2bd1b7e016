// Lines × columns of numbers.

import type { FieldProps } from "@rjsf/utils";
import { questionOf } from "../section-context.ts";
import { FigureGrid } from "./figure-grid.tsx";
import { asGrid } from "./grid-answer.ts";

/** rjsf field `table`. */
export function TableField(props: FieldProps) {
  const { context, question } = questionOf(props.registry, props.name);
  return (
    <FigureGrid
      question={question}
      context={context}
      answer={asGrid(props.formData)}
      readonly={props.readonly ?? false}
      onAnswer={(answer) => props.onChange(answer, props.fieldPathId.path)}
    />
  );
}
