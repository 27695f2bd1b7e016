// What a write is about, in words: « 2.1 Statut juridique », never a technical id where there is a name.

import type { Questions } from "./form-plan.ts";
import type { ServedCampaign } from "./served-campaign.ts";
import { phrase } from "./util/phrase.ts";

export interface Named {
  /** Empty when it has none. */
  readonly reference: string;
  readonly label: string;
}

/** Of a question that the form no longer has, only the id is known. */
export function nameItem(questions: Questions, item: string): Named {
  const question = questions.get(item);
  return { reference: question?.reference ?? "", label: question?.label ?? item };
}

/** Of a justification: the control that speaks and its line, or the question that it is about. */
export function nameSubject(
  { campaign }: Pick<ServedCampaign, "campaign">,
  questions: Questions,
  subject: string,
): Named {
  const [kind, id = ""] = subject.split(/:(.*)/s);
  if (kind === "item") return nameItem(questions, id);
  const spoken = campaign.program.controls.find((one) => one.id === id);
  const control = campaign.controls.find((one) => one.id === spoken?.control);
  return {
    reference: control?.reference ?? "",
    label: [control?.label ?? id, spoken?.lineLabel].filter(Boolean).join(", "),
  };
}

export function quoteName({ reference, label }: Named): string {
  return phrase`« ${[reference, label].filter((word) => word !== "").join(" ")} »`;
}
