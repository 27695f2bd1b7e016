// Rich text as plain data, shared by the HTML templates and the Typst sources.
// Every key is always there, so that a template path can be checked against a view.

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly code: boolean;
  readonly href: string | null;
}

/** One paragraph, heading, list, table or quotation; the parts of the other kinds are empty. */
export interface TextBlock {
  readonly kind: "paragraph" | "heading" | "list" | "table" | "quote";
  readonly runs: readonly Run[];
  readonly ordered: boolean;
  /** Of a list, the items; of a quotation, one. */
  readonly items: readonly { readonly blocks: readonly TextBlock[] }[];
  readonly header: readonly { readonly runs: readonly Run[] }[];
  readonly rows: readonly { readonly cells: readonly { readonly runs: readonly Run[] }[] }[];
}

const EMPTY = { runs: [], ordered: false, items: [], header: [], rows: [] } as const;

/** A block of one kind, the rest empty. */
export function textBlock(kind: TextBlock["kind"], parts: Partial<TextBlock>): TextBlock {
  return { ...EMPTY, ...parts, kind };
}

/** Text without any style. */
export function plainRun(text: string): Run {
  return { text, strong: false, emphasis: false, code: false, href: null };
}
