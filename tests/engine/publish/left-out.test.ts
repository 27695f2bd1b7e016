// A fault in a file outside the seal is told, and takes nothing down but what that file says.

import { expect, test } from "vitest";
import { linkCampaign, reviewCampaign } from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { publish } from "../../support/publish.ts";
import { simulationFiles } from "../../support/simulation-catalogue.ts";

const YEAR = "2031";
const draft = simulationFiles();
const published = await publish(draft, YEAR);
const SIMULATION = `${YEAR}/simulation.yaml`;
const CORRECTIONS = `${YEAR}/correctifs.yaml`;
const REVIEW = `${YEAR}/revue.yaml`;

const RIGHT = `  - { le: "2031-05-12", par: Anne Martin, controle: somme_ages, mesure: suspendu, motif: Essai. }`;
const simulation = draft[SIMULATION]!;

/** Each makes a file faulty at another stage: YAML, shape, links, formulas. */
const FAULTS: readonly (readonly [string, string, string])[] = [
  ["YAML-", SIMULATION, `${simulation}  - [`],
  ["FORME-", SIMULATION, `${simulation}inconnue: 1\n`],
  ["LIEN-001", SIMULATION, simulation.replace("  sorties:", "  entrees:")],
  ["FORMULE-", SIMULATION, simulation.replace("taille * 0.9", "taille * (0.9")],
  ["YAML-", REVIEW, "revue: ["],
  ["FORME-", REVIEW, "revue: 3\n"],
  ["FORME-", CORRECTIONS, `correctifs:\n${RIGHT}\nautre: 1\n`],
  ["LIEN-001", CORRECTIONS, `correctifs:\n${RIGHT}\n${RIGHT.replace("somme_ages", "inconnu")}\n`],
];

test.each(FAULTS)(
  "%s in %s is told, and the published campaign stands",
  async (code, path, text) => {
    const { value, diagnostics } = await linkCampaign(
      memoryHost({ ...published, [path]: text }),
      YEAR,
    );
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.length).toBeGreaterThan(0);
    for (const error of errors) {
      expect(error.at.file).toBe(path);
      expect(error.code).toContain(code);
    }
    expect(value?.publishedAt).toBeDefined();
    expect(value?.simulation === undefined).toBe(path === SIMULATION);
    expect(value?.controls.flatMap(({ corrections = [] }) => corrections)).toEqual([]);
  },
);

test("a fault in simulation.yaml does not hide an example that fails", async () => {
  const sheet = `${YEAR}/dossiers/foyer.yaml`;
  const wrong = draft[sheet]!.replace("taux_occupation: 97.5", "taux_occupation: 98");
  expect(wrong).not.toBe(draft[sheet]);
  const files = { ...draft, [SIMULATION]: `${simulation}inconnue: 1\n`, [sheet]: wrong };
  const { value, diagnostics } = await linkCampaign(memoryHost(files), YEAR);
  expect(value).toBeUndefined();
  expect(new Set(diagnostics.map(({ at }) => at.file))).toEqual(new Set([SIMULATION, sheet]));
});

test("a review stands with a faulty simulation, and not with a faulty ledger", async () => {
  const simulated = { ...draft, [SIMULATION]: `${simulation}inconnue: 1\n` };
  expect((await reviewCampaign(memoryHost(simulated), YEAR)).value).toBeDefined();
  const unread = { ...draft, [REVIEW]: "revue: 3\n" };
  expect((await reviewCampaign(memoryHost(unread), YEAR)).value).toBeUndefined();
});
