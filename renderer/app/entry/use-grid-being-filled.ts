import { useContext, useEffect, useState } from "react";
import type { Answers } from "../../../engine/index.ts";
import { asGrid } from "../../form/fields/grid-answer.ts";
import { isGridComplete } from "../../form/fields/is-grid-complete.ts";
import { itemAround } from "../../form/question-ids.ts";
import { EntryPlaceContext } from "./entry-contexts.ts";

/**
 * The breakdown or the table that somebody is filling: it has the focus and blank boxes. What its
 * controls would say of it is not worth saying yet.
 */
export function useGridBeingFilled(answers: Answers): string | undefined {
  const { index } = useContext(EntryPlaceContext);
  const item = useFocusedItem();
  const question = item === undefined ? undefined : index.get(item)?.question;
  if (question?.lines === undefined) return undefined;
  return isGridComplete(question, asGrid(answers[question.id])) ? undefined : question.id;
}

/** Not what is said under the box: a control is not silent while one justifies what it says. */
function boxWithFocus(): Element | null {
  const { activeElement } = document;
  return activeElement?.closest(".question-notes") ? null : activeElement;
}

function useFocusedItem(): string | undefined {
  const [item, setItem] = useState<string | undefined>(undefined);
  useEffect(() => {
    // Between one box and the next the focus is nowhere: it is looked for once it has settled.
    const look = () => setTimeout(() => setItem(itemAround(boxWithFocus())));
    document.addEventListener("focusin", look);
    document.addEventListener("focusout", look);
    return () => {
      document.removeEventListener("focusin", look);
      document.removeEventListener("focusout", look);
    };
  }, []);
  return item;
}
