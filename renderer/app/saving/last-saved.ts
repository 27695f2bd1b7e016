import type { EstablishmentRecord } from "../api/types.ts";

type Given = Pick<EstablishmentRecord, "answers"> &
  Partial<Pick<EstablishmentRecord, "justifications">>;

/** When the server last took something for this record; ISO, or undefined for never. */
export function lastSaved({ answers, justifications = {} }: Given): string | undefined {
  const stored = [...Object.values(answers), ...Object.values(justifications)];
  return stored
    .map(({ savedAt }) => savedAt)
    .sort()
    .at(-1);
}
