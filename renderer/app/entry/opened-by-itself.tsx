import { fr } from "../../form/french.ts";
import { Link } from "../router/link.tsx";
import { CHOOSE, questionAddress, SCANNED } from "../router/route.ts";
import type { Place } from "../router/use-location.ts";
import type { Entry } from "./load-entry.ts";

interface OpenedByItselfProps {
  readonly place: Place;
  readonly entry: Entry;
}

/** The paper did not say of which establishment: the one that was chosen is named, and may be wrong. */
export function OpenedByItself({ place, entry }: OpenedByItselfProps) {
  const reference = new URLSearchParams(place.search).get(SCANNED);
  if (reference === null) return null;
  const { name } = entry.record.establishment;
  return (
    <div className="notice" role="note">
      <p>
        {fr`La question ${reference} est ouverte pour « ${name} », le dernier établissement vu sur cet appareil.`}{" "}
        <Link to={`${questionAddress(entry.plan.campaign, reference)}?${CHOOSE}`}>
          {fr`Choisir un autre établissement`}
        </Link>
      </p>
    </div>
  );
}
