// The engine's stages, each catalogue worked out once: a hundred tests run commands on the same one.

import { createHash } from "node:crypto";
import { compileCampaign, type Host, linkCampaign } from "../../../engine/index.ts";

/** The same verdicts as the engine's, by the texts that they are drawn from. */
export const rememberedEngine = {
  compileCampaign: remember(compileCampaign),
  linkCampaign: remember(linkCampaign),
};

/** More would be kept for nothing: a file of tests edits few catalogues at a time. */
const MOST_KEPT = 4;

function remember<T>(work: (host: Host, year: string) => Promise<T>) {
  const kept = new Map<string, Promise<T>>();
  return async (host: Host, year: string): Promise<T> => {
    const key = await keyOf(host, year);
    const known = kept.get(key) ?? work(host, year);
    kept.set(key, known);
    for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
    return known;
  };
}

async function keyOf(host: Host, year: string): Promise<string> {
  const hash = createHash("sha256").update(year);
  for (const folder of ["commun", year]) {
    for (const path of [...(await host.listFiles(folder))].sort()) {
      hash.update(`\n${path}\n`).update(await host.readFile(path));
    }
  }
  return hash.digest("hex");
}
