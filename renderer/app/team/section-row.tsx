import type { ReactNode } from "react";
import type { FormPlan } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { Link } from "../router/link.tsx";
import { entryAddress } from "../router/route.ts";
import { momentOf } from "../saving/moment-of.ts";
import { coordinatorName } from "../visitor/said-name.ts";
import { findingsSentence } from "./findings-sentence.ts";
import { linkState } from "./link-state.ts";
import type { SectionState } from "./section-states.ts";

interface SectionRowProps {
  readonly plan: FormPlan;
  readonly finess: string;
  readonly state: SectionState;
  readonly now: Date;
  readonly onGive: (section: string) => void;
}

/** One section: its service, who has it, how far it is, who answered last. */
export function SectionRow({ plan, finess, state, now, onGive }: SectionRowProps) {
  const { section, progress, findings, holders, last } = state;
  const { answered, expected } = progress;
  const complete = answered === expected;
  const toLookAt = findingsSentence(findings);
  return (
    <li className="team-section">
      <div className="team-title">
        <h3>
          <Link to={entryAddress({ year: plan.campaign, finess, section: section.id })}>
            {section.title}
          </Link>
        </h3>
        <p className="service">
          {fr`Service : ${section.responsible.label}. `}
          <Sheets plan={plan} finess={finess} service={section.responsible} />
        </p>
      </div>
      <dl>
        <Fact term={fr`Confiée à`}>
          {holders.length === 0 ? (
            <span className="team-nobody">{fr`restée à la coordination`}</span>
          ) : (
            <ul>
              {holders.map((holder) => (
                <li key={holder.id}>
                  <strong>{holder.name}</strong>, {linkState(holder, now).text}
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact term={fr`Avancement`}>
          <span className={complete && findings.blocking === 0 ? "team-complete" : undefined}>
            {complete ? fr`complète` : fr`${answered} sur ${expected}`}
          </span>
          {toLookAt !== "" && (
            <span className={findings.blocking > 0 ? "team-check team-bad" : "team-check"}>
              {toLookAt}
            </span>
          )}
        </Fact>
        <Fact term={fr`Dernière réponse`}>
          {last === undefined
            ? fr`aucune`
            : fr`${coordinatorName(last.author)}, ${momentOf(new Date(last.at), now)}`}
        </Fact>
      </dl>
      <button type="button" className="button-quiet" onClick={() => onGive(section.id)}>
        {fr`Confier`}
        <span className="visually-hidden">{fr` la section ${section.title}`}</span>
      </button>
    </li>
  );
}

interface FactProps {
  readonly term: string;
  readonly children: ReactNode;
}

function Fact({ term, children }: FactProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface SheetsProps {
  readonly plan: FormPlan;
  readonly finess: string;
  readonly service: { readonly id: string; readonly label: string };
}

/** For who would rather fill a sheet than open a link. */
function Sheets({ plan, finess, service }: SheetsProps) {
  const grid = `/campagnes/${plan.campaign}/grille/${encodeURIComponent(plan.category.code)}`;
  const query = new URLSearchParams({ service: service.id, etablissement: finess });
  return (
    <>
      {fr`Sa grille : `}
      <a href={`${grid}.xlsx?${query}`}>
        Excel<span className="visually-hidden">{fr`, ${service.label}`}</span>
      </a>
      {", "}
      <a href={`${grid}.pdf?${query}`}>
        PDF<span className="visually-hidden">{fr`, ${service.label}`}</span>
      </a>
    </>
  );
}
