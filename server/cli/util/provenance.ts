// What the catalogue says without a public source to attest it.

import type { Campaign, SourceFile } from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";
import { plural } from "../../util/plural.ts";

type Provenance = Campaign["indicators"][number]["provenance"];

/** One line of the catalogue that is not attested; facts for `--format json`. */
export interface DoubtfulLine {
  readonly kind: "dataElement" | "indicator" | "control";
  readonly id: string;
  readonly reference: string;
  readonly label: string;
  readonly status: Exclude<Provenance["status"], "attested">;
  readonly reason: string | null;
  readonly sources: readonly string[];
  /** Relative to the catalogue. */
  readonly file: string;
  readonly line: number;
}

/** In catalogue order: items, indicators, controls. */
export function doubtfulLines(
  campaign: Campaign,
  sources: readonly SourceFile[],
): readonly DoubtfulLine[] {
  const texts = new Map(sources.map((source) => [source.path, source.text]));
  const all = [
    ...campaign.blocks
      .flatMap((block) => block.elements)
      .map((one) => ({ kind: "dataElement" as const, one })),
    ...campaign.indicators.map((one) => ({ kind: "indicator" as const, one })),
    ...campaign.controls.map((one) => ({ kind: "control" as const, one })),
  ];
  const lines: DoubtfulLine[] = [];
  for (const { kind, one } of all) {
    const { id, reference, label, origin } = one;
    const { status, reason = null } = one.provenance;
    if (status === "attested") continue;
    const before = texts.get(origin.file)?.slice(0, origin.start) ?? "";
    const line = before.split("\n").length;
    const { file } = origin;
    lines.push({
      kind,
      id,
      reference,
      label,
      status,
      reason,
      sources: one.provenance.sources,
      file,
      line,
    });
  }
  return lines;
}

const KINDS = { dataElement: "donnée", indicator: "indicateur", control: "contrôle" } as const;
const STATUSES = { reconstructed: "reconstitué", toComplete: "à compléter" } as const;

/** `folder` stands before each path, so that the place can be opened from where one is. */
export function printDoubtful(lines: readonly DoubtfulLine[], folder: string): string {
  const prefix = folder === "." ? "" : `${folder}/`;
  const told = lines.flatMap((line) => [
    `${prefix}${line.file}:${line.line}`,
    `  ${KINDS[line.kind]} ${line.reference} ${line.label} (${line.id})${phrase` : `}${STATUSES[line.status]}`,
    ...(line.reason === null ? [] : [`  ${line.reason}`]),
  ]);
  const count = plural(lines.length, "ligne non attestée", "lignes non attestées");
  return [...told, ...(told.length > 0 ? [""] : []), `${count}.`].join("\n");
}
