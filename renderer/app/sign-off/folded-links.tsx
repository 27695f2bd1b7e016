import { useContext } from "react";
import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import { EntryPlaceContext } from "../entry/entry-contexts.ts";
import { questionsOfCells } from "../entry/question-index.ts";
import { QuestionLinks } from "../entry/question-links.tsx";

interface FoldedLinksProps {
  readonly items: readonly string[];
}

const IN_SIGHT = 6;

/** The way to each question; when they are many, the first ones and a fold. */
export function FoldedLinks({ items }: FoldedLinksProps) {
  const { index } = useContext(EntryPlaceContext);
  const ids = questionsOfCells(index, items).map(({ question }) => question.id);
  if (ids.length === 0) return null;
  const rest = ids.length > IN_SIGHT + 1 ? ids.slice(IN_SIGHT) : [];
  return (
    <>
      <QuestionLinks cells={ids.slice(0, ids.length - rest.length)} />
      {rest.length > 0 && (
        <details className="folded-links">
          <summary>{fr`Et ${plural(rest.length, "autre question", "autres questions")}`}</summary>
          <QuestionLinks cells={rest} />
        </details>
      )}
    </>
  );
}
