import { fr } from "../../form/french.ts";
import { QuestionLinks } from "../entry/question-links.tsx";
import { momentOf } from "../saving/moment-of.ts";
import type { SignOffChange } from "./sign-off-refusal.ts";

interface ChangeListProps {
  readonly changes: readonly SignOffChange[];
}

/** « Mme Durand, à 14 h 32 », and the way to what they changed. */
export function ChangeList({ changes }: ChangeListProps) {
  return (
    <ul className="sign-off-list">
      {changes.map((change) => (
        <li key={`${change.kind} ${change.item}`}>
          <p>{changeSentence(change)}</p>
          <QuestionLinks cells={[change.item.replace(/^item:/, "")]} />
        </li>
      ))}
    </ul>
  );
}

/** What a change is said to be of, where the way to the question does not say it. */
const WHAT: Readonly<Record<SignOffChange["kind"], string>> = {
  answer: "",
  common: "",
  justification: "la justification de",
  lastYear: "la réponse de l'an dernier à",
};

function changeSentence({ kind, reference, label, author, at }: SignOffChange): string {
  const moment = at === "" ? "" : momentOf(new Date(at), new Date());
  const who = author === "" ? whoElse(kind) : author;
  const name = `${reference} ${label}`.trim();
  const what = WHAT[kind] && `${WHAT[kind]} « ${name}`;
  const by = fr`${who}, ${moment}`;
  return what === "" ? by : fr`${by} : ${what} »`;
}

function whoElse(kind: SignOffChange["kind"]): string {
  return kind === "common" ? fr`L'organisme gestionnaire` : fr`Quelqu'un d'autre`;
}
