import type { FormPlan } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import type { Justification } from "../api/types.ts";

/** « Fermeture temporaire : travaux de mars à mai. »; the text as it was typed, space for space. */
export function justificationText(
  { reason, text }: Justification,
  reasons: FormPlan["reasons"],
): string {
  const label = reasonLabel(reason, reasons);
  if (label === undefined) return text;
  return text === "" ? label : `${fr`${label} :`} ${text}`;
}

/** Undefined without a reason. One that the campaign no longer proposes is told by its name. */
function reasonLabel(reason: string, reasons: FormPlan["reasons"]): string | undefined {
  if (reason === "") return undefined;
  return reasons.find(({ id }) => id === reason)?.label ?? reason;
}
