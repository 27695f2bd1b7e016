import type { Modalites } from "../../check/raw.ts";
import type { Option } from "../../model/code-list.ts";
import { below, type Place, valueSpan } from "../../source/place.ts";
import { report } from "../diagnostics.ts";
import type { Reader } from "../reader.ts";
import { authorText } from "./author-text.ts";
import { readAppliesTo } from "./read-applies-to.ts";

/** The lines of a nomenclature or of a dimension, in the order they are written. */
export function readOptions(options: Modalites, place: Place, reader: Reader): readonly Option[] {
  const everyone = reader.categories.map((category) => category.code);
  return Object.entries(options).map(([key, option]): Option => {
    const parent = option.dans;
    if (
      parent !== undefined &&
      (options[parent] === undefined || options[parent].dans !== undefined)
    ) {
      reader.add(report.badParent(valueSpan(place, key, "dans"), { parent }));
    }
    return {
      key,
      label: authorText(option.libelle),
      ...(parent === undefined ? {} : { parent }),
      attributes: option.attributs ?? {},
      appliesTo:
        option.concerne === undefined
          ? everyone
          : readAppliesTo(option.concerne, below(place, key, "concerne"), reader),
    };
  });
}
