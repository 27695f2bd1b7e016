import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { EsmsCategory } from "../model/category.ts";
import type { Source } from "../model/source.ts";

/** What every reader of the link stage is given: where to report, and who the campaign is for. */
export interface Reader {
  readonly add: (diagnostic: Diagnostic) => void;
  /** Categories of this campaign, in catalogue order. */
  readonly categories: readonly EsmsCategory[];
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly sources: ReadonlyMap<string, Source>;
}
