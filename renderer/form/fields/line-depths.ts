import type { QuestionLine } from "../../../engine/index.ts";

/** How deep each line stands under its parents: 0 at the top, 1 for a « dont » line. */
export function lineDepths(lines: readonly QuestionLine[]): readonly number[] {
  const depths = new Map<string, number>();
  return lines.map((line) => {
    const above = line.parent === undefined ? undefined : depths.get(line.parent);
    const depth = above === undefined ? 0 : above + 1;
    depths.set(line.key, depth);
    return depth;
  });
}
