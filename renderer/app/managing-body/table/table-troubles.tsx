// Above the table: answers that the server did not take, with a choice or a new attempt. Those of other
// sections, kept from another visit, are settled where their question stands.

import type { Question } from "../../../../engine/index.ts";
import { fr } from "../../../form/french.ts";
import { plural } from "../../../form/plural.ts";
import { ConflictChoice } from "../../entry/conflict-choice.tsx";
import { Link } from "../../router/link.tsx";
import { entryAddress } from "../../router/route.ts";
import type { SaveQueue } from "../../saving/save-queue.ts";
import { unsavedAnswer } from "../../saving/save-state.ts";
import type { TableAccess } from "./table-access.ts";
import type { TableColumn } from "./table-column.ts";

interface TableTroublesProps {
  readonly year: string;
  /** By category: those of this section. */
  readonly questions: Readonly<Record<string, readonly Question[]>>;
  readonly columns: readonly TableColumn[];
  readonly access: TableAccess;
}

export function TableTroubles({ year, questions, columns, access }: TableTroublesProps) {
  return columns.flatMap((column) => {
    const queue = access.queueOf(column.finess);
    const keys = [...column.unsaved].flatMap(([key, kind]) => (kind === "pending" ? [] : key));
    if (queue === undefined || keys.length === 0) return [];
    const asked = new Map(questions[column.category]?.map((one) => [one.id, one] as const));
    const here = keys.flatMap((key) => asked.get(key) ?? []);
    const elsewhere = keys.length - here.length;
    return [
      ...here.map((question) => (
        <Trouble key={`${column.finess} ${question.id}`} {...{ question, column, queue }} />
      )),
      elsewhere > 0 && (
        <Elsewhere key={column.finess} year={year} column={column} count={elsewhere} />
      ),
    ];
  });
}

interface ElsewhereProps {
  readonly year: string;
  readonly column: TableColumn;
  readonly count: number;
}

function Elsewhere({ year, column, count }: ElsewhereProps) {
  return (
    <section className="table-trouble">
      <h2>{column.name}</h2>
      <div className="notice notice-warning" role="note">
        <p>
          {fr`${plural(count, "réponse n'est pas enregistrée", "réponses ne sont pas enregistrées")} dans une autre partie de son questionnaire.`}{" "}
          <Link to={entryAddress({ year, finess: column.finess })}>
            {fr`Ouvrir le questionnaire pour choisir`}
            <span className="visually-hidden">{fr` (${column.name})`}</span>
          </Link>
        </p>
      </div>
    </section>
  );
}

interface TroubleProps {
  readonly question: Question;
  readonly column: TableColumn;
  readonly queue: SaveQueue;
}

function Trouble({ question, column, queue }: TroubleProps) {
  const unsaved = unsavedAnswer(queue.state(), question.id);
  const title = (
    <h2>
      <span className="reference">{question.reference}</span>{" "}
      {fr`${question.label}, ${column.name}`}
    </h2>
  );
  if (unsaved?.kind === "refused") {
    return (
      <section className="table-trouble">
        {title}
        <div className="notice notice-error" role="alert">
          <p>
            <strong>{fr`Non enregistré.`}</strong> {fr`${unsaved.reason}`}
          </p>
          <p>
            <button type="button" className="button-quiet" onClick={queue.retry}>
              {fr`Essayer à nouveau`}
            </button>
          </p>
        </div>
      </section>
    );
  }
  if (unsaved?.kind !== "conflict") return null;
  return (
    <section className="table-trouble">
      {title}
      <ConflictChoice
        question={question}
        conflict={unsaved}
        onChoice={(choice) => queue.settle(question.id, choice)}
      />
    </section>
  );
}
