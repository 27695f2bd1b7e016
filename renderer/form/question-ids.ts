// The ids that tie a box to its label, its guidance and its messages.

export interface QuestionIds {
  /** The whole question: what a link points at. */
  readonly anchor: string;
  readonly label: string;
  readonly guidance: string;
  readonly unit: string;
  readonly messages: string;
}

export function questionIds(item: string): QuestionIds {
  return {
    anchor: `question-${item}`,
    label: `question-${item}-intitule`,
    guidance: `question-${item}-consigne`,
    unit: `question-${item}-unite`,
    messages: `question-${item}-messages`,
  };
}

/** The box of a cell: `reponse-item`, `reponse-item.line`. */
export function boxId(cell: string): string {
  return `reponse-${cell}`;
}
