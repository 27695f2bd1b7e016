import type { Save, SaveOutcome, StoredAnswer, SubmissionStore } from "./store/submission-store.ts";

/** An answer set aside, which `isAccepted` refuses, is none to its author: version 0 replaces it. */
export async function saveOverSetAside(
  store: Pick<SubmissionStore, "saveAnswer">,
  save: Save,
  isAccepted: (value: StoredAnswer["value"]) => boolean,
): Promise<SaveOutcome> {
  const outcome = await store.saveAnswer(save);
  if (outcome.kind !== "conflict" || save.version !== 0) return outcome;
  const { value, version } = outcome.current;
  if (isAccepted(value)) return outcome;
  return store.saveAnswer({ ...save, version });
}
