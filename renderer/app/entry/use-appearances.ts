import { useContext, useEffect, useRef } from "react";
import type { FormSection } from "../../../engine/index.ts";
import { appearanceSentence } from "./appearance-sentence.ts";
import { EntryPlaceContext } from "./entry-contexts.ts";

/** Says which questions an answer has brought or taken away: nothing else does without the eyes. */
export function useAppearances(
  section: FormSection,
  visible: ReadonlySet<string>,
  announce: (sentence: string) => void,
): void {
  const { index } = useContext(EntryPlaceContext);
  const before = useRef(visible);
  useEffect(() => {
    if (before.current === visible) return;
    const sentence = appearanceSentence(index, section.id, before.current, visible);
    before.current = visible;
    announce(sentence);
  }, [index, section, visible, announce]);
}
