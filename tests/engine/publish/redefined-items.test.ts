// A code keeps the type and the unit that it was first published with.

import { expect, test } from "vitest";
import { findRedefinedItems, linkCampaign, type Publication } from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { publish } from "../../support/publish.ts";
import { readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";

const toy = readCatalogue(TOY_CATALOGUE);
const { value: campaign } = await linkCampaign(memoryHost(toy), "2031");
const published: Publication = JSON.parse((await publish(toy, "2031"))["2031/publication.json"]!);

interface Item {
  readonly id: string;
  readonly [key: string]: unknown;
}

/** As if an earlier campaign had been published with that item otherwise. */
function earlier(year: string, id: string, other: object): Publication {
  const { items } = published.resolved as { readonly items: readonly Item[] };
  expect(items.map((item) => item.id)).toContain(id);
  const changed = items.map((item) => (item.id === id ? { ...item, ...other } : item));
  return { ...published, campaign: year, resolved: { items: changed } };
}

const find = (...publications: readonly Publication[]) =>
  findRedefinedItems(campaign!, publications).map(({ id, published, before, after }) => [
    id,
    published,
    before,
    after,
  ]);

test("nothing differs from what was published alike, nor from what was not asked", () => {
  expect(find()).toEqual([]);
  expect(find(published)).toEqual([]);
  expect(find({ ...published, resolved: {} })).toEqual([]);
});

test("another number, or another reference, is free", () => {
  expect(find(earlier("2029", "effectif", { reference: "9.9", appliesTo: ["SERVICE"] }))).toEqual(
    [],
  );
});

test("a type and a unit are frozen, whatever the years between said", () => {
  expect(find(earlier("2029", "commentaire", { type: "yesNo" }), published)).toEqual([
    ["commentaire", "2029", "oui_non", "texte"],
  ]);
  expect(find(earlier("2029", "effectif", { unit: "jour" }))).toEqual([
    ["effectif", "2029", "entier en jour", "entier en personne"],
  ]);
});

test("so is the unit of each column; a column may come or go", () => {
  const columns = (...columns: readonly string[]) => earlier("2029", "accueil", { columns });
  expect(find(columns("places: place", "actes: jour"))).toEqual([]);
  expect(find(columns("places: personne"))).toEqual([
    ["accueil", "2029", "colonne places: personne", "colonne places: place"],
  ]);
});
