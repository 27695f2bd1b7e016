// What was written since somebody read a record, there or where it takes answers from: before it is
// signed unread.

import type { AppParts, ServedEstablishment } from "../app-parts.ts";
import { questionsOf, readFormPlan } from "../form-plan.ts";
import { nameItem, nameSubject } from "../name-subject.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import { justificationEntry } from "../store/justification.ts";
import type { RecordKey } from "../store/submission-store.ts";
import { recordKeys } from "../submission-of.ts";
import { listChangesBefore } from "./list-changes-before.ts";
import type { FoundChange, RecordChange } from "./record-change.ts";

/** Common answers that the establishment is not asked are none of its business. */
export async function listChanges(
  parts: AppParts,
  served: ServedCampaign,
  establishment: ServedEstablishment,
  since: number,
): Promise<readonly RecordChange[]> {
  const { store } = parts;
  const keys = recordKeys(served, establishment);
  const own = await store.readChanges(keys.own, since);
  const common = await store.readChanges(keys.common, since);
  const questions = questionsOf(readFormPlan(served, establishment.category));
  const isShared = (item: string) => served.commonItems.has(item) && questions.has(item);
  const found: readonly FoundChange[] = [
    ...[...own.answers.keys()].map((item) => ({
      kind: "answer" as const,
      item,
      ...nameItem(questions, item),
      key: keys.own,
      entry: item,
    })),
    ...[...common.answers.keys()].filter(isShared).map((item) => ({
      kind: "common" as const,
      item,
      ...nameItem(questions, item),
      key: keys.common,
      entry: item,
    })),
    ...[...own.justifications.keys()].map((subject) => ({
      kind: "justification" as const,
      item: subject,
      ...nameSubject(served, questions, subject),
      key: keys.own,
      entry: justificationEntry(subject),
    })),
    ...(await listChangesBefore(parts, served, establishment, since)),
  ];
  return Promise.all(
    found.map(async ({ key, entry, ...change }) => ({
      ...change,
      ...(await readAuthor(parts, key, entry)),
    })),
  );
}

async function readAuthor({ store }: AppParts, key: RecordKey, entry: string) {
  const last = (await store.readHistory(key, entry)).at(-1);
  return { author: last?.author ?? "", at: last?.at ?? "" };
}
