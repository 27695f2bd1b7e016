import type { SourceFile } from "../text/source-file.ts";
import { compareText } from "../util/compare-text.ts";
import type { Host } from "./host.ts";
import { normalise } from "./normalise.ts";

/** Every YAML file below the folders, ordered by path, line ends and byte order mark normalised. */
export async function load(host: Host, folders: readonly string[]): Promise<readonly SourceFile[]> {
  const listed = await Promise.all(folders.map((folder) => host.listFiles(folder)));
  const paths = [...new Set(listed.flat())]
    .filter((path) => /\.ya?ml$/i.test(path))
    .sort(compareText);
  return Promise.all(
    paths.map(async (path) => ({ path, text: normalise(await host.readFile(path)) })),
  );
}
