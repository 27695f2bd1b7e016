import type { Answers, Submission } from "../../../engine/calculation/submission.ts";
import { createRandom } from "./create-random.ts";

/**
 * `count` submissions like `model`, parsed from JSON as a server's are: every figure moved by up to
 * a third, three in a hundred left blank, two in a hundred set to zero.
 */
export function sampleRecords(model: Submission, count: number): readonly Submission[] {
  const random = createRandom(2023);
  const vary = (value: unknown): unknown => {
    if (typeof value === "number") {
      const chance = random();
      if (chance < 0.03) return undefined;
      if (chance < 0.05) return 0;
      const moved = value * (2 / 3 + (2 / 3) * random());
      return Number.isInteger(value) ? Math.round(moved) : Math.round(moved * 100) / 100;
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, vary(inner)] as const);
    return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
  };
  return Array.from({ length: count }, () => {
    const submission: Submission = { ...model, answers: vary(model.answers) as Answers };
    return JSON.parse(JSON.stringify(submission)) as Submission;
  });
}
