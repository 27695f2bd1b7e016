// Conflicts and refusals that nothing else in the page tells: their question is hidden, elsewhere or
// gone, their control speaks no more. Each must have its choice, or it would never be settled.

import { useContext, useSyncExternalStore } from "react";
import { fr } from "../../form/french.ts";
import { useSaving } from "../saving/save-context.ts";
import { SightContext } from "./sight-store.ts";
import { TroubleItem } from "./trouble-item.tsx";

interface TroubleListProps {
  /** Whether each question has its own place in a record, to be led to. */
  readonly linked?: boolean;
}

export function TroubleList({ linked = true }: TroubleListProps) {
  const { subscribe, inSight } = useContext(SightContext);
  const seen = useSyncExternalStore(subscribe, inSight);
  const unsaved = useSaving((state) => state.unsaved);
  const troubles = [...unsaved].filter(([key, { kind }]) => kind !== "pending" && !seen.has(key));
  if (troubles.length === 0) return null;
  return (
    <section className="troubles" aria-labelledby="a-regler">
      <h2 id="a-regler">{fr`À régler`}</h2>
      <ul>
        {troubles.map(([key, one]) => (
          <TroubleItem key={key} saved={key} unsaved={one} linked={linked} />
        ))}
      </ul>
    </section>
  );
}
