import { parseDay } from "../../calculation/parse-day.ts";
import type { FichierCampagne, FichierGuide, Plateforme } from "../../check/raw.ts";
import type { RawFile } from "../../check/raw-campaign.ts";
import type { Help, MinimumGroupSize, Platform } from "../../model/campaign.ts";
import { below, keySpan, type Place, valueSpan } from "../../source/place.ts";
import { omitUndefined } from "../../util/omit-undefined.ts";
import { reportCampaign } from "../campaign-diagnostics.ts";
import type { CampaignDraft } from "../drafts.ts";
import type { Reader } from "../reader.ts";
import { authorText } from "./author-text.ts";
import { readAppliesTo } from "./read-applies-to.ts";
import { readProvenance } from "./read-provenance.ts";

/** The campaign itself and the order of its guide. */
export function readCampaign(
  campaign: RawFile<FichierCampagne>,
  guide: RawFile<FichierGuide>,
  reader: Reader,
): CampaignDraft {
  const { value } = campaign;
  const place: Place = { file: campaign.file, path: [] };
  return omitUndefined({
    provenance: readProvenance(value.provenance, below(place, "provenance"), reader),
    origin: keySpan(place, "campagne"),
    title: authorText(value.titre),
    guideTitle: authorText(guide.value.titre),
    year: value.campagne,
    reportingYear: value.exercice,
    axes: Object.entries(value.axes).map(([number, title]) => ({
      number: Number(number),
      title: authorText(title),
    })),
    responsibles: Object.entries(value.responsables).map(([id, label]) => ({
      id,
      label: authorText(label),
    })),
    platforms: Object.keys(value.plateformes).map((id) =>
      readPlatform(id, value, below(place, "plateformes", id), reader),
    ),
    fillRateExclusions: value.exclusions_du_remplissage ?? [],
    minimumGroupSize: readMinimumGroupSize(value, place, reader),
    help: readHelp(value, place, reader),
    legalTexts: (value.textes_legaux ?? []).map(({ libelle, adresse }) =>
      omitUndefined({ label: authorText(libelle), url: adresse }),
    ),
    introduction: guide.value.introduction.map(({ titre, texte }) => ({
      title: authorText(titre),
      text: authorText(texte),
    })),
    glossary: Object.entries(guide.value.glossaire ?? {}).map(([term, definition]) => ({
      term: authorText(term),
      definition: authorText(definition),
    })),
    blockOrder: guide.value.blocs,
    sheetOrder: guide.value.fiches,
  });
}

function readMinimumGroupSize(
  { effectif_minimal_de_groupe: said }: FichierCampagne,
  campaign: Place,
  reader: Reader,
): MinimumGroupSize | undefined {
  if (said === undefined) return undefined;
  const place = below(campaign, "effectif_minimal_de_groupe");
  return {
    size: said.nombre,
    provenance: readProvenance(said.provenance, below(place, "provenance"), reader),
    origin: keySpan(place),
  };
}

function readHelp(
  { assistance: said }: FichierCampagne,
  campaign: Place,
  reader: Reader,
): Help | undefined {
  if (said === undefined) return undefined;
  const place = below(campaign, "assistance");
  return omitUndefined({
    text: authorText(said.texte),
    url: said.adresse,
    provenance: readProvenance(said.provenance, below(place, "provenance"), reader),
    origin: keySpan(place),
  });
}

const DATES = { ouverture: "opening", cloture: "closing" } as const;

function readToConfirm({ a_confirmer, provenance }: Plateforme): Platform["toConfirm"] {
  if (a_confirmer !== undefined) return a_confirmer.map((key) => DATES[key]);
  return provenance.statut === "atteste" ? [] : Object.values(DATES);
}

function readPlatform(id: string, value: FichierCampagne, place: Place, reader: Reader): Platform {
  const platform = value.plateformes[id]!;
  for (const key of ["ouverture", "cloture"] as const) {
    if (parseDay(platform[key]) !== undefined) continue;
    const problem = `« ${platform[key]} » n'est pas un jour du calendrier.`;
    reader.add(reportCampaign.badDates(valueSpan(place, key), { problem }));
  }
  if (platform.cloture < platform.ouverture) {
    const problem = "la clôture précède l'ouverture.";
    reader.add(reportCampaign.badDates(valueSpan(place, "cloture"), { problem }));
  }
  return {
    id,
    label: authorText(platform.libelle),
    opening: platform.ouverture,
    closing: platform.cloture,
    toConfirm: readToConfirm(platform),
    requiredFillRate: platform.taux_de_remplissage,
    appliesTo: readAppliesTo(platform.concerne, below(place, "concerne"), reader),
    provenance: readProvenance(platform.provenance, below(place, "provenance"), reader),
    origin: keySpan(place),
  };
}
