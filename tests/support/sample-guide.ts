// The guide of the toy campaign of sample-grid.ts, written by hand for the renderer's tests.

import type { GuideMark, GuidePlan, GuideSheet } from "../../engine/targets/guide/plan.ts";
import { SAMPLE_HASH, SAMPLE_QUESTIONS } from "./sample-grid.ts";

const ATTESTED: GuideMark = { status: "attested", label: "attestée", sources: ["HEL"] };

const SHEET: GuideSheet = {
  id: "taux_depart",
  reference: "P01",
  label: "Taux de départ",
  level: "Indicateur de dialogue",
  unit: "pour cent (%)",
  decimals: 2,
  meaning: "Part des personnes parties dans l’année.",
  words: "100 × personnes parties ÷ personnes accompagnées",
  mathml:
    '<math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><mfrac><mi>a</mi><mi>b</mi></mfrac></math>',
  typst: '100 times frac("personnes parties", "personnes accompagnées")',
  source: "100 * departs / personnes_presentes",
  method: "Rapport de deux effectifs.",
  elements: [{ id: "personnes_presentes", reference: "1.1", label: "Nombre de personnes" }],
  precisions: "Un départ est définitif.",
  reading: "Un taux élevé appelle une explication.",
  caution: "À lire sur plusieurs années.",
  crossReferences: [{ id: "depense_moyenne", reference: "R01", label: "Dépense moyenne" }],
  categories: "Tous les ESMS",
  examples: [
    {
      name: "trois départs",
      inputs: [{ label: "Nombre de personnes", display: "40 personnes" }],
      results: [{ label: "Taux de départ", display: "7,50 %" }],
    },
    {
      name: "personne",
      inputs: [{ label: "Nombre de personnes", display: "0 personnes" }],
      results: [{ label: "Taux de départ", display: "non calculable" }],
    },
  ],
  mark: ATTESTED,
};

const OTHER_SHEET: GuideSheet = {
  ...SHEET,
  id: "depense_moyenne",
  reference: "R01",
  label: "Dépense moyenne par personne",
  level: "Indicateur d’analyse",
  crossReferences: [],
  examples: [],
  mark: {
    status: "reconstructed",
    label: "reconstituée",
    reason: "La base n’est pas publiée.",
    sources: [],
  },
};

/** Two chapters, one sheet each. */
export const SAMPLE_GUIDE: GuidePlan = {
  campaign: "2031",
  reportingYear: "2030",
  hash: SAMPLE_HASH,
  title: "Guide des indicateurs, campagne d’essai",
  subtitle: "Tableau de bord d’essai",
  mark: ATTESTED,
  platforms: [
    {
      label: "Plateforme générale",
      period: "du 3 avril au 31 mai 2031",
      requiredFillRate: "90 %",
      mark: ATTESTED,
    },
  ],
  legalTexts: [{ label: "Arrêté d’essai", url: "https://example.org/arrete?x=1&y=2" }],
  introduction: [
    {
      title: "Objet du guide",
      text: "Ce guide **définit** chaque indicateur.\n\n- une fiche ;\n- une formule.\n\n| Axe | Objet |\n| --- | --- |\n| 1 | Prestations |\n",
    },
  ],
  glossary: [
    { term: "GMP", definition: "GIR moyen pondéré" },
    { term: "État", definition: "une terre" },
    { term: "ESMS", definition: "établissement ou service médico-social" },
  ],
  chapters: [
    { axis: 1, title: "Prestations", sheets: [SHEET] },
    { axis: 2, title: "Ressources humaines", sheets: [OTHER_SHEET] },
  ],
  definitions: [
    {
      id: "activite",
      title: "Activité et accompagnement",
      entries: SAMPLE_QUESTIONS.map((question) => ({
        question,
        categories: "Tous les ESMS",
        usedBy: [{ id: "taux_depart", reference: "P01", label: "Taux de départ" }],
        mark: ATTESTED,
      })),
    },
  ],
  codeLists: [
    {
      id: "tarification",
      label: "Modes de tarification",
      mark: {
        status: "reconstructed",
        label: "reconstituée",
        reason: "La liste des modes n’est pas publiée.",
        sources: [],
      },
      options: [
        { label: "Dotation globale", depth: 0 },
        { label: "Prix de journée", depth: 0, categories: "FOYER" },
      ],
    },
  ],
  dimensions: [
    {
      id: "ages",
      label: "Âge des personnes",
      mark: ATTESTED,
      options: [
        { label: "Moins de 20 ans", depth: 0 },
        { label: "dont moins de 6 ans", depth: 1 },
      ],
    },
  ],
  controls: [
    {
      id: "total_ages",
      reference: "K01",
      label: "Total par âge",
      severity: "alerte",
      correction: "N’est plus qu’une alerte depuis le 12 mai 2031 (Anne Martin) : essai.",
      words: "la somme par âge est égale au nombre de personnes",
      categories: "Tous les ESMS",
      mark: ATTESTED,
    },
  ],
  corrections: [
    {
      control: "total_ages",
      reference: "K01",
      label: "Total par âge",
      sentence: "N’est plus qu’une alerte depuis le 12 mai 2031 (Anne Martin) : essai.",
    },
  ],
  categories: [{ code: "FOYER", label: "Foyer d’essai", finess: ["012"], mark: ATTESTED }],
  sourceList: [{ code: "ESSAI", label: "Document d’essai" }],
  sources: { attested: 15, reconstructed: 2, toComplete: 0 },
};
