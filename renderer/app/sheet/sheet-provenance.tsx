import { fr } from "../../form/french.ts";
import type { QuestionSheet } from "../api/types.ts";

interface SheetProvenanceProps {
  readonly mark: QuestionSheet["mark"];
}

/** How sure the guide is of the question, why, and after which documents. */
export function SheetProvenance({ mark: { status, reason, sources } }: SheetProvenanceProps) {
  return (
    <section aria-labelledby="fiche-provenance">
      <h3 id="fiche-provenance">{fr`Ce texte est-il officiel ?`}</h3>
      <p>
        {status === "attested" ? fr`Oui.` : fr`Pas entièrement.`} {reason}
      </p>
      {sources.length > 0 && (
        <ul className="sheet-sources">
          {sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
