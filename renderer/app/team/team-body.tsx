// « Partager la saisie »: each section with who has it, the links given, and how to give one.

import { useMemo, useRef, useState } from "react";
import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import { useAnnouncement } from "../announcement/use-announcement.ts";
import type { ApiClient } from "../api/api-client.ts";
import type { Delegations, GivenDelegation, NewDelegation } from "../api/delegation-types.ts";
import { Link } from "../router/link.tsx";
import { recordAddress } from "../router/route.ts";
import { recordSentence } from "./findings-sentence.ts";
import { GiveForm } from "./give-form.tsx";
import { GivenLink } from "./given-link.tsx";
import { LinksGiven } from "./links-given.tsx";
import type { Team } from "./load-team.ts";
import { SectionRow } from "./section-row.tsx";
import { type SectionState, sectionStates } from "./section-states.ts";

interface TeamBodyProps {
  readonly api: ApiClient;
  readonly year: string;
  readonly team: Team;
}

export function TeamBody({ api, year, team }: TeamBodyProps) {
  const { entry } = team;
  const { plan, record } = entry;
  const { finess, name } = record.establishment;
  const [work, setWork] = useState<Delegations>(team.work);
  const [given, setGiven] = useState<GivenDelegation>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState(0);
  const [said, announce] = useAnnouncement();
  const links = useRef<HTMLHeadingElement>(null);
  const states = useMemo(() => sectionStates({ entry, work }), [entry, work]);
  const toMend = recordSentence(
    team.obstacles ?? 0,
    states.map(({ findings }) => findings),
  );
  const titles = new Map(plan.sections.map(({ id, title }) => [id, title]));
  const titleOf = (section: string) => titles.get(section) ?? section;
  const now = new Date();
  const refresh = async () => {
    const found = await api.delegations(year, finess);
    if (found.kind === "found") setWork(found.value);
  };
  const onGive = async (body: NewDelegation) => {
    const found = await api.giveSections(year, finess, body);
    if (found.kind === "found") {
      setGiven(found.value);
      setChosen(new Set());
      await refresh();
    }
    return found;
  };
  const onRevoke = async (id: string) => {
    const found = await api.revokeDelegation(year, finess, id);
    if (found.kind !== "found") return false;
    if (given?.delegation.id === id) setGiven(undefined);
    await refresh();
    announce(fr`Le lien est retiré.`);
    links.current?.focus();
    return true;
  };
  const onChoose = (section: string, isChosen: boolean) => {
    setChosen((before) => {
      const next = new Set(before);
      if (isChosen) next.add(section);
      else next.delete(section);
      return next;
    });
  };
  return (
    <>
      <p className="lead">{sayWhere(states)}</p>
      {toMend !== "" && (
        <p className="team-obstacles">
          {toMend} <Link to={recordAddress("signOff", year, finess)}>{fr`Relire et signer`}</Link>
        </p>
      )}
      <section className="team-block" aria-labelledby="sections">
        <h2 id="sections">{fr`Les sections`}</h2>
        <ol className="team-sections">
          {states.map((state) => (
            <SectionRow
              key={state.section.id}
              plan={plan}
              finess={finess}
              state={state}
              now={now}
              onGive={(section) => {
                setChosen(new Set([section]));
                setAsked((count) => count + 1);
              }}
            />
          ))}
        </ol>
        <p className="team-help">
          {fr`Un service préfère le tableur ? Envoyez-lui sa grille, puis `}
          <Link to={recordAddress("import", year, finess)}>{fr`importez la grille remplie`}</Link>
          {"."}
        </p>
      </section>
      <section className="team-block" aria-labelledby="confier">
        <h2 id="confier">{fr`Confier des sections`}</h2>
        <p>
          {fr`La personne reçoit un lien qui n'ouvre que ces sections. Vous gardez l'accès à tout, et vous pouvez retirer le lien à tout moment.`}
        </p>
        <GiveForm plan={plan} chosen={chosen} onChoose={onChoose} onGive={onGive} asked={asked} />
        {given !== undefined && (
          <GivenLink
            key={given.delegation.id}
            given={given}
            titles={given.delegation.sections.map(titleOf)}
            establishment={name}
          />
        )}
      </section>
      <section className="team-block" aria-labelledby="liens">
        <h2 id="liens" ref={links} tabIndex={-1}>{fr`Les liens donnés`}</h2>
        <LinksGiven
          delegations={work.delegations}
          titleOf={titleOf}
          now={now}
          onRevoke={onRevoke}
        />
        <p className="visually-hidden" role="status">
          {said}
        </p>
      </section>
    </>
  );
}

/** « 3 sections sur 15 sont complètes, 2 sont confiées par un lien. » */
function sayWhere(states: readonly SectionState[]): string {
  const complete = states.filter(({ progress }) => progress.answered === progress.expected).length;
  const given = states.filter(({ holders }) => holders.length > 0).length;
  const begins =
    complete === 0
      ? fr`Aucune section sur ${states.length} n'est complète`
      : fr`${plural(complete, "section", "sections")} sur ${states.length} ${complete > 1 ? "sont complètes" : "est complète"}`;
  if (given === 0) return fr`${begins}, aucune n'est confiée par un lien.`;
  return fr`${begins}, ${given} ${given > 1 ? "sont confiées" : "est confiée"} par un lien.`;
}
