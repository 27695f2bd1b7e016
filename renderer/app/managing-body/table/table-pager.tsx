import { fr } from "../../../form/french.ts";
import type { ManagingBodySummary } from "../../api/types.ts";
import { Link } from "../../router/link.tsx";
import { managingBodyAddress } from "../../router/route.ts";

interface TablePagerProps {
  readonly year: string;
  readonly body: ManagingBodySummary;
  readonly current: string;
}

/** The tables of the sections before and after this one. */
export function TablePager({ year, body, current }: TablePagerProps) {
  const at = body.sections.findIndex(({ id }) => id === current);
  const [before, after] = [body.sections[at - 1], body.sections[at + 1]];
  return (
    <nav className="pager" aria-label={fr`Section précédente et suivante`}>
      {before && (
        <Link to={managingBodyAddress(year, body.finess, before.id)} className="pager-before">
          <span>{fr`Section précédente`}</span>
          <strong>{before.title}</strong>
        </Link>
      )}
      {after && (
        <Link to={managingBodyAddress(year, body.finess, after.id)} className="pager-after">
          <span>{fr`Section suivante`}</span>
          <strong>{after.title}</strong>
        </Link>
      )}
    </nav>
  );
}
