// Every control of the record that speaks: those of this section in sight, the others folded.

import { useContext } from "react";
import type { FormSection } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import { FindingsContext } from "../entry/entry-contexts.ts";
import { FindingNote } from "../entry/finding-note.tsx";
import type { SpokenFinding } from "../entry/name-lines.ts";
import { QuestionLinks } from "../entry/question-links.tsx";

interface FindingsListProps {
  readonly section: FormSection;
}

export function FindingsList({ section }: FindingsListProps) {
  const findings = blockingFirst(useContext(FindingsContext));
  if (findings.length === 0) return null;
  const asked = new Set(section.questions.map(({ id }) => id));
  const here = findings.filter(({ items }) => items.some((item) => asked.has(item)));
  const elsewhere = findings.filter((finding) => !here.includes(finding));
  return (
    <section className="findings" aria-labelledby="controles">
      <h2 id="controles">{fr`Contrôles`}</h2>
      <Notes findings={here} />
      {elsewhere.length > 0 && (
        <details className="findings-elsewhere">
          <summary>
            {fr`${plural(elsewhere.length, "contrôle", "contrôles")} dans d'autres sections`}
          </summary>
          <Notes findings={elsewhere} />
        </details>
      )}
    </section>
  );
}

function blockingFirst(findings: readonly SpokenFinding[]): readonly SpokenFinding[] {
  const isBlocking = ({ severity }: SpokenFinding) => severity === "blocking";
  return [...findings.filter(isBlocking), ...findings.filter((one) => !isBlocking(one))];
}

/** The lines of one control lead to the same questions: the way there is told once, after them. */
function Notes({ findings }: { readonly findings: readonly SpokenFinding[] }) {
  return findings.map((finding, index) => (
    <FindingNote key={`${finding.control}.${finding.line ?? ""}`} finding={finding}>
      {!leadsAlike(finding, findings[index + 1]) && <QuestionLinks cells={finding.items} />}
    </FindingNote>
  ));
}

function leadsAlike(one: SpokenFinding, next: SpokenFinding | undefined): boolean {
  return one.control === next?.control && one.items.join() === next.items.join();
}
