import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT } from "./run-command.ts";

export interface CatalogueCopy {
  readonly folder: string;
  /** Replaces the first `before` by `after` in a file; throws when it is not there. */
  readonly edit: (path: string, before: string, after: string) => void;
}

/** The project's catalogue in a folder of its own, to be broken at will. */
export function copyCatalogue(): CatalogueCopy {
  const folder = join(mkdtempSync(join(tmpdir(), "millesime-catalogue-")), "catalogue");
  cpSync(join(PROJECT, "catalogue"), folder, { recursive: true });
  return {
    folder,
    edit: (path, before, after) => {
      const text = readFileSync(join(folder, path), "utf8");
      if (!text.includes(before)) throw new Error(`No « ${before} » in ${path}`);
      writeFileSync(
        join(folder, path),
        text.replace(before, () => after),
      );
    },
  };
}
