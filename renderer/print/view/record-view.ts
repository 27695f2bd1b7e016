// The filled record as both printers lay it out: whose it is and how far it is filled, what the
// controls say, the results by axis, then every answer in the order of the grid.

import { type FormResult, longDate } from "../../../engine/index.ts";
import { plural } from "../../form/plural.ts";
import type { FilledRecord } from "../filled-record.ts";
import { NOT_ANSWERED } from "./not-answered.ts";
import { createRecordAnswerView, type RecordAnswerView } from "./record-answer-view.ts";
import { createRecordFillView, type RecordFillView } from "./record-fill-view.ts";
import { createRecordFindingsViews, type RecordFindingsView } from "./record-findings-view.ts";
import { indexQuestions } from "./record-questions.ts";
import { createRecordResultView, type RecordResultView } from "./record-result-view.ts";
import { COMMON, saySignature } from "./record-standing.ts";
import { shorten } from "./shorten.ts";

export interface RecordView {
  readonly title: string;
  readonly subtitle: string;
  /** Whose record it is on every page, shortened when it must be. */
  readonly running: string;
  readonly campaign: string;
  readonly edition: string;
  readonly identity: readonly { readonly term: string; readonly text: string }[];
  /** What the absences and the sign † mean. */
  readonly reading: readonly { readonly term: string; readonly text: string }[];
  readonly fill: RecordFillView;
  /** « Signé le … par … » or « Non signé »; null where nobody keeps the record. */
  readonly signature: string | null;
  /** « 2 contrôles bloquants, 1 alerte » or that there is none. */
  readonly verdict: string;
  readonly findings: readonly RecordFindingsView[];
  readonly axes: readonly {
    readonly number: number;
    readonly title: string;
    readonly groups: readonly {
      /** One indicator with a table of its own; null for several that share one. */
      readonly breakdown: RecordResultView | null;
      readonly results: readonly RecordResultView[];
    }[];
  }[];
  readonly sections: readonly {
    readonly id: string;
    readonly number: number;
    readonly title: string;
    readonly responsible: string;
    readonly groups: readonly {
      /** One answer with a table of its own; null for several that share one. */
      readonly table: RecordAnswerView | null;
      readonly answers: readonly RecordAnswerView[];
    }[];
  }[];
}

/** The view of a filled record. */
export function createRecordView(record: FilledRecord): RecordView {
  const { form, guide, calculation } = record;
  const findings = createRecordFindingsViews(record, indexQuestions(form));
  return {
    title: `Dossier de la campagne ${form.campaign}`,
    subtitle: guide.subtitle,
    running: describeOwner(record),
    campaign: form.campaign,
    edition: form.hash.slice(0, 12),
    identity: describeIdentity(record),
    reading: [...READING, ...(record.standing?.common.length ? [READING_COMMON] : [])],
    fill: createRecordFillView(record),
    signature: saySignature(record),
    verdict: describeVerdict(calculation.findings),
    findings,
    axes: viewAxes(record),
    sections: form.sections.map(({ id, title, responsible, questions }, index) => ({
      id,
      number: index + 1,
      title,
      responsible: responsible.label,
      groups: group(
        questions.map((question) => createRecordAnswerView(question, record)),
        ({ matrix, lines }) => matrix !== null || lines !== null,
      ).map(({ alone, items }) => ({ table: alone, answers: items })),
    })),
  };
}

const READING = [
  {
    term: NOT_ANSWERED,
    text: "La question est posée et n’a pas de réponse. Zéro est une réponse.",
  },
  {
    term: "sans objet",
    text: "La question ne se pose pas\u00A0: elle n’est pas demandée à la catégorie, ou sa condition n’est pas remplie.",
  },
  {
    term: "compte pour 0",
    text: "La case est laissée vide, et les calculs la lisent comme le guide le prévoit.",
  },
  {
    term: "non calculable",
    text: "Les réponses sont là, mais le calcul ne peut pas se faire\u00A0: la raison est donnée.",
  },
  {
    term: "†",
    text: "Une définition que les sources publiques n’établissent pas entièrement\u00A0; le guide en donne la raison.",
  },
];

const READING_COMMON = {
  term: COMMON,
  text: "L’organisme gestionnaire l’a donnée une fois pour tous ses établissements.",
};

const LONGEST = 70;

function describeIdentity({ establishment, form, guide, printedOn }: FilledRecord) {
  const { name, finess, town } = establishment;
  return [
    { term: "Établissement ou service", text: name || NOT_ANSWERED },
    { term: "N° FINESS", text: finess || NOT_ANSWERED },
    { term: "Commune", text: town || NOT_ANSWERED },
    { term: "Catégorie", text: `${form.category.code} – ${form.category.label}` },
    { term: "Exercice", text: guide.reportingYear },
    ...(printedOn === undefined ? [] : [{ term: "Imprimé le", text: longDate(printedOn) }]),
  ];
}

function describeOwner({ establishment: { name, finess }, form }: FilledRecord): string {
  const owner = shorten(name || form.category.label, LONGEST);
  return finess === "" ? owner : `${owner}, FINESS ${shorten(finess, LONGEST)}`;
}

function describeVerdict(findings: FilledRecord["calculation"]["findings"]): string {
  if (findings.length === 0) return "Aucun contrôle ne signale d’anomalie.";
  const blocking = findings.filter(({ severity }) => severity === "blocking").length;
  const advisory = findings.length - blocking;
  return `${plural(blocking, "contrôle bloquant", "contrôles bloquants")}, ${plural(advisory, "alerte", "alertes")}.`;
}

/** The indicators of the form, each once, in the order of the guide. */
function viewAxes(record: FilledRecord): RecordView["axes"] {
  const questions = indexQuestions(record.form);
  const asked = new Map<string, FormResult>(
    record.form.sections.flatMap(({ results }) => results.map((one) => [one.id, one])),
  );
  return record.guide.chapters
    .map(({ axis, title, sheets }) => ({
      number: axis,
      title,
      groups: group(
        sheets.flatMap((sheet) => {
          const result = asked.get(sheet.id);
          return result ? [createRecordResultView(result, sheet, record, questions)] : [];
        }),
        ({ lines }) => lines !== null,
      ).map(({ alone, items }) => ({ breakdown: alone, results: items })),
    }))
    .filter(({ groups }) => groups.length > 0);
}

/** What follows each other shares a table, except what has one of its own. */
function group<Item>(items: readonly Item[], standsAlone: (item: Item) => boolean) {
  const groups: { alone: Item | null; items: Item[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (standsAlone(item)) groups.push({ alone: item, items: [] });
    else if (last === undefined || last.alone !== null) groups.push({ alone: null, items: [item] });
    else last.items.push(item);
  }
  return groups;
}
