// What a rehearsal gives to be read, once it is done.

import type { CommandContext } from "../command.ts";
import type { Rehearsal } from "./compute-rehearsal.ts";
import { asMarkdown, asText } from "./print-report.ts";
import { rehearsalAsJson } from "./rehearsal-as-json.ts";
import type { RehearsalRequest } from "./rehearsal-request.ts";
import { reportRehearsal } from "./report-rehearsal.ts";

export async function tellRehearsal(
  rehearsal: Rehearsal,
  format: RehearsalRequest["format"],
  { write }: CommandContext,
): Promise<void> {
  switch (format) {
    case "json":
      return write(`${JSON.stringify(rehearsalAsJson(rehearsal), null, 2)}\n`);
    case "markdown":
      return write(asMarkdown(reportRehearsal(rehearsal)));
    case "texte":
      return write(asText(reportRehearsal(rehearsal)));
  }
}
