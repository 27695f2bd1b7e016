// The establishment a paper is for, from a file: a submission that nothing is answered in yet.

import type { Submission } from "../../../engine/index.ts";
import { type PersonalGrid, personalGrid } from "../../personal-grid.ts";
import type { ServedCampaign } from "../../served-campaign.ts";
import type { CommandContext } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { checkOrFail } from "./check-or-fail.ts";
import { findNameless } from "./find-nameless.ts";
import { readSubmissionFile } from "./read-submission-file.ts";
import { withAnswers } from "./with-answers.ts";

export type { PersonalGrid } from "../../personal-grid.ts";

/**
 * `path` is a file or `-`: `{ campaign, category, establishment: { name, finess, town, … }, previous }`,
 * `answers` left out or not. Refuses what is wrong in it, as it is of a submission.
 */
export async function readEstablishment(
  served: ServedCampaign,
  path: string,
  context: CommandContext,
): Promise<PersonalGrid> {
  const { candidate, keys } = await readSubmissionFile(path, served.campaign.year, context);
  const submission = checkOrFail(
    served,
    { candidate: withAnswers(candidate), keys },
    path,
    "write",
  );
  refuseNameless(submission, path);
  return personalGrid(served, submission);
}

function refuseNameless(submission: Submission, path: string): void {
  const fault = findNameless(submission);
  if (fault === undefined) return;
  throw new CommandFailure(1, `${path}#${fault.path}\n  ${fault.message}`, { faults: [fault] });
}
