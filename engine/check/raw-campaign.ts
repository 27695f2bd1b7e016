import type { ParsedFile } from "../source/parsed-file.ts";
import type {
  FichierCampagne,
  FichierCategories,
  FichierControles,
  FichierCorrectifs,
  FichierDimension,
  FichierDonnees,
  FichierDossier,
  FichierEvolutions,
  FichierExport,
  FichierFiche,
  FichierGuide,
  FichierKit,
  FichierNomenclature,
  FichierRevue,
  FichierSimulation,
  FichierSources,
  FichierUnites,
} from "./raw.ts";

/** A file whose shape is known to be right. */
export interface RawFile<Shape> {
  readonly file: ParsedFile;
  readonly value: Shape;
}

/** A campaign after the check of shapes: French keys, nothing resolved yet. */
export interface RawCampaign {
  readonly stage: "raw";
  readonly year: string;
  readonly hash: string;
  readonly categories: RawFile<FichierCategories>;
  readonly units: RawFile<FichierUnites>;
  readonly sources: RawFile<FichierSources>;
  readonly campaign: RawFile<FichierCampagne>;
  readonly guide: RawFile<FichierGuide>;
  readonly codeLists: readonly RawFile<FichierNomenclature>[];
  readonly dimensions: readonly RawFile<FichierDimension>[];
  readonly blocks: readonly RawFile<FichierDonnees>[];
  readonly sheets: readonly RawFile<FichierFiche>[];
  readonly controls: readonly RawFile<FichierControles>[];
  readonly evolutions: readonly RawFile<FichierEvolutions>[];
  /** One at most. */
  readonly kits: readonly RawFile<FichierKit>[];
  /** One at most. */
  readonly exports: readonly RawFile<FichierExport>[];
  readonly workedSubmissions: readonly RawFile<FichierDossier>[];
  /** ISO date; absent as long as the campaign may change. */
  readonly publishedAt?: string;
  /** One at most. */
  readonly corrections: readonly RawFile<FichierCorrectifs>[];
  /** One at most. */
  readonly reviews: readonly RawFile<FichierRevue>[];
  /** One at most. */
  readonly simulations: readonly RawFile<FichierSimulation>[];
}
