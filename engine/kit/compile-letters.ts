// One letter per service: what it is asked, section by section.

import type { Campaign } from "../model/campaign.ts";
import type { Kit } from "../model/kit.ts";
import { fillMarkdown, fillText, type Values } from "./fill-text.ts";
import type { KitLetter } from "./plan.ts";

/** `values`: all but those that are a service's own. */
export function compileLetters(
  { blocks, responsibles }: Campaign,
  { letter }: Kit,
  category: string,
  values: Omit<Values, "service">,
): readonly KitLetter[] {
  // Numbered as the grid of the category numbers them.
  const sections = blocks
    .map(({ id, title, responsible, elements }) => ({
      id,
      title,
      responsible,
      questions: elements.filter(({ appliesTo }) => appliesTo.includes(category)).length,
    }))
    .filter(({ questions }) => questions > 0)
    .map((section, index) => ({ ...section, number: index + 1 }));
  return responsibles.flatMap((service) => {
    const own = sections.filter(({ responsible }) => responsible === service.id);
    if (own.length === 0) return [];
    const questions = own.reduce((sum, section) => sum + section.questions, 0);
    const known = { ...values, service: service.label, questionCount: String(questions) };
    const complement = letter.services.find((one) => one.service === service.id)?.text ?? "";
    return [
      {
        service,
        subject: fillText(letter.subject, known),
        text: fillMarkdown(letter.text, known),
        complement: fillMarkdown(complement, known),
        ending: fillMarkdown(letter.ending, known),
        questions,
        sections: own.map(({ responsible: _, ...section }) => section),
      },
    ];
  });
}
