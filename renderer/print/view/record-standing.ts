// What is said of a record that is kept: its signature, whose an answer is, why one stands.

import { type Finding, longDate, typography } from "../../../engine/index.ts";
import type { FilledRecord } from "../filled-record.ts";

type Standing = Pick<FilledRecord, "standing" | "form">;

/** Beside each answer that is common: said in full where the page explains its signs. */
export const COMMON = "réponse commune";

/** « Signé le 2 mai 2031 par Léa. »; null where nobody keeps the record. */
export function saySignature({ standing }: Standing): string | null {
  if (standing === undefined) return null;
  const { signature } = standing;
  return signature === null
    ? typography("Non signé : les réponses peuvent encore changer.")
    : `Signé le ${longDate(signature.on)} par ${signature.author}.`;
}

/** Why a finding stands; null where nobody is asked for it or nobody said. */
export function justifyFinding({ control, line }: Finding, record: Standing): string | null {
  return sayJustification(`control:${control}${line === undefined ? "" : `.${line}`}`, record);
}

/** Whose an answer is when it is not the establishment's, or why it departs from the common one. */
export function sayOrigin(item: string, record: Pick<FilledRecord, "standing" | "form">) {
  const { standing } = record;
  if (standing?.common.includes(item)) return COMMON;
  const reason = sayJustification(`item:${item}`, record);
  return reason === null ? null : `écart à la réponse commune\u00A0: ${reason}`;
}

function sayJustification(subject: string, { standing, form }: Standing): string | null {
  const found = standing?.justifications[subject];
  if (found === undefined) return null;
  const reason = form.reasons.find(({ id }) => id === found.reason)?.label;
  const said = [reason, found.text.trim()].filter(Boolean);
  return said.length === 0 ? null : said.join(". ");
}
