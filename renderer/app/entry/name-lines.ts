import type { Finding, Program } from "../../../engine/index.ts";

/** A finding with the words of its line, when its control has one per line of a dimension. */
export interface SpokenFinding extends Finding {
  readonly lineLabel?: string;
}

/** « ce motif » in a message is the line that `lineLabel` names. */
export function nameLines(
  findings: readonly Finding[],
  controls: Program["controls"],
): readonly SpokenFinding[] {
  return findings.map((finding) => {
    if (finding.line === undefined) return finding;
    const { control, line } = finding;
    const found = controls.find((one) => one.control === control && one.line === line);
    return { ...finding, lineLabel: found?.lineLabel ?? line };
  });
}
