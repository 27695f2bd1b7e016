// Every control of the record that speaks, in one list that can be gone through.

import { useContext, useState } from "react";
import type { FormPlan } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import { EntryPlaceContext } from "../entry/entry-contexts.ts";
import { FindingItem } from "./finding-item.tsx";
import type { FindingGroup, ReviewedFinding } from "./group-findings.ts";
import { groupFindings, isToTreat } from "./group-findings.ts";
import { groupSentence } from "./group-sentence.ts";

interface FindingsReviewProps {
  readonly findings: readonly ReviewedFinding[];
  readonly plan: FormPlan;
}

const FINDINGS_ANCHOR = "constats";
/** When they are more, only the first section is open. */
const IN_SIGHT = 12;

/**
 * What is justified while one reads stays where it was until the list is asked for otherwise: a form
 * must not leave from under the hands.
 */
export function FindingsReview({ findings, plan }: FindingsReviewProps) {
  const { index } = useContext(EntryPlaceContext);
  const [apart, setApart] = useState(() => justifiedSubjects(findings));
  const [onlyLeft, setOnlyLeft] = useState(true);
  const { toTreat, justified } = groupFindings(findings, plan, index, apart);
  const show = (only: boolean) => {
    setOnlyLeft(only);
    setApart(justifiedSubjects(findings));
  };
  const left = findings.filter(isToTreat).length;
  return (
    <section className="sign-off-part" aria-labelledby={FINDINGS_ANCHOR}>
      <h2 id={FINDINGS_ANCHOR} tabIndex={-1}>{fr`Contrôles`}</h2>
      {findings.length === 0 ? (
        <p>{fr`Aucun contrôle ne signale de valeur à vérifier.`}</p>
      ) : (
        <Filter total={findings.length} left={left} onlyLeft={onlyLeft} onShow={show} />
      )}
      {toTreat.map((group, at) => (
        <Group
          key={group.section?.id ?? ""}
          group={group}
          open={at === 0 || findings.length <= IN_SIGHT}
        />
      ))}
      {onlyLeft && toTreat.length === 0 && findings.length > 0 && (
        <p>{fr`Plus rien à traiter : chaque valeur signalée est justifiée.`}</p>
      )}
      {!onlyLeft && justified.length > 0 && (
        <div className="sign-off-group">
          <h3>{fr`${plural(justified.length, "contrôle justifié", "contrôles justifiés")}`}</h3>
          <Items findings={justified} />
        </div>
      )}
    </section>
  );
}

function justifiedSubjects(findings: readonly ReviewedFinding[]): ReadonlySet<string> {
  return new Set(findings.filter((one) => !isToTreat(one)).map(({ subject }) => subject));
}

interface FilterProps {
  readonly total: number;
  readonly left: number;
  readonly onlyLeft: boolean;
  readonly onShow: (onlyLeft: boolean) => void;
}

function Filter({ total, left, onlyLeft, onShow }: FilterProps) {
  const choices = [
    { only: true, label: fr`À traiter (${left})` },
    { only: false, label: fr`Tous (${total})` },
  ];
  return (
    <fieldset className="sign-off-filter choices choices-inline">
      <legend className="visually-hidden">{fr`Contrôles à montrer`}</legend>
      {choices.map(({ only, label }) => (
        <label key={label} className="choice">
          <input
            type="radio"
            name="controles-montres"
            checked={onlyLeft === only}
            onChange={() => onShow(only)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface GroupProps {
  readonly group: FindingGroup;
  readonly open: boolean;
}

function Group({ group: { section, findings }, open }: GroupProps) {
  const blocking = findings.filter(({ severity }) => severity === "blocking").length;
  return (
    <details className="sign-off-group" open={open}>
      <summary>
        <h3>{section?.title ?? fr`Autres`}</h3>{" "}
        <span>{groupSentence(findings.length, blocking)}</span>
      </summary>
      <Items findings={findings} />
    </details>
  );
}

function Items({ findings }: { readonly findings: readonly ReviewedFinding[] }) {
  return (
    <ul className="sign-off-findings">
      {findings.map((finding) => (
        <FindingItem key={finding.subject} finding={finding} />
      ))}
    </ul>
  );
}
