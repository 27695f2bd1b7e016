import { countDiagnostics, type Verdict } from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";
import { plural } from "../../util/plural.ts";
import type { CommandContext } from "../command.ts";
import { type Catalogue, shownPath } from "./open-catalogue.ts";
import { printReport } from "./report-diagnostics.ts";

/** Files that a campaign does without because they have errors: which, and why, on the error output. */
export function tellLeftOut(
  { diagnostics, sources }: Verdict<unknown>,
  catalogue: Catalogue,
  context: CommandContext,
): void {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  const files = [...new Set(errors.map(({ at }) => shownPath(catalogue, at.file)))];
  const told = { diagnostics: errors, sources };
  const left = plural(files.length, "fichier laissé de côté", "fichiers laissés de côté");
  context.error(
    `${printReport(told, catalogue, context.errorColours)}\n${countDiagnostics(errors)}${phrase` ; ${left} : ${files.join(", ")}.`}\n`,
  );
}
