import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { type Place, valueSpan } from "../../source/place.ts";
import { suggest } from "../../util/suggest.ts";
import { report } from "../diagnostics.ts";
import type { Rule } from "./rule.ts";

/** Names outside formulas: crossed indicators, services, axes, exclusions, categories of dossiers. */
export const namesExist: Rule = ({ definitions }) => {
  const { campaign, blocks, indicators, elements, workedSubmissions, vocabulary, files } =
    definitions;
  const diagnostics: Diagnostic[] = [];
  const expect = (what: string, name: string, known: readonly string[], place: Place) => {
    if (known.includes(name)) return;
    diagnostics.push(
      report.unknownCode(valueSpan(place), { what, name, near: suggest(name, known) }),
    );
  };
  const at = (place: Place, ...path: (string | number)[]): Place => ({
    ...place,
    path: [...place.path, ...path],
  });
  const axes = campaign.axes.map((axis) => String(axis.number));
  const services = campaign.responsibles.map((responsible) => responsible.id);
  for (const { place, responsible, axis } of blocks) {
    expect("le service", responsible, services, at(place, "responsable"));
    expect("l'axe", String(axis), axes, at(place, "axe"));
  }
  const sheets = [...indicators.keys(), ...definitions.declared.indicators];
  const items = [...elements.keys(), ...definitions.declared.elements];
  for (const { place, axis, crossReferences } of indicators.values()) {
    expect("l'axe", String(axis), axes, at(place, "axe"));
    crossReferences.forEach((id, index) => {
      expect("l'indicateur", id, sheets, at(place, "croiser", index));
    });
  }
  campaign.fillRateExclusions.forEach((id, index) => {
    const place = { file: files.campaign, path: ["exclusions_du_remplissage", index] };
    expect("la donnée", id, items, place);
  });
  for (const { place, submission } of workedSubmissions) {
    const codes = vocabulary.categories.map((category) => category.code);
    expect("la catégorie", submission.category, codes, at(place, "categorie"));
  }
  return diagnostics;
};
