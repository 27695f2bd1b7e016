import type { Modalite, Modalites } from "../../check/raw.ts";
import type { Option } from "../../model/code-list.ts";
import { below, type Place, valueSpan } from "../../source/place.ts";
import { omitUndefined } from "../../util/omit-undefined.ts";
import { report } from "../diagnostics.ts";
import type { Reader } from "../reader.ts";
import { authorText } from "./author-text.ts";
import { readAppliesTo } from "./read-applies-to.ts";

/**
 * The lines of a nomenclature or of a dimension, in the order they are written. A « dont » stands
 * right below the line it is a part of, and is proposed to no one else.
 */
export function readOptions(options: Modalites, place: Place, reader: Reader): readonly Option[] {
  const read: Option[] = [];
  let top: Option | undefined;
  for (const [key, raw] of Object.entries(options)) {
    const option = readOption(key, raw, top, below(place, key), reader);
    if (option.parent === undefined) top = option;
    read.push(option);
  }
  return read;
}

function readOption(
  key: string,
  { libelle, dans: parent, attributs, concerne }: Modalite,
  top: Option | undefined,
  place: Place,
  reader: Reader,
): Option {
  const whole = parent !== undefined && parent === top?.key ? top : undefined;
  if (parent !== undefined && whole === undefined) {
    reader.add(report.badParent(valueSpan(place, "dans"), { parent }));
  }
  const everyone = whole?.appliesTo ?? reader.categories.map((category) => category.code);
  const appliesTo =
    concerne === undefined ? everyone : readAppliesTo(concerne, below(place, "concerne"), reader);
  const alone = appliesTo.filter((category) => whole !== undefined && !everyone.includes(category));
  if (alone.length > 0) {
    const facts = { parent: whole!.key, categories: alone };
    reader.add(report.partWithoutWhole(valueSpan(place, "concerne"), facts));
  }
  return omitUndefined({
    key,
    label: authorText(libelle),
    parent,
    attributes: attributs ?? {},
    appliesTo,
  });
}
