import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { TOY_CATALOGUE } from "../../support/read-catalogue.ts";
import { type CommandRun, runCommand } from "./run-command.ts";

export interface ToyCopy {
  readonly folder: string;
  readonly exists: (path: string) => boolean;
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  /** Replaces the only `before` by `after` in a file. */
  readonly edit: (path: string, before: string, after: string) => void;
  /** A command on this catalogue, typed from the folder above. */
  readonly run: (...words: readonly string[]) => Promise<CommandRun>;
}

/** The toy catalogue, campaign 2031 alone, in a folder of its own. */
export function copyToy(): ToyCopy {
  const folder = join(mkdtempSync(join(tmpdir(), "millesime-toy-")), "catalogue");
  cpSync(TOY_CATALOGUE, folder, { recursive: true });
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  return {
    folder,
    exists: (path) => existsSync(join(folder, path)),
    read,
    write,
    edit: (path, before, after) => {
      const text = read(path);
      if (text.split(before).length !== 2) throw new Error(`Not one « ${before} » in ${path}`);
      write(
        path,
        text.replace(before, () => after),
      );
    },
    run: (...words) =>
      runCommand([...words, "--catalogue", "catalogue"], { currentFolder: dirname(folder) }),
  };
}
