// The questions of a section, one below the other; hidden ones leave the page.

import type { ObjectFieldTemplateProps } from "@rjsf/utils";
import { useContext } from "react";
import { VisibleQuestions } from "../visible-questions.ts";

/** rjsf's ObjectFieldTemplate: no heading of its own, the page has one. */
export function ObjectFieldTemplate({ properties }: ObjectFieldTemplateProps) {
  const visible = useContext(VisibleQuestions);
  return (
    <div className="questions">
      {properties.filter(({ name }) => visible.has(name)).map(({ content }) => content)}
    </div>
  );
}
