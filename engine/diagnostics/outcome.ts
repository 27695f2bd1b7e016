import type { Diagnostic } from "./diagnostic.ts";

/** What a stage gives back. `value` is absent when an error makes the next stage meaningless. */
export interface Outcome<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}
