// What the controls say of a filled record, with the answers that they speak of.

import { type Finding, typography } from "../../../engine/index.ts";
import type { FilledRecord } from "../filled-record.ts";
import { createRecordAnswerView, summariseAnswer } from "./record-answer-view.ts";
import type { QuestionIndex } from "./record-questions.ts";
import { justifyFinding } from "./record-standing.ts";

export interface RecordFindingsView {
  /** « Contrôles bloquants » or « Alertes ». */
  readonly title: string;
  readonly note: string;
  readonly findings: readonly RecordFindingView[];
}

export interface RecordFindingView {
  readonly reference: string;
  /** What the control says it looks at. */
  readonly label: string;
  readonly line: string | null;
  readonly message: string;
  /** Why the answers stand all the same; null where nobody said. */
  readonly justification: string | null;
  /** What was done about the control since the publication. */
  readonly correction: string | null;
  readonly questions: readonly {
    readonly id: string;
    readonly reference: string;
    readonly label: string;
    readonly said: string;
  }[];
}

const KINDS = [
  {
    severity: "blocking",
    title: "Contrôles bloquants",
    note: "Un contrôle bloquant empêche de valider le dossier, jamais d’enregistrer les réponses.",
  },
  {
    severity: "advisory",
    title: "Alertes",
    note: "Une alerte demande de vérifier les réponses\u00A0; elle n’empêche pas de valider le dossier.",
  },
] as const;

/** The blocking ones first; a kind without finding is left out. */
export function createRecordFindingsViews(
  record: FilledRecord,
  questions: QuestionIndex,
): readonly RecordFindingsView[] {
  const { findings } = record.calculation;
  return KINDS.map(({ severity, title, note }) => ({
    title,
    note,
    findings: findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => viewFinding(finding, record, questions)),
  })).filter((kind) => kind.findings.length > 0);
}

function viewFinding(
  finding: Finding,
  record: FilledRecord,
  questions: QuestionIndex,
): RecordFindingView {
  const { control, line, items, message } = finding;
  const known = record.guide.controls.find(({ id }) => id === control);
  const spoken = record.controls.find((one) => one.control === control && one.line === line);
  return {
    reference: known?.reference ?? control,
    label: known?.label ?? control,
    line: line === undefined ? null : (spoken?.lineLabel ?? line),
    message: typography(message),
    justification: justifyFinding(finding, record),
    correction: known?.correction ?? null,
    questions: items.flatMap((item) => {
      const question = questions.get(item);
      if (question === undefined) return [];
      const { id, reference, label } = question;
      return [
        { id, reference, label, said: summariseAnswer(createRecordAnswerView(question, record)) },
      ];
    }),
  };
}
