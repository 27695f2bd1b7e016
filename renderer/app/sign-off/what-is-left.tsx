import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import type { SignOffState } from "../api/sign-off-types.ts";
import { isToTreat } from "./group-findings.ts";

interface WhatIsLeftProps {
  readonly state: SignOffState;
  /** How many there are, the end of the campaign apart. */
  readonly obstacles: number;
}

/** How much there is to look at below, and the way to each part: the details may be long. */
export function WhatIsLeft({ state, obstacles }: WhatIsLeftProps) {
  const { findings, dropped, setAside } = state;
  const alerts = findings.filter((one) => one.severity === "advisory" && isToTreat(one)).length;
  const erased = dropped.length + setAside.length;
  const parts = [
    {
      part: "obstacles",
      count: obstacles,
      text: plural(
        obstacles,
        "point à corriger avant de signer",
        "points à corriger avant de signer",
      ),
    },
    { part: "constats", count: findings.length, text: controls(findings.length, alerts) },
    {
      part: "effacees",
      count: erased,
      text: plural(erased, "réponse qui ne sera pas gardée", "réponses qui ne seront pas gardées"),
    },
  ].filter(({ count }) => count > 0);
  if (parts.length === 0) return null;
  return (
    <nav className="sign-off-parts" aria-label={fr`Ce qui reste à voir`}>
      <ul>
        {parts.map(({ part, text }) => (
          <li key={part}>
            <a href={`#${part}`}>{fr`${text}`}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function controls(all: number, alerts: number): string {
  const count = plural(all, "contrôle signalé", "contrôles signalés");
  return alerts === 0 ? count : fr`${count}, dont ${alerts} à justifier ou à corriger`;
}
