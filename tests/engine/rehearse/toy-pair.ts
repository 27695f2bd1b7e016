// The toy campaign 2031 and a draft of 2032, which is the same but for what a test edits.

import { readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";

/** In a file of the draft, the first text becomes the second; it must be there. */
export type Edit = readonly [file: string, before: string, after: string];

export interface Pair {
  /** Of 2031, before the draft is copied from it. */
  readonly former?: readonly Edit[];
  readonly draft?: readonly Edit[];
  /** What the draft says of last year's items, as YAML. */
  readonly evolutions?: string;
  /** More files, or others in their place: of `2032/`, `commun/`… */
  readonly files?: Readonly<Record<string, string>>;
  /** The draft's year, when it is not the next one. */
  readonly year?: string;
}

const GROUP_SIZE = `effectif_minimal_de_groupe:
  nombre: 3
  provenance: { statut: atteste, sources: [ESSAI] }
`;

/** Paths and texts of the whole catalogue. */
export function toyPair({
  former = [],
  draft = [],
  evolutions,
  files = {},
  year = "2032",
}: Pair): Record<string, string> {
  const toy = readCatalogue(TOY_CATALOGUE);
  const catalogue: Record<string, string> = {};
  for (const [path, text] of Object.entries(toy)) {
    if (!path.startsWith("2031/dossiers/")) catalogue[path] = text;
  }
  catalogue["2031/campagne.yaml"] += GROUP_SIZE;
  edit(catalogue, "2031", former);
  for (const [path, text] of Object.entries(catalogue)) {
    if (!path.startsWith("2031/")) continue;
    catalogue[path.replace("2031", year)] = text
      .replaceAll("2031", year)
      .replaceAll("2030", String(Number(year) - 1));
  }
  const said = evolutions === undefined ? " []" : `\n  ${evolutions}`;
  catalogue[`${year}/evolutions.yaml`] = `evolutions:${said}\n`;
  edit(catalogue, year, draft);
  return { ...catalogue, ...files };
}

function edit(catalogue: Record<string, string>, year: string, edits: readonly Edit[]): void {
  for (const [file, before, after] of edits) {
    const path = `${year}/${file}`;
    const text = catalogue[path];
    if (text?.includes(before) !== true) throw new Error(`No « ${before} » in ${path}`);
    catalogue[path] = text.replace(before, () => after);
  }
}

/** One item, as it is written under `donnees:`. */
export function itemText(id: string, reference: string, lines: readonly string[]): string {
  const own = [
    `reference: "${reference}"`,
    `libelle: Donnée ${id}`,
    ...lines,
    "provenance: { statut: atteste, sources: [ESSAI] }",
  ];
  return `  ${id}:\n${own.map((line) => `    ${line}\n`).join("")}`;
}
