// `colonnes/`: unrounded figures as they are calculated, for statistical software, and colonnes.json
// to read them by.

import { mkdir, writeFile } from "node:fs/promises";
import { endianness } from "node:os";
import { dirname, join } from "node:path";
import type { ColumnPlaces, Program } from "../../../engine/index.ts";
import type { ColumnStore } from "./column-store.ts";

interface WrittenColumn {
  /** Relative to the folder, with `/`. */
  readonly file: string;
  readonly kind: "line" | "category" | "result" | "control" | "numerator" | "denominator";
  readonly id?: string;
  readonly unit?: string;
  readonly read: () => Float64Array;
}

/** Into the folder `path`, which exists. One column in memory at a time. */
export async function writeColumns(
  path: string,
  program: Program,
  places: ColumnPlaces,
  store: ColumnStore,
): Promise<void> {
  const columns = listColumns(program, places, store);
  for (const { file, read } of columns) {
    const target = join(path, "colonnes", ...file.split("/"));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, littleEndian(read()));
  }
  const description = {
    campaign: program.campaign,
    hash: program.hash,
    records: store.count(),
    type: "float64",
    byteOrder: "little-endian",
    absent: "NaN",
    /** A category is written as its rank here, from 0. */
    categories: program.categories,
    columns: columns.map(({ read: _, ...column }) => column),
  };
  const text = `${JSON.stringify(description, null, 2)}\n`;
  await writeFile(join(path, "colonnes", "colonnes.json"), text);
}

function listColumns(
  { results, controls }: Program,
  places: ColumnPlaces,
  store: ColumnStore,
): readonly WrittenColumn[] {
  const column = (folder: string, kind: WrittenColumn["kind"], id: string, place: number) => {
    return { file: `${folder}/${id}.f64`, kind, id, read: () => store.readPlace(place) };
  };
  const categories = () => Float64Array.from(store.readCategories());
  return [
    { file: "ligne.f64", kind: "line", read: store.readLines },
    { file: "categorie.f64", kind: "category", read: categories },
    ...results.map(({ id, unit }, rank) => ({ ...column("resultats", "result", id, rank), unit })),
    ...controls.map(({ id }, rank) => column("controles", "control", id, places.results + rank)),
    ...places.ratios.flatMap(({ result, numerator, denominator }) => {
      const { id } = results[result]!;
      return [
        column("numerateurs", "numerator", id, numerator),
        column("denominateurs", "denominator", id, denominator),
      ];
    }),
  ];
}

function littleEndian(figures: Float64Array): Buffer {
  const bytes = Buffer.from(figures.buffer, figures.byteOffset, figures.byteLength);
  return endianness() === "LE" ? bytes : bytes.swap64();
}
