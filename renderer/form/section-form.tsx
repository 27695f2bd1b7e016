// One section of a record as a form: @rjsf/core with our own fields, widgets and templates.

import type { IChangeEvent } from "@rjsf/core";
// Not from the package's own door: its index reaches a test registry and, by it, ajv.
import Form from "@rjsf/core/lib/components/Form.js";
import getDefaultRegistry from "@rjsf/core/lib/getDefaultRegistry.js";
import type { RegistryFieldsType, RJSFSchema, UiSchema } from "@rjsf/utils";
import { useCallback, useMemo } from "react";
import type { Answer, Answers, FormSection } from "../../engine/index.ts";
import { BreakdownField } from "./fields/breakdown-field.tsx";
import { ListField } from "./fields/list-field.tsx";
import { TableField } from "./fields/table-field.tsx";
import type { SectionContext } from "./section-context.ts";
import { FieldTemplate } from "./templates/field-template.tsx";
import { Nothing } from "./templates/nothing.tsx";
import { ObjectFieldTemplate } from "./templates/object-field-template.tsx";
import { createValidator } from "./validation/create-validator.ts";
import { CheckboxesWidget } from "./widgets/checkboxes-widget.tsx";
import { DateWidget } from "./widgets/date-widget.tsx";
import { FigureWidget } from "./widgets/figure-widget.tsx";
import { RadioWidget } from "./widgets/radio-widget.tsx";
import { SelectWidget } from "./widgets/select-widget.tsx";
import { TextareaWidget, TextWidget } from "./widgets/text-widget.tsx";

const { StringField } = getDefaultRegistry().fields;

/** rjsf's own number field reads digits by the browser's language; ours come already read. */
const FIELDS: RegistryFieldsType = {
  ...(StringField && { NumberField: StringField }),
  breakdown: BreakdownField,
  table: TableField,
  list: ListField,
};

const WIDGETS = {
  figure: FigureWidget,
  date: DateWidget,
  text: TextWidget,
  textarea: TextareaWidget,
  radio: RadioWidget,
  select: SelectWidget,
  checkboxes: CheckboxesWidget,
};

const TEMPLATES = {
  FieldTemplate,
  ObjectFieldTemplate,
  FieldErrorTemplate: Nothing,
  FieldHelpTemplate: Nothing,
  DescriptionFieldTemplate: Nothing,
};

/** An unanswered breakdown or list stays unanswered: rjsf would otherwise begin it. */
const NO_DEFAULTS = {
  emptyObjectFields: "skipDefaults",
  arrayMinItems: { populate: "never" },
} as const;

const ID_PREFIX = "section";
const ID_SEPARATOR = ".";

interface SectionFormProps {
  readonly section: FormSection;
  readonly context: SectionContext;
  /** The section's own answers only. The same object as long as none of them changes. */
  readonly answers: Answers;
  readonly readonly: boolean;
  /** An answer was given, changed or erased. */
  readonly onAnswer: (item: string, answer: Answer | undefined) => void;
}

/** Which questions are visible comes from `VisibleQuestions`, never from the schema. */
export function SectionForm({ section, context, answers, readonly, onAnswer }: SectionFormProps) {
  const validator = useMemo(() => createValidator(), []);
  const onChange = useCallback(
    (event: IChangeEvent, id?: string) => {
      const item = id?.slice(ID_PREFIX.length + ID_SEPARATOR.length);
      if (item === undefined || item === "") return;
      onAnswer(item, event.formData?.[item]);
    },
    [onAnswer],
  );
  return (
    <Form
      schema={section.schema as RJSFSchema}
      uiSchema={section.uiSchema as UiSchema}
      formData={answers}
      formContext={context}
      validator={validator}
      fields={FIELDS}
      widgets={WIDGETS}
      templates={TEMPLATES}
      experimental_defaultFormStateBehavior={NO_DEFAULTS}
      idPrefix={ID_PREFIX}
      idSeparator={ID_SEPARATOR}
      liveValidate="onChange"
      showErrorList={false}
      noHtml5Validate
      readonly={readonly}
      onChange={onChange}
    >
      <Nothing />
    </Form>
  );
}
