// Which file of the catalogue has which shape: the list a new kind of file is added to.

import type { Schema } from "../validation/schema-fault.ts";
import campagne from "./schema/campagne.schema.json" with { type: "json" };
import categories from "./schema/categories.schema.json" with { type: "json" };
import controles from "./schema/controles.schema.json" with { type: "json" };
import correctifs from "./schema/correctifs.schema.json" with { type: "json" };
import definitions from "./schema/definitions.schema.json" with { type: "json" };
import dimension from "./schema/dimension.schema.json" with { type: "json" };
import donnees from "./schema/donnees.schema.json" with { type: "json" };
import dossier from "./schema/dossier.schema.json" with { type: "json" };
import etablissements from "./schema/etablissements.schema.json" with { type: "json" };
import evolutions from "./schema/evolutions.schema.json" with { type: "json" };
import exportColumns from "./schema/export.schema.json" with { type: "json" };
import fiche from "./schema/fiche.schema.json" with { type: "json" };
import guide from "./schema/guide.schema.json" with { type: "json" };
import kit from "./schema/kit.schema.json" with { type: "json" };
import nomenclature from "./schema/nomenclature.schema.json" with { type: "json" };
import revue from "./schema/revue.schema.json" with { type: "json" };
import simulation from "./schema/simulation.schema.json" with { type: "json" };
import sources from "./schema/sources.schema.json" with { type: "json" };
import unites from "./schema/unites.schema.json" with { type: "json" };

export type KindName =
  | "categories"
  | "units"
  | "sources"
  | "establishments"
  | "campaign"
  | "guide"
  | "codeList"
  | "dimension"
  | "block"
  | "sheet"
  | "controls"
  | "evolutions"
  | "kit"
  | "export"
  | "workedSubmission"
  | "corrections"
  | "review"
  | "simulation";

export interface Kind {
  readonly name: KindName;
  /** Matched against the path, relative to the catalogue. */
  readonly path: RegExp;
  readonly schema: Schema;
  /** The key that gives its code to what a file of this kind defines. */
  readonly codeKey?: string;
  /** May change after publication: neither hashed nor sealed. Faulty, it is told and left out. */
  readonly outsideSeal?: true;
  /** Written by a command, in a layout of its own. */
  readonly isGenerated?: true;
}

export const sharedDefinitions: Schema = definitions;

export const kinds: readonly Kind[] = [
  { name: "categories", path: /^commun\/categories\.yaml$/, schema: categories },
  { name: "sources", path: /^commun\/sources\.yaml$/, schema: sources },
  { name: "units", path: /^commun\/unites\.yaml$/, schema: unites },
  { name: "establishments", path: /^demonstration\/etablissements\.yaml$/, schema: etablissements },
  { name: "campaign", path: /^\d{4}\/campagne\.yaml$/, schema: campagne },
  { name: "guide", path: /^\d{4}\/guide\.yaml$/, schema: guide },
  {
    name: "codeList",
    path: /^\d{4}\/nomenclatures\/[^/]+\.yaml$/,
    schema: nomenclature,
    codeKey: "nomenclature",
  },
  {
    name: "dimension",
    path: /^\d{4}\/dimensions\/[^/]+\.yaml$/,
    schema: dimension,
    codeKey: "dimension",
  },
  { name: "block", path: /^\d{4}\/donnees\/[^/]+\.yaml$/, schema: donnees, codeKey: "bloc" },
  {
    name: "sheet",
    path: /^\d{4}\/fiches\/(?:[^/]+\/)*[^/]+\.yaml$/,
    schema: fiche,
    codeKey: "indicateur",
  },
  { name: "controls", path: /^\d{4}\/controles\.yaml$/, schema: controles },
  { name: "evolutions", path: /^\d{4}\/evolutions\.yaml$/, schema: evolutions },
  { name: "kit", path: /^\d{4}\/kit\.yaml$/, schema: kit },
  { name: "export", path: /^\d{4}\/export\.yaml$/, schema: exportColumns },
  {
    name: "workedSubmission",
    path: /^\d{4}\/dossiers\/[^/]+\.yaml$/,
    schema: dossier,
    codeKey: "dossier",
  },
  {
    name: "corrections",
    path: /^\d{4}\/correctifs\.yaml$/,
    schema: correctifs,
    outsideSeal: true,
  },
  {
    name: "review",
    path: /^\d{4}\/revue\.yaml$/,
    schema: revue,
    outsideSeal: true,
    isGenerated: true,
  },
  {
    name: "simulation",
    path: /^\d{4}\/simulation\.yaml$/,
    schema: simulation,
    outsideSeal: true,
  },
];

/** Whether a file is part of what a campaign's hash answers for; a file of no kind is. */
export function isSealed(path: string): boolean {
  return !kinds.some((kind) => kind.outsideSeal === true && kind.path.test(path));
}
