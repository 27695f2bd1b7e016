import { type Zippable, zipSync } from "fflate";
import type { FileToWrite } from "../file-to-write.ts";

/** An archive whose files are all under `folder`. Same files, same bytes: no clock. */
export function zipFiles(folder: string, files: readonly FileToWrite[]): Uint8Array {
  // The first day that the format knows; it is written in local time, so it says the same anywhere.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const { path, content } of files) {
    entries[`${folder}/${path}`] = [content, { mtime, level: 6 }];
  }
  return zipSync(entries);
}
