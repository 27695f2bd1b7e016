// The rules of a campaign, in the order their breaches are best read. Add a rule: a file, a line here.

import { askedEverywhere } from "./rules/asked-everywhere.ts";
import { campaignStands } from "./rules/campaign-stands.ts";
import { conditionsLookBack } from "./rules/conditions-look-back.ts";
import { examplesHold } from "./rules/examples-hold.ts";
import { examplesPresent } from "./rules/examples-present.ts";
import { linesProposed } from "./rules/lines-proposed.ts";
import { namesExist } from "./rules/names-exist.ts";
import { oneYearBack } from "./rules/one-year-back.ts";
import { referencesUnique } from "./rules/references-unique.ts";
import type { Rule } from "./rules/rule.ts";
import { totalsFit } from "./rules/totals-fit.ts";
import { workedSubmissionsHold } from "./rules/worked-submissions-hold.ts";

/** Rules about what is written; a breach may forbid calculating. */
export const structuralRules: readonly Rule[] = [
  campaignStands,
  namesExist,
  referencesUnique,
  totalsFit,
  linesProposed,
  conditionsLookBack,
  oneYearBack,
  askedEverywhere,
  examplesPresent,
];

/** Rules that calculate: they only speak once everything else holds. */
export const calculationRules: readonly Rule[] = [examplesHold, workedSubmissionsHold];
