// What can be wrong at the head of a campaign, in French.

import { defineDiagnostics } from "../diagnostics/define-diagnostics.ts";

export const reportCampaign = defineDiagnostics("CAMPAGNE", {
  badDates: {
    number: 1,
    message: ({ problem }: { problem: string }) => problem,
    hint: () => "les dates s'écrivent AAAA-MM-JJ, l'ouverture avant la clôture.",
  },
  badReportingYear: {
    number: 2,
    message: ({ year, reportingYear }: { year: string; reportingYear: string }) =>
      `la campagne ${year} porte sur l'exercice ${Number(year) - 1}, et non ${reportingYear}.`,
  },
  wrongFolder: {
    number: 3,
    message: ({ year, folder }: { year: string; folder: string }) =>
      `la campagne ${year} est rangée dans le dossier « ${folder} ».`,
    hint: () => "le dossier porte l'année de la campagne.",
  },
  platformOverlap: {
    number: 4,
    message: ({ category }: { category: string }) =>
      `« ${category} » doit relever d'une plateforme et d'une seule.`,
  },
});
