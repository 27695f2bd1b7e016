// An address that names no section: a question by its printed reference, which it leads to, or
// nothing that this questionnaire has.

import { useContext, useEffect } from "react";
import { fr } from "../../form/french.ts";
import { UnknownSection } from "../pages/unknown-section.tsx";
import { usePageTitle } from "../pages/use-page-title.ts";
import { Link } from "../router/link.tsx";
import { entryAddress } from "../router/route.ts";
import type { Place } from "../router/use-location.ts";
import { NavigateContext } from "../router/use-location.ts";
import { OutOfAccess } from "../visitor/out-of-access.tsx";
import { EntryPlaceContext } from "./entry-contexts.ts";
import {
  looksLikeReference,
  nearestQuestions,
  questionByReference,
} from "./jump/find-questions.ts";
import type { Entry } from "./load-entry.ts";
import { QuestionLinks } from "./question-links.tsx";

interface UnknownPlaceProps {
  readonly entry: Entry;
  readonly asked: string;
  readonly place: Place;
}

export function UnknownPlace({ entry, asked, place }: UnknownPlaceProps) {
  const { year, finess, index } = useContext(EntryPlaceContext);
  const navigate = useContext(NavigateContext);
  const found = questionByReference(index, asked);
  const address =
    found && entryAddress({ year, finess, section: found.section, question: found.question.id });
  useEffect(() => {
    if (address !== undefined) navigate(address.replace("#", `${place.search}#`), "replace");
  }, [address, place.search, navigate]);
  if (address !== undefined) return <main id="contenu" tabIndex={-1} aria-busy="true" />;
  if (entry.record.visitor?.sections !== undefined) return <OutOfAccess visit={place.visit} />;
  if (looksLikeReference(asked))
    return <UnknownQuestion entry={entry} asked={asked} place={place} />;
  const { name } = entry.record.establishment;
  return <UnknownSection year={year} finess={finess} name={name} visit={place.visit} />;
}

function UnknownQuestion({ entry, asked, place }: UnknownPlaceProps) {
  const { year, finess, index } = useContext(EntryPlaceContext);
  const { establishment } = entry.record;
  const title = fr`La question ${asked} n'existe pas`;
  const heading = usePageTitle(`${title}, ${establishment.name}`, place.visit);
  const near = nearestQuestions(index, asked).map(({ question }) => question.id);
  return (
    <main id="contenu" className="narrow" tabIndex={-1}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>
        {fr`Le questionnaire de « ${establishment.name} » (${entry.plan.category.label}, campagne ${year}) n'a pas de question à ce numéro. Il est peut-être celui d'une autre catégorie d'établissements, ou d'une autre année.`}
      </p>
      {near.length > 0 && (
        <>
          <p>{fr`Les numéros les plus proches :`}</p>
          <QuestionLinks cells={near} />
        </>
      )}
      <p>
        <Link to={entryAddress({ year, finess })} className="button">
          {fr`Ouvrir la première section`}
        </Link>
      </p>
    </main>
  );
}
