import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createValidator } from "../../../../renderer/form/validation/create-validator.ts";

const schema = {
  type: "object",
  properties: {
    staff: { title: "Effectif", type: "integer", minimum: 0, maximum: 500 },
    rate: { title: "Taux", type: "number", minimum: 0 },
    visit: { title: "Visite", type: "string", format: "date" },
    note: { title: "Note", type: "string", maxLength: 5 },
    open: { title: "Ouvert", type: "string", enum: ["oui", "non"] },
    kinds: { title: "Genres", type: "array", items: { enum: ["a", "b"] }, uniqueItems: true },
    deals: {
      title: "Accords",
      type: "array",
      items: {
        title: "Accord",
        type: "object",
        properties: { signed: { title: "Signature", type: "string", format: "date" } },
        additionalProperties: false,
      },
      minItems: 1,
      maxItems: 2,
    },
    ages: {
      title: "Âges",
      type: "object",
      properties: { young: { title: "Jeunes", type: "integer", minimum: 0 } },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
} as const;

const validator = createValidator();
const errorsOf = (data: object) =>
  validator
    .validateFormData(data, schema as never)
    .errors.map(({ property, message }) => [property, message?.replace(/[\u00A0\u202F]/g, " ")]);

test("what is well answered, or not answered, has no error", () => {
  expect(errorsOf({})).toEqual([]);
  expect(errorsOf({ staff: 0, rate: 1.5, visit: "2022-12-31", kinds: ["a"] })).toEqual([]);
});

test.each([
  [{ staff: -1 }, ".staff", "Un nombre négatif n’est pas possible ici. Écrivez 0 ou davantage."],
  [
    { deals: [{}, { signed: "2022-02-31" }] },
    ".deals",
    "Accord 2, Signature : « 2022-02-31 » n’est pas une date. Écrivez jour, mois et année, par exemple 14/07/1998.",
  ],
  [{ deals: [{}, {}, {}] }, ".deals", "Il y a trop de lignes : 2 au plus. Retirez-en."],
  [{ staff: 501 }, ".staff", "Ce nombre est trop grand : 500 au plus."],
  [{ staff: 1.5 }, ".staff", "« 1,5 » n’est pas un nombre entier. Écrivez un nombre sans virgule."],
  [{ staff: "12" }, ".staff", "Cette réponse n’a pas la forme attendue. Saisissez-la à nouveau."],
  [
    { visit: "2022-02-31" },
    ".visit",
    "« 2022-02-31 » n’est pas une date. Écrivez jour, mois et année, par exemple 14/07/1998.",
  ],
  [
    { note: "trop long" },
    ".note",
    "Ce texte est trop long : 5 caractères au plus, il en compte 9.",
  ],
  [
    { open: "peut-être" },
    ".open",
    "Cette réponse ne fait pas partie des réponses proposées. Choisissez-en une autre.",
  ],
  [{ kinds: ["a", "a"] }, ".kinds", "La même réponse est choisie deux fois."],
  [
    { ages: { young: -2 } },
    ".ages",
    "Jeunes : Un nombre négatif n’est pas possible ici. Écrivez 0 ou davantage.",
  ],
  [
    { ages: { old: 1 } },
    ".ages",
    "Cette ligne n’est pas demandée à cet établissement. Effacez-la.",
  ],
])("%j is told at the question, in French", (data, property, message) => {
  expect(errorsOf(data)).toEqual([[property, message]]);
});

test("every fault of a section is told in one run", () => {
  expect(errorsOf({ staff: -1, note: "trop long", open: "x" })).toHaveLength(3);
});

test("it accepts and refuses what ajv does", () => {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const reference = ajv.compile(schema);
  const value = fc.oneof(
    fc.integer({ min: -3, max: 600 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom("oui", "non", "2022-12-31", "2022-02-31", "abcdef", ""),
    fc.array(fc.constantFrom("a", "b", "c")),
    fc.record({ young: fc.integer({ min: -2, max: 5 }) }),
  );
  const key = fc.constantFrom(...Object.keys(schema.properties), "unknown");
  fc.assert(
    fc.property(fc.dictionary(key, value), (data) => {
      expect(validator.isValid(schema as never, data, schema as never)).toBe(reference(data));
    }),
  );
});
