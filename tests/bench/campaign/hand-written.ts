// What a developer would write for one year and one category, by hand: the yardstick of a record.
// It reads answers as they are sent and fills an array, as the engine does. Absent is NaN.
import type { Program } from "../../../engine/calculation/program.ts";
import type { Answers } from "../../../engine/calculation/submission.ts";
import { breakdowns } from "./breakdowns.ts";
import { figure, type Lines, quotient, total } from "./read-answers.ts";
import { scalars } from "./scalars.ts";

/** The indicators written here: the campaign has others, which have no yardstick. */
export const handWrittenIndicators: ReadonlySet<string> = new Set([
  ...Object.keys(scalars),
  ...breakdowns.map(({ result }) => result),
  "taux_absenteisme",
  "taux_absenteisme_motif",
]);

/** Every result of the category from one record's answers, into `out` in the program's order. */
export function createHandWritten(
  program: Program,
  category: string,
): (a: Answers, out: Float64Array) => void {
  const placeOf = new Map(program.results.map(({ id }, place) => [id, place]));
  const asked = (item: string) => {
    const element = program.elements.find(({ id }) => id === item)!;
    const cells = element.cells.filter(({ appliesTo }) => appliesTo?.includes(category) ?? true);
    return { keys: cells.map(({ line }) => line!), blank: element.whenBlank ?? Number.NaN };
  };
  const single = Object.entries(scalars).map(([id, run]) => ({ place: placeOf.get(id)!, run }));
  const split = breakdowns.map(({ result, item, whole, summed }) => {
    const { keys, blank } = asked(item);
    const at = keys.map((key) => placeOf.get(`${result}.${key}`)!);
    return {
      item,
      keys,
      blank,
      at,
      whole,
      summed: keys.filter((key) => summed?.includes(key) ?? true),
    };
  });
  const motives = asked("jours_absence_par_motif");
  const absenteeism = placeOf.get("taux_absenteisme")!;
  return (a, out) => {
    for (const { place, run } of single) out[place] = run(a);
    for (const { item, keys, blank, at, whole, summed } of split) {
      const given = a[item] as Lines | undefined;
      const below = whole === undefined ? total(given, summed, blank) : whole(a);
      for (let rank = 0; rank < keys.length; rank++) {
        const value = given === undefined ? Number.NaN : (given[keys[rank]!] ?? blank);
        out[at[rank]!] = quotient(100 * value, below);
      }
    }
    const absences = total(
      a.jours_absence_par_motif as Lines | undefined,
      motives.keys,
      motives.blank,
    );
    out[absenteeism] = quotient(100 * absences, figure(a, "etp_reels") * 365);
  };
}
