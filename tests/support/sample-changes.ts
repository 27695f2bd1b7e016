// What changes in a small campaign, written by hand for the renderer's tests: each part at least once.

import type { ChangedQuestion, ChangesPlan, ReusedAnswer } from "../../engine/index.ts";
import { SAMPLE_HASH } from "./sample-grid.ts";

const DIRECTION = { id: "direction", label: "Direction" };
const FINANCE = { id: "finances", label: "Finances" };
const ACTIVITY = { id: "activite", title: "Activité" };
const BUDGET = { id: "budget", title: "Budget" };

const QUESTION: ChangedQuestion = {
  id: "entrees",
  reference: "1.9",
  label: "Nombre d’entrées",
  isAttested: true,
  block: ACTIVITY,
  responsible: DIRECTION,
  answer: "nombre entier (personnes)",
  formers: [],
  notes: [],
  texts: [],
};

const REWORDED = "La question est reformulée\u00A0: à relire.";

const answer = (reference: string, reuse: ReusedAnswer["reuse"], note?: string): ReusedAnswer => ({
  id: `question_${reference}`,
  reference,
  label: `Question ${reference}`,
  reuse,
  ...(note === undefined ? {} : { note }),
});

export const SAMPLE_CHANGES: ChangesPlan = {
  campaign: "2031",
  formerCampaign: "2030",
  hash: SAMPLE_HASH,
  formerHash: "cd".repeat(32),
  title: "Ce qui change pour moi",
  subtitle: "Campagne d’essai 2031. Depuis la campagne 2030.",
  category: { code: "FOYER", label: "Foyer d’essai" },
  notice: ["Une campagne a été sautée."],
  reservations: [{ about: "Campagne 2031", reason: "Les questions sont celles de 2030." }],
  summary: [
    { count: 2, label: "questions nouvelles" },
    { count: 1, label: "question supprimée" },
    { count: 1, label: "contrôle nouveau" },
  ],
  calendar: [
    {
      id: "platform-principale",
      label: "Calendrier\u00A0: plateforme principale",
      isAttested: false,
      notes: [],
      texts: [{ name: "Remplissage exigé", before: "80\u00A0%", after: "90\u00A0%" }],
    },
  ],
  questions: {
    added: [
      { ...QUESTION, isAttested: false, notes: ["Facultative."] },
      {
        ...QUESTION,
        id: "aides",
        reference: "2.4",
        label: "Aides reçues",
        block: BUDGET,
        responsible: FINANCE,
      },
    ],
    removed: [{ ...QUESTION, id: "visites", reference: "1.7", label: "Nombre de visites" }],
    broken: [
      {
        ...QUESTION,
        id: "accueil_jour",
        reference: "1.4",
        label: "Accueil de jour",
        reason: "La question est partagée en deux.",
        formers: [{ id: "accueil", reference: "1.3", label: "Accueil de jour ou de nuit" }],
        texts: [
          { name: "Libellé", before: "Accueil de jour ou de nuit", after: "Accueil de jour" },
          { name: "Consigne", before: "", after: "Répondez pour le jour seulement." },
        ],
      },
    ],
    reworded: [
      {
        ...QUESTION,
        id: "presents",
        reference: "1.1",
        label: "Personnes présentes au 31 décembre",
        texts: [
          {
            name: "Libellé",
            before: "Personnes accompagnées au 31 décembre",
            after: "Personnes présentes au 31 décembre",
          },
        ],
      },
    ],
    adjusted: [
      {
        ...QUESTION,
        id: "charges",
        reference: "2.1",
        label: "Charges",
        block: BUDGET,
        responsible: FINANCE,
        notes: ["Elle devient obligatoire."],
      },
    ],
  },
  indicators: {
    added: [
      {
        id: "taux_entree",
        reference: "P09",
        label: "Taux d’entrée",
        isAttested: true,
        notes: ["Rien de plus à saisir."],
        texts: [],
      },
    ],
    removed: [],
    broken: [
      {
        id: "cout_moyen",
        reference: "F01",
        label: "Coût moyen",
        isAttested: true,
        notes: ["La base a changé."],
        texts: [{ name: "Calcul", before: "charges ÷ places", after: "charges ÷ personnes" }],
      },
    ],
    changed: [],
  },
  controls: {
    added: [
      {
        id: "entrees_positives",
        reference: "K01",
        label: "Des entrées",
        isAttested: true,
        notes: ["bloquant"],
        texts: [],
      },
    ],
    removed: [],
    broken: [],
    changed: [],
  },
  reuse: [
    {
      ...ACTIVITY,
      responsible: DIRECTION,
      answers: [
        answer("1.1", "toAdapt", REWORDED),
        answer("1.2", "asIs"),
        answer("1.5", "asIs"),
        answer("1.6", "asIs"),
        answer("1.8", "toUpdate"),
        answer("1.9", "anew"),
      ],
    },
    {
      ...BUDGET,
      responsible: FINANCE,
      answers: [answer("2.1", "toUpdate"), answer("2.4", "anew")],
    },
  ],
  remarks: ["12 textes ne changent que d’année."],
};
