// @jsonforms/react with its vanilla renderers, which have none for an object within an object: the
// layout names each of its boxes.

import type { ControlElement, GroupLayout, JsonSchema, VerticalLayout } from "@jsonforms/core";
import { JsonForms } from "@jsonforms/react";
import { vanillaCells, vanillaRenderers } from "@jsonforms/vanilla-renderers";
import { createRoot } from "react-dom/client";

// Its ajv knows an older draft by name; the keywords are the same.
const { $schema: _draft, ...schema } = window.bench.section.schema as Record<string, unknown>;
let data: Record<string, unknown> = { ...window.bench.answers };
window.bench.data = () => data;

function layoutOf({ properties = {} }: JsonSchema, scope: string) {
  return Object.entries(properties).map(([name, one]): ControlElement | GroupLayout => {
    const here = `${scope}/properties/${name}`;
    if (one.type !== "object") return { type: "Control", scope: here };
    return { type: "Group", label: one.title ?? "", elements: layoutOf(one, here) };
  });
}

const layout: VerticalLayout = {
  type: "VerticalLayout",
  elements: layoutOf(schema as JsonSchema, "#"),
};

createRoot(document.getElementById("form")!).render(
  <JsonForms
    schema={schema as JsonSchema}
    uischema={layout}
    data={window.bench.answers}
    renderers={vanillaRenderers}
    cells={vanillaCells}
    onChange={(changed) => {
      data = changed.data;
    }}
  />,
);
