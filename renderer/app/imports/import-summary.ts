import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import type { ImportPreview } from "../api/import-types.ts";
import type { ImportPlan } from "./import-plan.ts";

/** « 12 réponses changent, 1 contradiction est à trancher. Rien n'est encore enregistré. » */
export function importSummary(
  preview: ImportPreview,
  { sections, conflicts, proposed }: ImportPlan,
): string {
  const changed = sections.flatMap(({ items }) => items).length;
  const faults = preview.faults.length;
  const told = [
    ...(changed > 0 ? [plural(changed, "réponse change", "réponses changent")] : []),
    ...(conflicts.length > 0
      ? [plural(conflicts.length, "contradiction est à trancher", "contradictions sont à trancher")]
      : []),
    ...(faults > 0 ? [plural(faults, "cellule est à corriger", "cellules sont à corriger")] : []),
  ];
  const offered = proposed.flatMap(({ proposals }) => proposals).length;
  if (offered > 0) {
    const count = plural(offered, "réponse proposée", "réponses proposées");
    told.push(fr`${count} et non ${offered === 1 ? "modifiée" : "modifiées"}`);
  }
  if (told.length > 0) return fr`${told.join(", ")}. Rien n'est encore enregistré.`;
  return preview.workbooks.length === 0
    ? fr`Aucun fichier n'a pu être lu.`
    : fr`Aucune réponse ne change : tout ce qui est rempli est déjà enregistré.`;
}
