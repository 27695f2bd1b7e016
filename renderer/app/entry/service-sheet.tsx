import type { FormPlan, FormSection } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { useVisitor } from "../visitor/visitor-context.ts";

interface ServiceSheetProps {
  readonly section: FormSection;
  readonly plan: FormPlan;
  readonly finess: string;
}

/** Who usually holds these figures, and the paper sheet to give them. */
export function ServiceSheet({ section, plan, finess }: ServiceSheetProps) {
  const { id, label } = section.responsible;
  const sheet = `/campagnes/${plan.campaign}/grille/${plan.category.code}.pdf`;
  // A link to some sections opens no paper of the whole record: the blank one is everybody's.
  const isWhole = useVisitor().access?.sections === undefined;
  const query = new URLSearchParams({ service: id, ...(isWhole ? { etablissement: finess } : {}) });
  return (
    <p className="service">
      {fr`Service concerné : ${label}.`}{" "}
      <a href={`${sheet}?${query}`}>{fr`Imprimer sa grille de préparation (PDF)`}</a>
    </p>
  );
}
