import type { FormSection } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import { findingSection } from "./finding-section.ts";
import type { SpokenFinding } from "./name-lines.ts";
import type { QuestionIndex } from "./question-index.ts";

/** What is left to look at in a section, each in words: the answers, the findings. */
export function sectionConcerns(
  section: FormSection,
  index: QuestionIndex,
  findings: readonly SpokenFinding[],
  faulty: ReadonlySet<string>,
): readonly { readonly kind: "faulty" | "blocking" | "advisory"; readonly text: string }[] {
  const asked = new Set(section.questions.map(({ id }) => id));
  const here = findings.filter((finding) => findingSection(finding, index) === section.id);
  const blocking = here.filter(({ severity }) => severity === "blocking").length;
  const advisory = here.length - blocking;
  const wrong = [...faulty].filter((item) => asked.has(item)).length;
  return [
    { kind: "faulty" as const, count: wrong, text: fr`${wrong} à corriger` },
    {
      kind: "blocking" as const,
      count: blocking,
      text: plural(blocking, "incohérence", "incohérences"),
    },
    { kind: "advisory" as const, count: advisory, text: fr`${advisory} à vérifier` },
  ].filter(({ count }) => count > 0);
}
