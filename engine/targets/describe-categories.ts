// A set of ESMS categories in as few words as a reader needs.

import type { Campaign } from "../model/campaign.ts";
import type { CategoryGroup } from "../model/category.ts";

/** Beyond that many exceptions, naming what is concerned is shorter. */
const MOST_EXCEPTIONS = 3;

/**
 * « Tous les ESMS », « Tous les ESMS sauf CAMSP et CMPP », « Établissements pour enfants, EHPAD »:
 * the whole, the whole but a few, or the groups that fit entirely, then the codes left over.
 * `codes` are category codes; the order of the campaign decides that of the words.
 */
export function describeCategories(campaign: Campaign, codes: readonly string[]): string {
  const all = campaign.categories.map((category) => category.code);
  const included = all.filter((code) => codes.includes(code));
  const excluded = all.filter((code) => !codes.includes(code));
  if (excluded.length === 0) return "Tous les ESMS";
  if (excluded.length <= MOST_EXCEPTIONS && excluded.length < included.length) {
    return `Tous les ESMS sauf ${enumerate(excluded)}`;
  }
  const groups = coveringGroups(campaign.groups, included);
  const covered = new Set(groups.flatMap((group) => group.categories));
  return enumerate([
    ...groups.map((group) => group.label),
    ...included.filter((code) => !covered.has(code)),
  ]);
}

/** Groups wholly included, the largest first, each bringing at least two categories not yet said. */
function coveringGroups(groups: readonly CategoryGroup[], included: readonly string[]) {
  const said = new Set<string>();
  const fitting = groups.filter((group) => group.categories.every((c) => included.includes(c)));
  const largestFirst = [...fitting].sort((a, b) => b.categories.length - a.categories.length);
  const chosen = largestFirst.filter((group) => {
    const news = group.categories.filter((code) => !said.has(code));
    if (news.length < 2) return false;
    for (const code of news) said.add(code);
    return true;
  });
  return groups.filter((group) => chosen.includes(group));
}

/** « A, B et C »; a label that has its own « et » stands apart: « A ; B et C ». */
function enumerate(words: readonly string[]): string {
  if (words.length <= 1) return words.join("");
  if (words.some((word) => word.includes(" et "))) return words.join("\u202F; ");
  return `${words.slice(0, -1).join(", ")} et ${words.at(-1)}`;
}
