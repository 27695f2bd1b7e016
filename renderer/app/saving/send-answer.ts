import type { Answer } from "../../../engine/index.ts";
import type { ApiClient } from "../api/api-client.ts";
import type { StoredAnswer } from "../api/types.ts";
import type { SaveOutcome } from "./save-outcome.ts";

/** Sends one answer and tells what became of it; a conflict comes with the other's answer. */
export async function sendAnswer(
  api: ApiClient,
  place: { readonly year: string; readonly finess: string },
  item: string,
  body: { readonly value: Answer | null; readonly version: number },
): Promise<SaveOutcome> {
  const found = await api.saveAnswer(place.year, place.finess, item, body);
  if (found.kind === "unreachable") return found;
  if (found.kind === "found") return { kind: "saved", ...found.value };
  const current = found.body.current as StoredAnswer | undefined;
  if (found.status !== 409 || !current) return { kind: "refused", reason: found.detail };
  const { value, version, savedAt } = current;
  return { kind: "conflict", theirs: value, version, savedAt };
}
