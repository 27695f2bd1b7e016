// `resultats.csv`: a row per record. Its columns are known once all records are read, so rows wait
// on disk.

import { createReadStream } from "node:fs";
import { rm } from "node:fs/promises";
import type { Program, Result } from "../../../engine/index.ts";
import { BYTE_ORDER_MARK, csvNumber, csvRow, csvText } from "./csv.ts";
import { freeKeyTitle } from "./grouping.ts";
import type { OutputFolder } from "./output-folder.ts";
import type { RecordSink } from "./record-sink.ts";
import { splitLines } from "./split-lines.ts";

/** What is said of most establishments, in the order one looks for it; other keys follow. */
const FIRST_KEYS = ["finess", "region", "department", "status"];
/** In percent; rounded down as elsewhere: 100 is said of what lacks nothing. */
const FILL = "taux_de_remplissage";

interface WaitingRow {
  readonly line: number;
  readonly establishment: Readonly<Record<string, string>>;
  /** The category, the fill rate and the results. */
  readonly cells: readonly string[];
}

/** `keys` gives those that establishments bear, once all records are read. */
export async function writeResults(
  folder: OutputFolder,
  { results }: Program,
  keys: () => readonly string[],
): Promise<RecordSink> {
  const waiting = await folder.createText("resultats.attente");
  return {
    take: async ({ line, submission: { category, establishment = {} }, calculate }) => {
      const { results: given, fill } = calculate();
      const rate = csvNumber(Math.floor(fill.rate * 10) / 10, 1);
      const cells = results.map(({ id, decimals }) => sayResult(given[id]!, decimals));
      const row: WaitingRow = { line, establishment, cells: [csvText(category), rate, ...cells] };
      await waiting.write(`${JSON.stringify(row)}\n`);
    },
    finish: async () => {
      await waiting.close();
      const names = orderKeys(keys());
      const titles = ["ligne", ...names.map(titleAmong(names)), "categorie", FILL];
      const file = await folder.createText("resultats.csv");
      const ids = results.map(({ id }) => id);
      await file.write(BYTE_ORDER_MARK + csvRow([...titles, ...ids]));
      for await (const { bytes } of splitLines(createReadStream(waiting.path), Infinity)) {
        const row = JSON.parse(String(Buffer.from(bytes!))) as WaitingRow;
        const said = new Map(Object.entries(row.establishment));
        const own = names.map((key) => csvText(said.get(key) ?? "non renseigné"));
        await file.write(csvRow([String(row.line), ...own, ...row.cells]));
      }
      await file.close();
      await rm(waiting.path);
    },
  };
}

function orderKeys(keys: readonly string[]): readonly string[] {
  const first = FIRST_KEYS.filter((key) => keys.includes(key));
  return [...first, ...keys.filter((key) => !first.includes(key))];
}

/** In French, unless another key is already named so. */
function titleAmong(names: readonly string[]): (name: string) => string {
  return (name) => {
    const title = freeKeyTitle(name);
    return names.includes(title) ? name : title;
  };
}

function sayResult(result: Result, decimals: number): string {
  return "absence" in result ? csvText(result.display) : csvNumber(result.value, decimals);
}
