// The columns of the regional export: who fills each, and in which order.

import type { Donnee, FichierExport, FichierFiche } from "../../check/raw.ts";
import type { RawCampaign, RawFile } from "../../check/raw-campaign.ts";
import type { Dimension } from "../../model/code-list.ts";
import { below, keySpan, type Place, valueSpan } from "../../source/place.ts";
import { suggest } from "../../util/suggest.ts";
import { reportExport } from "../diagnostics.ts";
import type { ExportColumnDraft, Vocabulary } from "../drafts.ts";
import type { Reader } from "../reader.ts";

/** Every column once, in the order of `export.yaml`, or as they are met when there is none. */
export function readExportColumns(
  raw: RawCampaign,
  vocabulary: Vocabulary,
  reader: Reader,
): readonly ExportColumnDraft[] {
  const [layout] = raw.exports;
  const declared = [
    ...(layout === undefined ? [] : contextColumns(layout)),
    ...raw.blocks.flatMap(({ file, value }) =>
      Object.entries(value.donnees).flatMap(([id, item]) =>
        answerColumns(id, item, { file, path: ["donnees", id] }, vocabulary, reader),
      ),
    ),
    ...raw.sheets.flatMap((sheet) => resultColumns(sheet, vocabulary, reader)),
  ];
  const filled = firstOfEach(declared, reader);
  return layout === undefined ? [...filled.values()] : inOrder(layout, filled, reader);
}

function contextColumns({ file, value }: RawFile<FichierExport>): readonly ExportColumnDraft[] {
  return Object.entries(value.contexte ?? {}).map(([id, { colonne, libelle }]) => ({
    name: colonne,
    source: { kind: "context", id, label: libelle },
    place: { file, path: ["contexte", id, "colonne"] },
  }));
}

function answerColumns(
  item: string,
  { colonne_export, colonnes_export, type, dimension, colonnes }: Donnee,
  place: Place,
  vocabulary: Vocabulary,
  reader: Reader,
): readonly ExportColumnDraft[] {
  if (type === "liste") return refuseColumns({ colonne_export, colonnes_export }, place, reader);
  const isDetailed = type === "repartition" || type === "tableau";
  if (!fits(colonne_export, colonnes_export, isDetailed, place, reader)) return [];
  if (colonne_export !== undefined) {
    const source = { kind: "answer" as const, item };
    return [{ name: colonne_export, source, place: below(place, "colonne_export") }];
  }
  const lines = lineKeys(vocabulary.dimensions.get(dimension ?? ""));
  const columns = Object.keys(colonnes ?? {});
  return Object.entries(colonnes_export ?? {}).flatMap(([line, names]) => {
    const at = below(place, "colonnes_export", line);
    if (!exists(line, lines, at, reader)) return [];
    const source = { kind: "answer" as const, item, line };
    if (typeof names === "string" && type === "repartition") {
      return [{ name: names, source, place: at }];
    }
    if (typeof names === "string" || type === "repartition") {
      const advice = "une répartition donne un nom par ligne ; un tableau, un nom par case.";
      reader.add(reportExport.wrongForm(keySpan(at), { key: line, advice }));
      return [];
    }
    return Object.entries(names).flatMap(([column, name]) =>
      exists(column, columns, below(at, column), reader)
        ? [{ name, source: { ...source, column }, place: below(at, column) }]
        : [],
    );
  });
}

/** The export has one line per establishment: what has as many as one likes has no place in it. */
function refuseColumns(
  given: Readonly<Record<string, unknown>>,
  place: Place,
  reader: Reader,
): readonly [] {
  const advice = "une liste n'entre pas dans l'export : retirez cette clé.";
  for (const [key, value] of Object.entries(given)) {
    if (value !== undefined) {
      reader.add(reportExport.wrongForm(keySpan(place, key), { key, advice }));
    }
  }
  return [];
}

function resultColumns(
  { file, value }: RawFile<FichierFiche>,
  vocabulary: Vocabulary,
  reader: Reader,
): readonly ExportColumnDraft[] {
  const { indicateur: indicator, par, colonne_export, colonnes_export } = value;
  const place: Place = { file, path: [] };
  if (!fits(colonne_export, colonnes_export, par !== undefined, place, reader)) return [];
  if (colonne_export !== undefined) {
    const source = { kind: "result" as const, indicator };
    return [{ name: colonne_export, source, place: below(place, "colonne_export") }];
  }
  const lines = lineKeys(vocabulary.dimensions.get(par ?? ""));
  return Object.entries(colonnes_export ?? {}).flatMap(([line, name]) => {
    const at = below(place, "colonnes_export", line);
    if (!exists(line, lines, at, reader)) return [];
    return [{ name, source: { kind: "result" as const, indicator, line }, place: at }];
  });
}

/** One figure has `colonne_export`, several have `colonnes_export`, nothing has both. */
function fits(
  single: unknown,
  several: unknown,
  isDetailed: boolean,
  place: Place,
  reader: Reader,
): boolean {
  const misplaced = isDetailed ? single : several;
  if (misplaced === undefined) return true;
  const [key, other] = isDetailed
    ? ["colonne_export", "colonnes_export: { ligne: nom }"]
    : ["colonnes_export", "colonne_export: nom"];
  const advice = isDetailed
    ? `il y a plusieurs lignes : écrivez \`${other}\`.`
    : `il n'y a qu'une valeur : écrivez \`${other}\`.`;
  reader.add(reportExport.wrongForm(keySpan(place, key), { key, advice }));
  return false;
}

/** An unknown dimension has been reported where it is named: any line will do. */
function lineKeys(dimension: Dimension | undefined): readonly string[] | undefined {
  return dimension?.options.map(({ key }) => key);
}

function exists(
  key: string,
  known: readonly string[] | undefined,
  place: Place,
  reader: Reader,
): boolean {
  if (known === undefined || known.includes(key)) return true;
  reader.add(reportExport.unknownLine(keySpan(place), { key, near: suggest(key, known) }));
  return false;
}

function firstOfEach(
  declared: readonly ExportColumnDraft[],
  reader: Reader,
): ReadonlyMap<string, ExportColumnDraft> {
  const filled = new Map<string, ExportColumnDraft>();
  for (const column of declared) {
    const { name, place } = column;
    const other = filled.get(name);
    if (other === undefined) {
      filled.set(name, column);
    } else {
      const related = [{ at: valueSpan(other.place), message: "la même colonne" }];
      reader.add(reportExport.filledTwice(valueSpan(place), { name }, related));
    }
  }
  return filled;
}

function inOrder(
  { file, value }: RawFile<FichierExport>,
  filled: ReadonlyMap<string, ExportColumnDraft>,
  reader: Reader,
): readonly ExportColumnDraft[] {
  const order = value.colonnes;
  const listed = new Set<string>();
  order.forEach((name, rank) => {
    const at = () => valueSpan({ file, path: ["colonnes", rank] });
    if (listed.has(name)) {
      reader.add(reportExport.listedTwice(at(), { name }));
    } else if (!filled.has(name)) {
      const near = suggest(
        name,
        [...filled.keys()].filter((known) => !order.includes(known)),
      );
      reader.add(reportExport.nobodyFills(at(), { name, near }));
    }
    listed.add(name);
  });
  for (const { name, place } of filled.values()) {
    if (!listed.has(name)) reader.add(reportExport.notInOrder(valueSpan(place), { name }));
  }
  return [...listed].flatMap((name) => filled.get(name) ?? []);
}
