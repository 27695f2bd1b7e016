// What a list does with what is typed in its lines, and with lines added, taken away, put back.

import type { RefObject } from "react";
import { useCallback, useEffect, useRef, useState } from "react";
import type { AnswerLine, QuestionList } from "../../../engine/index.ts";
import { boxId } from "../question-ids.ts";
import type { SectionContext } from "../section-context.ts";
import { type ListAnswer, listCell, withField, withLine, withoutLine } from "./list-answer.ts";
import { type LineDrafts, putLineDrafts, takeLineDrafts } from "./list-drafts.ts";
import { removedSentence } from "./list-words.ts";

export interface ListProps {
  readonly item: string;
  readonly list: QuestionList;
  readonly context: SectionContext;
  readonly lines: ListAnswer;
  readonly onAnswer: (answer: ListAnswer | undefined) => void;
}

/** The line taken away last: it can be put back until something else is added or taken away. */
export interface RemovedLine {
  readonly index: number;
  readonly line: AnswerLine;
  readonly drafts: LineDrafts;
}

export interface ListHandle {
  /** One function for the life of the list: boxes that do not change are not rendered again. */
  readonly onField: (index: number, field: string, value: number | string | undefined) => void;
  readonly onAdd: () => void;
  readonly onRemove: (index: number) => void;
  readonly onUndo: () => void;
  readonly removed: RemovedLine | undefined;
  /** The button that puts the line back: it takes the focus of the one that has gone. */
  readonly undo: RefObject<HTMLButtonElement | null>;
}

export function useList(props: ListProps): ListHandle {
  const { item, list, context } = props;
  const latest = useRef(props);
  latest.current = props;
  const undo = useRef<HTMLButtonElement>(null);
  const [removed, setRemoved] = useState<RemovedLine | undefined>(undefined);
  const [wanted, setWanted] = useState<string | undefined>(undefined);

  const change = useCallback((next: ListAnswer | undefined) => {
    // Several boxes may speak before the form has rendered again.
    latest.current = { ...latest.current, lines: next ?? [] };
    latest.current.onAnswer(next);
  }, []);
  const onField = useCallback<ListHandle["onField"]>(
    (index, field, value) => change(withField(latest.current.lines, index, field, value)),
    [change],
  );

  useEffect(() => {
    if (removed !== undefined) undo.current?.focus();
  }, [removed]);
  useEffect(() => {
    if (wanted === undefined) return;
    document.getElementById(wanted)?.focus();
    setWanted(undefined);
  }, [wanted]);

  const focusLine = (index: number) =>
    setWanted(boxId(listCell(item, index, list.fields[0]?.id ?? "")));
  const onAdd = () => {
    const { lines } = latest.current;
    setRemoved(undefined);
    change([...lines, {}]);
    focusLine(lines.length);
  };
  const onRemove = (index: number) => {
    const { lines } = latest.current;
    const line = lines[index];
    if (line === undefined) return;
    const drafts = takeLineDrafts(context.drafts, item, index);
    change(withoutLine(lines, index));
    setRemoved({ index, line, drafts });
    context.announce(removedSentence(list, index));
  };
  const onUndo = () => {
    if (removed === undefined) return;
    const { lines } = latest.current;
    const index = Math.min(removed.index, lines.length);
    putLineDrafts(context.drafts, item, index, removed.drafts);
    change(withLine(lines, index, removed.line));
    setRemoved(undefined);
    focusLine(index);
  };
  return { onField, onAdd, onRemove, onUndo, removed, undo };
}
