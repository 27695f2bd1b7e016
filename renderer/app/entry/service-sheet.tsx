import type { FormPlan, FormSection } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { Link } from "../router/link.tsx";
import { importAddress } from "../router/route.ts";

interface ServiceSheetProps {
  readonly section: FormSection;
  readonly plan: FormPlan;
  readonly finess: string;
  readonly editable: boolean;
}

/** Who usually holds these figures, the paper sheet to give them, and the way back. */
export function ServiceSheet({ section, plan, finess, editable }: ServiceSheetProps) {
  const { id, label } = section.responsible;
  const sheet = `/campagnes/${plan.campaign}/grille/${plan.category.code}.pdf`;
  const query = new URLSearchParams({ service: id, etablissement: finess });
  return (
    <p className="service">
      {fr`Service concerné : ${label}.`}{" "}
      <a href={`${sheet}?${query}`}>{fr`Imprimer sa grille de préparation (PDF)`}</a>
      {editable && (
        <>
          {" · "}
          <Link to={importAddress(plan.campaign, finess)}>{fr`Importer une grille remplie`}</Link>
        </>
      )}
    </p>
  );
}
