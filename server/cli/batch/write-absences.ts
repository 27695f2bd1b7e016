import { absenceReasons, nameAbsence, type Program } from "../../../engine/index.ts";
import { BYTE_ORDER_MARK, csvRow, csvText } from "./csv.ts";
import type { OutputFolder } from "./output-folder.ts";
import type { RecordSink } from "./record-sink.ts";

const TITLES = ["ligne", "finess", "categorie", "resultat", "absence", "motif", "donnees"];

/**
 * `absences.csv`: a row per result that a record is asked and has no figure for, with the items that
 * block it. What its category is not asked is in `resultats.csv` only: nothing blocks it.
 */
export async function writeAbsences(
  folder: OutputFolder,
  { results }: Program,
): Promise<RecordSink> {
  const file = await folder.createText("absences.csv");
  await file.write(BYTE_ORDER_MARK + csvRow(TITLES));
  return {
    take: async ({ line, submission: { category, establishment }, calculate }) => {
      const { results: given } = calculate();
      for (const { id, appliesTo } of results) {
        const result = given[id]!;
        if (!("absence" in result) || !appliesTo.includes(category)) continue;
        const { absence, reason } = result;
        const why = reason === undefined ? "" : absenceReasons[reason];
        const words = [establishment?.finess ?? "", category, id, nameAbsence({ absence }), why];
        await file.write(
          csvRow([String(line), ...[...words, result.because.join(" ")].map(csvText)]),
        );
      }
    },
  };
}
