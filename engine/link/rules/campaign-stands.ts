import { keySpan, valueSpan } from "../../source/place.ts";
import { reportCampaign } from "../campaign-diagnostics.ts";
import type { Rule } from "./rule.ts";

/** The year is that of the folder, the exercice the year before, one platform per category. */
export const campaignStands: Rule = ({ definitions }) => {
  const { campaign, vocabulary, files } = definitions;
  const place = { file: files.campaign, path: [] };
  const folder = files.campaign.source.path.split("/")[0]!;
  const diagnostics = [];
  if (campaign.year !== folder) {
    const facts = { year: campaign.year, folder };
    diagnostics.push(reportCampaign.wrongFolder(valueSpan(place, "campagne"), facts));
  }
  if (Number(campaign.reportingYear) !== Number(campaign.year) - 1) {
    diagnostics.push(reportCampaign.badReportingYear(valueSpan(place, "exercice"), campaign));
  }
  for (const { code } of vocabulary.categories) {
    const platforms = campaign.platforms.filter((platform) => platform.appliesTo.includes(code));
    if (platforms.length !== 1) {
      diagnostics.push(
        reportCampaign.platformOverlap(keySpan(place, "plateformes"), { category: code }),
      );
    }
  }
  return diagnostics;
};
