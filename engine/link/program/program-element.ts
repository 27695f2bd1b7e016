import type {
  NodeIndex,
  ProgramCell,
  ProgramElement,
  ProgramList,
} from "../../calculation/program.ts";
import type { Option } from "../../model/code-list.ts";
import type { Shape } from "../../model/data-element.ts";
import { omitUndefined } from "../../util/omit-undefined.ts";
import type { Definitions, ElementDraft } from "../drafts.ts";
import { numberFormat } from "./number-format.ts";

const YES_NO = [
  { key: "oui", label: "oui" },
  { key: "non", label: "non" },
] as const;

const NO_FIGURE = { symbol: "", decimals: 0 } as const;

export function programElement(
  { id, label, reference, shape, required, whenBlank, appliesTo }: ElementDraft,
  cells: readonly ProgramCell[],
  { campaign, previously }: Definitions,
  visibleWhen: NodeIndex | undefined,
): ProgramElement {
  const options = optionsOf(shape);
  const { ids, isBroken, movedKeys } = previously.get(id) ?? {};
  const isFigure = shape.type === "number" || shape.type === "breakdown";
  return omitUndefined({
    id,
    label,
    reference,
    type: shape.type,
    perLine: shape.type === "list" ? programList(shape) : undefined,
    options: options?.map(({ key }) => key),
    optionLabels: options?.map(({ label: words }) => words),
    ...(isFigure ? numberFormat(shape.value) : NO_FIGURE),
    required,
    countsInFillRate: !campaign.fillRateExclusions.includes(id),
    whenBlank,
    previousIds: isBroken ? [] : ids,
    movedKeys,
    appliesTo,
    visibleWhen,
    cells,
  });
}

function programList({ minimum, fields }: Extract<Shape, { type: "list" }>): ProgramList {
  return {
    minimum,
    fields: fields.map(({ id, required, shape }) => ({
      id,
      written: shape.type === "number" ? "number" : "string",
      required,
    })),
  };
}

function optionsOf(shape: Shape): readonly Pick<Option, "key" | "label">[] | undefined {
  if (shape.type === "yesNo") return YES_NO;
  return shape.type === "choice" ? shape.list.options : undefined;
}
