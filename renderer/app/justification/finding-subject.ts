import type { Finding } from "../../../engine/index.ts";

/** `control:<id>`, or `control:<id>.<line>` where a control has one rule per line. */
export function findingSubject({ control, line }: Pick<Finding, "control" | "line">): string {
  return line === undefined ? `control:${control}` : `control:${control}.${line}`;
}
