import { BYTE_ORDER_MARK, csvRow, csvText } from "./csv.ts";
import type { OutputFolder } from "./output-folder.ts";
import type { RecordSink } from "./record-sink.ts";

const TITLES = [
  "ligne",
  "finess",
  "categorie",
  "controle",
  "modalite",
  "gravite",
  "message",
  "donnees",
];

/** `constats.csv`: a row per finding. */
export async function writeFindings(folder: OutputFolder): Promise<RecordSink> {
  const file = await folder.createText("constats.csv");
  await file.write(BYTE_ORDER_MARK + csvRow(TITLES));
  return {
    take: async ({ line, submission: { category, establishment }, calculate }) => {
      for (const finding of calculate().findings) {
        const severity = finding.severity === "blocking" ? "bloquant" : "alerte";
        const words = [
          establishment?.finess ?? "",
          category,
          finding.control,
          finding.line ?? "",
          severity,
          finding.message,
          finding.items.join(" "),
        ];
        await file.write(csvRow([String(line), ...words.map(csvText)]));
      }
    },
  };
}
