// How changes of a list are said: its options, its lines, the columns of the export.
import { list, type Named, type Nothing, type Reasoned, said } from "./wording.ts";

export const listWordings = {
  optionAdded: said<Named>("comparable", ({ names }) => `liste étendue : ${list(names)}.`),
  optionRemoved: said<Named>(
    "breaksRecords",
    ({ names }) =>
      `liste fermée à ${list(names)} : les réponses d'avant restent lisibles, mais ne peuvent plus être données.`,
  ),
  optionMoved: said<{ from: string; to: string } & Reasoned>(
    "comparable",
    ({ from, to, reason }) => `« ${from} » devient « ${to} » : ${reason}`,
  ),
  optionRelabelled: said<Named>(
    "harmless",
    ({ names }) => `le libellé change pour ${list(names)}.`,
  ),
  reordered: said<Nothing>("harmless", () => "l'ordre change."),
  lineAdded: said<Named>(
    "comparable",
    ({ names }) =>
      `ligne${names.length > 1 ? "s" : ""} nouvelle${names.length > 1 ? "s" : ""} : ${list(names)}.`,
  ),
  lineRemoved: said<Named>(
    "breaksRecords",
    ({ names }) =>
      `ligne${names.length > 1 ? "s" : ""} supprimée${names.length > 1 ? "s" : ""} : ${list(names)}.`,
  ),
  lineStructureChanged: said<Named>(
    "breaksSeries",
    ({ names }) =>
      `${list(names)} change${names.length > 1 ? "nt" : ""} de place parmi les « dont ».`,
  ),
  weightChanged: said<Named>(
    "breaksSeries",
    ({ names }) => `les poids changent pour ${list(names)}.`,
  ),
  lineScopeChanged: said<Named>(
    "comparable",
    ({ names }) =>
      `les catégories à qui ${names.length > 1 ? "sont proposées" : "est proposée"} ${list(names)} changent.`,
  ),

  columnsAdded: said<Named>(
    "comparable",
    ({ names }) => `${names.length} colonne${names.length > 1 ? "s" : ""} de plus.`,
  ),
  columnsRemoved: said<Named>(
    "breaksSeries",
    ({ names }) => `${names.length} colonne${names.length > 1 ? "s" : ""} de moins.`,
  ),
} as const;
