// The indicator guide: GET /campagnes/:year/guide.html and guide.pdf; the permanent address of an
// indicator or of a data element, GET /campagnes/:year/guide/:id, which leads into the page.

import { Router } from "express";
import { type Campaign, type ChangesPlan, compileChanges } from "../../engine/index.ts";
import type { AppParts } from "../app-parts.ts";
import { methodNotAllowed } from "../middleware/method-not-allowed.ts";
import { GUIDE_FORMATS } from "../papers.ts";
import { notFound, type Problem } from "../problem.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { latestBefore } from "../util/latest-before.ts";
import { phrase } from "../util/phrase.ts";
import { findCampaign } from "./find.ts";
import { sendPaper } from "./send-paper.ts";

export function guideRoutes(parts: AppParts): Router {
  const router = Router();
  const changesOf = rememberChanges(parts);
  for (const format of GUIDE_FORMATS) {
    router
      .route(`/campagnes/:year/guide.${format}`)
      .get(async (request, response) => {
        const { campaign, guide } = findCampaign(parts, request.params.year);
        const content = await parts.papers.guide(guide, format, changesOf(campaign));
        const name = `guide-${campaign.year}`;
        sendPaper(response, { content, format, name });
      })
      .all(methodNotAllowed("GET"));
  }
  router
    .route("/campagnes/:year/guide/:id")
    .get((request, response) => {
      const { year, id } = request.params;
      const known = listAddresses(findCampaign(parts, year));
      if (!known.includes(id)) throw noSuchAddress(parts, year, id, known);
      response.redirect(`/campagnes/${year}/guide.html#${id}`);
    })
    .all(methodNotAllowed("GET"));
  return router;
}

/** What changes since the campaign before, compared once: the campaigns of a server never change. */
function rememberChanges({ campaigns }: AppParts) {
  const known = new Map<string, ChangesPlan>();
  return (campaign: Campaign): ChangesPlan | undefined => {
    const before = campaigns.get(latestBefore(campaigns.keys(), campaign.year) ?? "");
    if (before === undefined) return undefined;
    const changes = known.get(campaign.year) ?? compileChanges(before.campaign, campaign);
    known.set(campaign.year, changes);
    return changes;
  };
}

/** What has an address in the guide: its indicators and its data elements. */
function listAddresses({ guide }: ServedCampaign): readonly string[] {
  return [
    ...guide.chapters.flatMap(({ sheets }) => sheets.map(({ id }) => id)),
    ...guide.definitions.flatMap(({ entries }) => entries.map(({ question }) => question.id)),
  ];
}

function noSuchAddress(
  parts: AppParts,
  year: string,
  id: string,
  known: readonly string[],
): Problem {
  const message = phrase`Le guide ${year} n'a ni indicateur ni donnée « ${id} ».`;
  const others = [...parts.campaigns]
    .filter(([, served]) => listAddresses(served).includes(id))
    .map(([other]) => other);
  const elsewhere = others.length === 0 ? "" : phrase` Campagnes qui l'ont : ${others.join(", ")}.`;
  return notFound("id", `${message}${elsewhere}${didYouMean(id, known)}`);
}
