import { quoteName } from "../name-subject.ts";
import { Problem } from "../problem.ts";
import { phrase } from "../util/phrase.ts";
import { plural } from "../util/plural.ts";
import type { RecordChange } from "./record-change.ts";

const TOLD = 5;

/** Before the name of the question or of the control. */
const WHAT: Readonly<Record<RecordChange["kind"], string>> = {
  answer: "",
  common: "",
  justification: "la justification de ",
  lastYear: "la réponse de l'année précédente à ",
};

/** The signature of a record that moved is refused, and what moved is said. */
export function refuseChanged(changed: readonly RecordChange[]): Problem {
  return new Problem({
    status: 409,
    title: "Dossier modifié entre-temps",
    detail: `${sayChanged(changed)} ${phrase`Rien n'a été signé : relisez-le, puis signez.`}`,
    extra: { changed },
  });
}

function sayChanged(changed: readonly RecordChange[]): string {
  if (changed.length === 0) return phrase`Le dossier ne cesse de changer pendant qu'on le signe.`;
  const named = changed.slice(0, TOLD).map(sayChange).join(phrase` ; `);
  const others = changed.length - TOLD;
  const more = others > 0 ? phrase` et ${plural(others, "autre")}` : "";
  return `${phrase`Le dossier a changé depuis que vous l'avez relu : `}${named}${more}.`;
}

function sayChange({ kind, author, ...named }: RecordChange): string {
  return `${WHAT[kind]}${quoteName(named)}${phrase`, par ${author}`}`;
}
