// A result told with its numerator and its denominator names the unit of each.

import { expect, test } from "vitest";

import { createCalculator, linkCampaign } from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";

const { value } = await linkCampaign(memoryHost(readCatalogue(TOY_CATALOGUE)), "2031");
const { explain } = createCalculator(value!.program);
const sentence = (id: string, answers: Parameters<typeof explain>[0]["answers"]) =>
  explain({ campaign: "2031", category: "FOYER", answers }, id)?.sentence.replace(
    /[\u00A0\u202F]/g,
    " ",
  );

test("a product of places and days is told in the catalogue's unit for it", () => {
  const accueil = {
    permanent: { places: 9, journees: 1460 },
    temporaire: { places: 1, journees: 365 },
  };
  expect(sentence("taux_occupation", { accueil })).toBe(
    "Numérateur 1 825 journées, dénominateur 3 650 journées.",
  );
});

test("units that the answers share are theirs, in the singular below two", () => {
  expect(sentence("duree_moyenne", { durees: 540, sorties: 1 })).toBe(
    "Numérateur 540 jours d’accompagnement, dénominateur 1 personne.",
  );
});

test("amounts have their cents, whole ones none", () => {
  const etp_par_metier = { soin: 1.5, accueil: 0.5 };
  expect(sentence("cout_moyen", { charges: 90000.5, etp_par_metier })).toBe(
    "Numérateur 90 000,50 €, dénominateur 2 ETP.",
  );
});
