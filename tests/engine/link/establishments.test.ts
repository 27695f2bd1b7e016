// The establishments of the demonstration: a FINESS is the key of a record, so it occurs once.

import { expect, test } from "vitest";
import { readEstablishments } from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../../support/read-catalogue.ts";

const FILE = "demonstration/etablissements.yaml";

/** Written in an order that is not that of the numbers. */
const write = (secondBody: string, secondEstablishment: string) => `organismes:
  "990000995":
    nom: Association d'essai
    etablissements:
      "990000011": { nom: Les Tilleuls, categorie: EHPAD, ville: Valfeinte }
  "${secondBody}":
    nom: Fondation d'essai
    etablissements:
      "990000029": { nom: Les Grands Pins, categorie: MAS, ville: Valfeinte }
      "${secondEstablishment}": { nom: La Passerelle, categorie: IME, ville: Valfeinte }
`;

const read = (text: string) => readEstablishments(memoryHost({ [FILE]: text }));

test("each number once: all are read", async () => {
  const { value, diagnostics } = await read(write("990000912", "990000037"));
  expect(diagnostics).toEqual([]);
  expect(value?.map(({ finess }) => finess).sort()).toEqual([
    "990000011",
    "990000029",
    "990000037",
  ]);
  const real = await readEstablishments(memoryHost(readCatalogue(CATALOGUE)));
  expect([real.diagnostics, real.value!.length > 40]).toEqual([[], true]);
});

test.each([
  ["an establishment of another body", "990000912", "990000011"],
  ["another body", "990000912", "990000995"],
  ["its own body", "990000912", "990000912"],
  ["the establishment of another, for a body", "990000011", "990000037"],
])("a number that is already that of %s", async (_name, body, establishment) => {
  const text = write(body, establishment);
  const { value, diagnostics } = await read(text);
  expect(value).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
  const [{ code, severity, message, hint, at, related }] = diagnostics as [
    (typeof diagnostics)[number],
  ];
  expect([code, severity]).toEqual(["LIEN-030", "error"]);
  const finess = text.slice(at.start, at.end).replaceAll('"', "");
  expect(message).toBe(`le numéro FINESS «\u00A0${finess}\u00A0» est déjà pris.`);
  expect(hint).toContain("donnez un autre numéro");
  expect(at.file).toBe(FILE);
  expect(at.start).toBe(text.lastIndexOf(`"${finess}"`));
  expect(related?.[0]?.at.start).toBe(text.indexOf(`"${finess}"`));
  expect(text.indexOf(`"${finess}"`)).toBeLessThan(at.start);
});

test("a number three times is told twice", async () => {
  const { diagnostics } = await read(write("990000011", "990000011"));
  expect(diagnostics.map(({ code }) => code)).toEqual(["LIEN-030", "LIEN-030"]);
});
