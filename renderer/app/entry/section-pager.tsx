import { useContext } from "react";
import type { FormPlan, FormSection } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { Link } from "../router/link.tsx";
import { entryAddress } from "../router/route.ts";
import { EntryPlaceContext } from "./entry-contexts.ts";

interface SectionPagerProps {
  readonly plan: FormPlan;
  readonly current: string;
}

/** The sections before and after this one. */
export function SectionPager({ plan, current }: SectionPagerProps) {
  const { year, finess } = useContext(EntryPlaceContext);
  const at = plan.sections.findIndex(({ id }) => id === current);
  const address = (section: FormSection) => entryAddress({ year, finess, section: section.id });
  const before = plan.sections[at - 1];
  const after = plan.sections[at + 1];
  return (
    <nav className="pager" aria-label={fr`Section précédente et suivante`}>
      {before && (
        <Link to={address(before)} className="pager-before">
          <span>{fr`Section précédente`}</span>
          <strong>{before.title}</strong>
        </Link>
      )}
      {after && (
        <Link to={address(after)} className="pager-after">
          <span>{fr`Section suivante`}</span>
          <strong>{after.title}</strong>
        </Link>
      )}
    </nav>
  );
}
