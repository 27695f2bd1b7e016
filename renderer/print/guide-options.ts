import type { ChangesPlan } from "../../engine/index.ts";

/** What a guide tells beside its own campaign. */
export interface GuideOptions {
  /** What changes since the campaign before, for all categories: a chapter after the presentation. */
  readonly changes?: ChangesPlan;
}
