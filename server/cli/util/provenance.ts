// What the catalogue says without a public source to attest it.

import {
  type Campaign,
  listSourcedLines,
  type SourcedLine,
  type SourceFile,
} from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";
import { plural } from "../../util/plural.ts";

/** One line of the catalogue that is not attested; facts for `--format json`. */
export interface DoubtfulLine {
  readonly kind: SourcedLine["kind"];
  readonly id: string;
  readonly reference: string | null;
  readonly label: string;
  readonly status: Exclude<SourcedLine["provenance"]["status"], "attested">;
  readonly reason: string | null;
  readonly sources: readonly string[];
  /** Relative to the catalogue. */
  readonly file: string;
  readonly line: number;
}

/** In the order of `listSourcedLines`. */
export function doubtfulLines(
  campaign: Campaign,
  sources: readonly SourceFile[],
): readonly DoubtfulLine[] {
  const texts = new Map(sources.map((source) => [source.path, source.text]));
  return listSourcedLines(campaign).flatMap(
    ({ kind, id, reference, label, provenance, origin }) => {
      const { status, reason = null } = provenance;
      if (status === "attested") return [];
      const before = texts.get(origin.file)?.slice(0, origin.start) ?? "";
      return [
        {
          kind,
          id,
          reference: reference ?? null,
          label,
          status,
          reason,
          sources: provenance.sources,
          file: origin.file,
          line: before.split("\n").length,
        },
      ];
    },
  );
}

const KINDS = {
  campaign: "campagne",
  platform: "plateforme",
  minimumGroupSize: "effectif minimal d'un groupe",
  help: "qui peut aider",
  kit: "kit de préparation",
  category: "catégorie",
  codeList: "nomenclature",
  dimension: "dimension",
  dataElement: "donnée",
  indicator: "indicateur",
  reasons: "motifs d'une justification",
  control: "contrôle",
} as const;
const STATUSES = { reconstructed: "reconstitué", toComplete: "à compléter" } as const;

/** `folder` stands before each path, so that the place can be opened from where one is. */
export function printDoubtful(lines: readonly DoubtfulLine[], folder: string): string {
  const prefix = folder === "." ? "" : `${folder}/`;
  const told = lines.flatMap((line) => [
    `${prefix}${line.file}:${line.line}`,
    `  ${[KINDS[line.kind], line.reference, line.label].filter(Boolean).join(" ")} (${line.id})${phrase` : `}${STATUSES[line.status]}`,
    ...(line.reason === null ? [] : [`  ${line.reason}`]),
  ]);
  const count = plural(lines.length, "ligne non attestée", "lignes non attestées");
  return [...told, ...(told.length > 0 ? [""] : []), `${count}.`].join("\n");
}
