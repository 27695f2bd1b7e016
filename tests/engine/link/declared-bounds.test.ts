// What the linker tells formulas of the answers: the bounds of an item, and what a blank counts for.
import { expect, test } from "vitest";
import { linkCampaign } from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";

const ITEMS = "2031/donnees/activite.yaml";
const CONTROLS = "2031/controles.yaml";
const RULE = "abs(effectif - precedent(effectif)) <= 10";

/** The warnings on dead parts of one rule, when `changed` replaces `written` among the items. */
async function warnings(rule: string, written = "", changed = ""): Promise<readonly string[]> {
  const files = readCatalogue(TOY_CATALOGUE);
  expect(files[ITEMS]).toContain(written);
  files[ITEMS] = files[ITEMS]!.replace(written, changed);
  files[CONTROLS] = files[CONTROLS]!.replace(RULE, rule);
  const { diagnostics } = await linkCampaign(memoryHost(files), "2031");
  return diagnostics
    .filter(({ code }) => /^FORMULE-01[2-7]$/.test(code))
    .map(({ code, message }) => `${code} ${message.replaceAll(/[\u00A0\u202F]/g, " ")}`);
}

const UNBOUNDED = "min: 0\n    max: 100000";

test.each([
  ["effectif <= 100000", "FORMULE-013", "est un entier de 0 à 100000"],
  ["effectif > 100000", "FORMULE-012", "est un entier de 0 à 100000"],
  ["sorties >= 0", "FORMULE-013", "est un entier d’au moins 0"],
  ["somme(accueil[*].places) < 0", "FORMULE-012", "jamais vraie"],
  ['etp_par_metier["soin"] < 0', "FORMULE-012", "est un nombre d’au moins 0"],
  ['protection parmi ("oui"; "non")', "FORMULE-013", "toutes les réponses possibles"],
])("%s is told", async (rule, code, words) => {
  const [told, ...others] = await warnings(rule);
  expect(told).toContain(code);
  expect(told).toContain(words);
  expect(others).toEqual([]);
});

test.each([
  ["effectif <= 99999", "", ""],
  ["charges >= 0", "", ""],
  ['derniere_visite >= "2000-01-01"', "", ""],
  // Without a bound, and with one that a blank goes beyond.
  ["effectif <= 100000", UNBOUNDED, "min: 0"],
  ["effectif >= 1", UNBOUNDED, "min: 1\n    si_absent: 0"],
  ["effectif <= 10", UNBOUNDED, "min: 0\n    max: 10\n    si_absent: 20"],
  ["effectif <> 2.5", UNBOUNDED, "min: 0\n    si_absent: 2.5"],
])("%s is not, since answers may decide otherwise (%j)", async (rule, written, changed) => {
  expect(await warnings(rule, written, changed)).toEqual([]);
});
