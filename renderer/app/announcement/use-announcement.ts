import { useCallback, useState } from "react";

/** Tells a sentence from the same one said before: a live region speaks when its text changes. */
const AGAIN = "\u00A0";

/** What a live region holds, and how to have something said; the same sentence twice is said twice. */
export function useAnnouncement(): readonly [string, (sentence: string) => void] {
  const [said, setSaid] = useState("");
  const announce = useCallback(
    (sentence: string) => setSaid((before) => (before === sentence ? sentence + AGAIN : sentence)),
    [],
  );
  return [said, announce];
}
