import type { Host } from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";
import { TOY_ESTABLISHMENTS } from "./toy-host.ts";

/** The toy campaign and the same a year later: last year's answers, figures and justifications. */
export function twoYearsHost(): Host {
  const files = readCatalogue(TOY_CATALOGUE);
  const later = Object.entries(files)
    .filter(([path]) => path.startsWith("2031/"))
    .map(([path, text]) => [path.replace("2031/", "2032/"), oneYearLater(text)] as const);
  return memoryHost({
    ...files,
    ...Object.fromEntries(later),
    "demonstration/etablissements.yaml": TOY_ESTABLISHMENTS,
  });
}

function oneYearLater(text: string): string {
  return text.replaceAll("2031", "2032").replaceAll("2030", "2031");
}
