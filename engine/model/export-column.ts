/** What fills a column of the regional export. */
export type ExportSource =
  /** What the platform knows and nobody enters: the region, the state of the record. */
  | { readonly kind: "context"; readonly id: string; readonly label: string }
  | {
      readonly kind: "answer";
      readonly item: string;
      readonly line?: string;
      readonly column?: string;
    }
  | { readonly kind: "result"; readonly indicator: string; readonly line?: string };

/** One column of the export that regions receive: one line per establishment. */
export interface ExportColumn {
  readonly name: string;
  readonly source: ExportSource;
}
