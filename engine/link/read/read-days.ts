import { parseDay } from "../../calculation/parse-day.ts";
import { below, valueSpan } from "../../source/place.ts";
import type { Reader } from "../reader.ts";
import { defaultDays } from "../simulation/default-recipe.ts";
import { reportSimulation } from "../simulation/simulation-diagnostics.ts";
import type { RecipeDraft } from "../simulation/simulation-draft.ts";
import type { PlacedRule } from "./placed-rule.ts";

/** « depuis » and « jusqua », the last years when they are not given, and the date it follows. */
export function readDays(rule: PlacedRule, reportingYear: string, { add }: Reader): RecipeDraft {
  const days = defaultDays(reportingYear);
  const read = (key: "depuis" | "jusqua", otherwise: number): number => {
    const day = rule.keys[key];
    if (day === undefined) return otherwise;
    const found = parseDay(day);
    if (found === undefined) {
      add(reportSimulation.noSuchDay(valueSpan(below(rule.placeOf(key), key)), { day }));
    }
    return found ?? otherwise;
  };
  const [from, to] = [read("depuis", days.from), read("jusqua", days.to)];
  if (from > to) {
    const key = rule.keys.jusqua === undefined ? "depuis" : "jusqua";
    const at = valueSpan(below(rule.placeOf(key), key));
    add(reportSimulation.crossed(at, { low: "depuis", high: "jusqua" }));
  }
  const id = rule.keys.apres;
  if (id === undefined) return { kind: "day", from, to };
  return { kind: "day", from, to, after: { id, place: below(rule.placeOf("apres"), "apres") } };
}
