import type { Answers, FormSection } from "../../../engine/index.ts";

/** What the bench gives a page before its script, and what the page gives back. */
export interface BenchWindow {
  readonly section: FormSection;
  readonly answers: Answers;
  /** The answers as the form has them now. */
  data: () => Readonly<Record<string, unknown>>;
}

declare global {
  interface Window {
    bench: BenchWindow;
  }
}
