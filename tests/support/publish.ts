import { linkCampaign, writePublication } from "../../engine/index.ts";
import { memoryHost } from "./memory-host.ts";

export const SIGNATURE = { by: "Anne Martin", date: "2031-03-01" };

/** The catalogue with one of its campaigns published, as the command would write it. */
export async function publish(
  files: Readonly<Record<string, string>>,
  year: string,
): Promise<Record<string, string>> {
  const { value, sources } = await linkCampaign(memoryHost(files), year);
  if (value === undefined) throw new Error(`${year} has errors`);
  const text = writePublication(value, sources, SIGNATURE, "0.0.0");
  return { ...files, [`${year}/publication.json`]: text };
}
