// Everything a campaign is compiled into, as bytes: what the engine emits, what is printed from it,
// and the manifest that seals the whole.

import type { ChangesPlan, Compilation } from "../engine/index.ts";
import { sha256 } from "../engine/index.ts";
import { GRID_FORMATS, GUIDE_FORMATS, MEDIA_TYPES, type Papers } from "./papers.ts";
import { publicationFacts } from "./publication-facts.ts";
import { serveCampaign } from "./served-campaign.ts";

export interface BuiltArtefact {
  /** Relative to the campaign's output folder, with `/`. */
  readonly path: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/**
 * Sorted by path, `manifest.json` last. The same bytes everywhere. `changes`, since the campaign
 * before, are told in the guide.
 */
export async function buildArtefacts(
  compilation: Compilation,
  papers: Papers,
  engine: string,
  changes?: ChangesPlan,
): Promise<readonly BuiltArtefact[]> {
  const { campaign, artefacts } = compilation;
  const encoder = new TextEncoder();
  const texts = artefacts.map((one) => ({ ...one, content: encoder.encode(one.content) }));
  const built = [...texts, ...(await buildPapers(compilation, papers, changes))];
  built.sort((a, b) => (a.path < b.path ? -1 : 1));
  const manifest = {
    campaign: campaign.year,
    hash: campaign.hash,
    engine,
    ...publicationFacts(campaign),
    artefacts: built.map(({ path, mediaType, content }) => ({
      path,
      mediaType,
      sha256: sha256(content),
      bytes: content.byteLength,
    })),
  };
  const content = encoder.encode(`${JSON.stringify(manifest, null, 2)}\n`);
  return [...built, { path: "manifest.json", mediaType: "application/json", content }];
}

async function buildPapers(
  compilation: Compilation,
  papers: Papers,
  changes: ChangesPlan | undefined,
): Promise<readonly BuiltArtefact[]> {
  const { grids, guide } = await serveCampaign(compilation);
  const built: BuiltArtefact[] = [];
  for (const format of GUIDE_FORMATS) {
    const content = await papers.guide(guide, format, changes);
    built.push({ path: `guide.${format}`, mediaType: MEDIA_TYPES[format], content });
  }
  for (const [category, plan] of grids) {
    for (const format of GRID_FORMATS) {
      const content = await papers.grid(plan, { format });
      built.push({ path: `grid/${category}.${format}`, mediaType: MEDIA_TYPES[format], content });
    }
  }
  return built;
}
