// The ids that tie a box to its label, its guidance and its messages.

export interface QuestionIds {
  /** The whole question: what a link points at. */
  readonly anchor: string;
  readonly label: string;
  readonly guidance: string;
  readonly unit: string;
  readonly messages: string;
}

const ANCHOR = "question-";

export function questionIds(item: string): QuestionIds {
  return {
    anchor: `${ANCHOR}${item}`,
    label: `question-${item}-intitule`,
    guidance: `question-${item}-consigne`,
    unit: `question-${item}-unite`,
    messages: `question-${item}-messages`,
  };
}

/** The item whose question holds this element of the page. */
export function itemAround(element: Element | null): string | undefined {
  return element?.closest(".question")?.id.slice(ANCHOR.length);
}

/** The box of a cell: `reponse-item`, `reponse-item.line`. */
export function boxId(cell: string): string {
  return `reponse-${cell}`;
}
