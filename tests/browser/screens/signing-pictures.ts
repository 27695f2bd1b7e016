import type { Picture } from "./picture.ts";
import type { Stage } from "./stage.ts";

/** The signature of a record: what is missing, what may be signed, what is. */
export function signingPictures({
  empty,
  filled,
  findings,
  signed,
  record,
  sections,
}: Stage): readonly Picture[] {
  return [
    { name: "signature-rien-de-saisi", path: record(empty, "signer") },
    { name: "signature-possible", path: record(filled, "signer") },
    { name: "signature-controles", path: record(findings, "signer") },
    { name: "dossier-signe", path: record(signed, "signer") },
    { name: "section-signee", path: record(signed, sections[0]), folded: true },
  ];
}
