import type { FichierCategories } from "../../check/raw.ts";
import type { RawFile } from "../../check/raw-campaign.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { CategoryGroup, EsmsCategory } from "../../model/category.ts";
import { valueSpan } from "../../source/place.ts";
import { suggest } from "../../util/suggest.ts";
import { report } from "../diagnostics.ts";
import { authorText } from "./author-text.ts";

export interface Categories {
  readonly categories: readonly EsmsCategory[];
  readonly groups: readonly CategoryGroup[];
}

/** The categories that exist in `year`, and their groups. */
export function readCategories(
  { file, value }: RawFile<FichierCategories>,
  year: string,
  add: (diagnostic: Diagnostic) => void,
): Categories {
  const groupIds = Object.keys(value.groupes);
  const current = Object.entries(value.categories).filter(
    ([, category]) => (category.depuis ?? year) <= year && year <= (category.jusqua ?? year),
  );
  const categories = current.map(([code, category]): EsmsCategory => {
    category.groupes.forEach((group, index) => {
      if (groupIds.includes(group)) return;
      const at = valueSpan({ file, path: ["categories", code, "groupes", index] });
      add(
        report.unknownCode(at, { what: "le groupe", name: group, near: suggest(group, groupIds) }),
      );
    });
    return {
      code,
      label: authorText(category.libelle),
      kind: category.nature === "service" ? "service" : "establishment",
      groups: category.groupes,
      finess: category.finess,
    };
  });
  const groups = Object.entries(value.groupes).map(([id, label]) => ({
    id,
    label: authorText(label),
    categories: categories
      .filter((category) => category.groups.includes(id))
      .map(({ code }) => code),
  }));
  return { categories, groups };
}
