// What the grids offered and nobody changed: nobody may have read it, so that it is ticked by hand.

import { fr } from "../../form/french.ts";
import type { ImportedProposal } from "../api/import-types.ts";
import { type ImportPlan, type ProposedSection, placeText } from "./import-plan.ts";
import type { OpenImport } from "./use-import.ts";

interface ImportProposalsProps {
  readonly open: OpenImport;
  readonly plan: ImportPlan;
  readonly several: boolean;
}

export function ImportProposals({ open, plan, several }: ImportProposalsProps) {
  const items = plan.proposed.flatMap(({ proposals }) => proposals.map(({ item }) => item));
  const isTicked = items.every((item) => open.taken.has(item));
  return (
    <section className="import-block" aria-labelledby="propositions">
      <div className="import-head">
        <h2 id="propositions">{fr`Proposées, non modifiées`}</h2>
        <button type="button" className="quiet" onClick={() => open.take(items, !isTicked)}>
          {isTicked ? fr`Tout décocher` : fr`Tout cocher`}
        </button>
      </div>
      <p>
        {fr`La grille proposait ces réponses, de l'an dernier ou du répertoire FINESS, et personne ne les a modifiées. Cochez celles qui ont été vérifiées ; les autres ne sont pas enregistrées.`}
      </p>
      {plan.proposed.map((section) => (
        <Proposals key={section.id} section={section} several={several} open={open} />
      ))}
    </section>
  );
}

interface ProposalsProps {
  readonly section: ProposedSection;
  readonly several: boolean;
  readonly open: OpenImport;
}

function Proposals({ section, several, open }: ProposalsProps) {
  return (
    <table className="plain import-changes import-proposed">
      <caption>{section.title}</caption>
      <thead>
        <tr>
          <th scope="col">{fr`Question`}</th>
          <th scope="col">{fr`Proposée`}</th>
        </tr>
      </thead>
      <tbody>
        {section.proposals.map((proposal) => (
          <tr key={proposal.item}>
            <th scope="row">
              <label className="import-tick">
                <input
                  type="checkbox"
                  checked={open.taken.has(proposal.item)}
                  onChange={(event) => open.take([proposal.item], event.target.checked)}
                />
                <Words proposal={proposal} several={several} />
              </label>
            </th>
            <td className="import-after">{proposal.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface WordsProps {
  readonly proposal: ImportedProposal;
  readonly several: boolean;
}

function Words({ proposal: { reference, label, file, place }, several }: WordsProps) {
  return (
    <span>
      <span className="reference">{reference}</span> {label}
      <span className="import-place">{placeText(several ? file : "", place)}</span>
    </span>
  );
}
