import { useContext } from "react";
import { Link } from "../router/link.tsx";
import { entryAddress } from "../router/route.ts";
import { EntryPlaceContext } from "./entry-contexts.ts";
import { questionsOfCells } from "./question-index.ts";

interface QuestionLinksProps {
  /** `item` or `item.line`: each question is named once. */
  readonly cells: readonly string[];
}

/** The way to each question: its reference and its words. */
export function QuestionLinks({ cells }: QuestionLinksProps) {
  const { year, finess, index } = useContext(EntryPlaceContext);
  return (
    <ul className="question-links">
      {questionsOfCells(index, cells).map(({ question, section }) => (
        <li key={question.id}>
          <Link to={entryAddress({ year, finess, section, question: question.id })}>
            <span className="reference">{question.reference}</span> {question.label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
