import type { Submission } from "../../../engine/index.ts";
import type { ServedCampaign } from "../../served-campaign.ts";
import { phrase } from "../../util/phrase.ts";
import { plural } from "../../util/plural.ts";
import { fromPointer, toPointer } from "../../validation/json-pointer.ts";
import { CommandFailure } from "../command-failure.ts";
import type { SubmissionFile } from "./read-submission-file.ts";

/**
 * A submission whose every answer has the shape asked; else stops with 1, each fault told.
 * `purpose`: what the submission is read for, which then does not happen.
 */
export function checkOrFail(
  served: ServedCampaign,
  file: SubmissionFile,
  path: string,
  purpose: keyof typeof OUTCOMES = "calculate",
): Submission {
  const faults = served.checker.checkSubmission(file.candidate);
  if (faults.length === 0) return file.candidate as Submission;
  const placed = faults.map((fault) => ({ ...fault, path: authorPointer(fault.path, file) }));
  const told = placed.map((fault) => `${path}#${fault.path}\n  ${fault.message}`).join("\n");
  const count = plural(faults.length, "erreur");
  const message = `${told}\n\n${phrase`${count} : ${OUTCOMES[purpose]}.`}`;
  throw new CommandFailure(1, message, { faults: placed });
}

const OUTCOMES = {
  calculate: "le dossier n'est pas calculé",
  write: "rien n'est écrit",
} as const;

function authorPointer(pointer: string, { keys }: SubmissionFile): string {
  const [first, ...rest] = fromPointer(pointer);
  return first === undefined ? "" : toPointer([keys[first] ?? first, ...rest]);
}
