// LibreOffice for the tests that ask a second program; absent, they are skipped and say so.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const hasLibreOffice = spawnSync("soffice", ["--version"]).error === undefined;

/** Follows the name of a test that is skipped without it. */
export const officeReason = hasLibreOffice ? "" : " (skipped: no LibreOffice on this machine)";

const LONGEST = 170_000;

/** Workbooks as LibreOffice writes them again, all in one run of it, in the same order. */
export function saveAgain(workbooks: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "save-again-"));
  const names = workbooks.map((_, index) => `${index}.xlsx`);
  const [before, after] = [join(folder, "before"), join(folder, "after")];
  mkdirSync(before);
  for (const [index, bytes] of workbooks.entries())
    writeFileSync(join(before, names[index]!), bytes);
  spawnSync(
    "soffice",
    [
      "--headless",
      `-env:UserInstallation=file://${folder}/profile`,
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      after,
      ...names.map((name) => join(before, name)),
    ],
    { timeout: LONGEST },
  );
  const saved = names.map((name) => new Uint8Array(readFileSync(join(after, name))));
  rmSync(folder, { recursive: true });
  return saved;
}
