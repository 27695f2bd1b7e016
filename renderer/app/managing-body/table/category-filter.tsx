import { useId } from "react";
import { fr } from "../../../form/french.ts";
import type { ManagingBodySummary } from "../../api/types.ts";

interface CategoryFilterProps {
  readonly establishments: ManagingBodySummary["establishments"];
  /** Codes of the categories that are asked the section. */
  readonly asked: readonly string[];
  /** Undefined: all of them. */
  readonly chosen: string | undefined;
  readonly onChoice: (category: string | undefined) => void;
}

/** Nothing to choose among a single one. */
export function CategoryFilter({ establishments, asked, chosen, onChoice }: CategoryFilterProps) {
  const id = useId();
  if (asked.length < 2) return null;
  const labels = new Map(establishments.map((one) => [one.category, one.categoryLabel]));
  return (
    <p className="category-filter">
      <label htmlFor={id}>{fr`Catégorie d'établissements`}</label>
      <select
        id={id}
        value={chosen ?? ""}
        onChange={({ currentTarget }) => onChoice(currentTarget.value || undefined)}
      >
        <option value="">Toutes</option>
        {asked.map((code) => (
          <option key={code} value={code}>
            {labels.get(code) ?? code}
          </option>
        ))}
      </select>
    </p>
  );
}
