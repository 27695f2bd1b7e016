import type { FichierCategories } from "../../check/raw.ts";
import type { RawFile } from "../../check/raw-campaign.ts";
import type { CategoryGroup, EsmsCategory } from "../../model/category.ts";
import { below, keySpan, type Place, valueSpan } from "../../source/place.ts";
import { suggest } from "../../util/suggest.ts";
import { report } from "../diagnostics.ts";
import type { Reader } from "../reader.ts";
import { authorText } from "./author-text.ts";
import { readProvenance } from "./read-provenance.ts";

export interface Categories {
  readonly categories: readonly EsmsCategory[];
  readonly groups: readonly CategoryGroup[];
}

/** The categories that exist in `year`, and their groups. */
export function readCategories(
  { file, value }: RawFile<FichierCategories>,
  year: string,
  reader: Pick<Reader, "add" | "sources">,
): Categories {
  const groupIds = Object.keys(value.groupes);
  const current = Object.entries(value.categories).filter(
    ([, category]) => (category.depuis ?? year) <= year && year <= (category.jusqua ?? year),
  );
  const categories = current.map(([code, category]): EsmsCategory => {
    const place: Place = { file, path: ["categories", code] };
    category.groupes.forEach((group, index) => {
      if (groupIds.includes(group)) return;
      const at = valueSpan(place, "groupes", index);
      reader.add(
        report.unknownCode(at, { what: "le groupe", name: group, near: suggest(group, groupIds) }),
      );
    });
    return {
      code,
      label: authorText(category.libelle),
      kind: category.nature === "service" ? "service" : "establishment",
      groups: category.groupes,
      finess: category.finess,
      provenance: readProvenance(category.provenance, below(place, "provenance"), reader),
      origin: keySpan(place),
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
