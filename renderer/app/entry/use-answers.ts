import { useCallback, useReducer } from "react";
import type { Answer, Answers } from "../../../engine/index.ts";

interface Answered {
  readonly item: string;
  readonly answer: Answer | undefined;
}

function answersReducer(answers: Answers, { item, answer }: Answered): Answers {
  if (answer !== undefined) return { ...answers, [item]: answer };
  const { [item]: _erased, ...others } = answers;
  return others;
}

/** Every answer of the record, and how one is given, changed or erased (`undefined`). */
export function useAnswers(
  initial: Answers,
): readonly [Answers, (item: string, answer: Answer | undefined) => void] {
  const [answers, dispatch] = useReducer(answersReducer, initial);
  const answer = useCallback(
    (item: string, given: Answer | undefined) => dispatch({ item, answer: given }),
    [],
  );
  return [answers, answer];
}
