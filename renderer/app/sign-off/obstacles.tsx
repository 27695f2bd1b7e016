import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import type { SignOffObstacle } from "../api/sign-off-types.ts";
import { FoldedLinks } from "./folded-links.tsx";

interface ObstaclesProps {
  readonly obstacles: readonly SignOffObstacle[];
}

/** What prevents signing, first of all things; each with the way to where it is mended. */
export function Obstacles({ obstacles }: ObstaclesProps) {
  if (obstacles.length === 0) {
    return <p className="notice sign-off-clear">{fr`Rien n'empêche la signature du dossier.`}</p>;
  }
  const count = plural(obstacles.length, "point empêche", "points empêchent");
  return (
    <section className="sign-off-part" aria-labelledby="obstacles">
      <h2 id="obstacles" tabIndex={-1}>{fr`${count} la signature`}</h2>
      <ObstacleList obstacles={obstacles} />
    </section>
  );
}

export function ObstacleList({ obstacles }: ObstaclesProps) {
  return (
    <ul className="sign-off-list">
      {obstacles.map(({ kind, message, items }) => (
        <li key={`${kind} ${message}`}>
          <p>{message}</p>
          <FoldedLinks items={items} />
        </li>
      ))}
    </ul>
  );
}
