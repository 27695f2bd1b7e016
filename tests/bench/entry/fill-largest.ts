import type { Answers, Campaign, FormPlan, FormSection } from "../../../engine/index.ts";

export interface LargestSection {
  readonly year: string;
  readonly finess: string;
  readonly section: FormSection;
  /** Of the section alone. */
  readonly answers: Answers;
  /** The first and the last of its numbers that are answered. */
  readonly typed: readonly [string, string];
}

/** The longest section among the categories that have a worked submission, filled with it. */
export async function fillLargest(address: string, campaign: Campaign): Promise<LargestSection> {
  const api = `${address}/api/campaigns/${campaign.year}`;
  const read = async (path: string) => (await fetch(api + path)).json();
  const establishments: readonly { finess: string; category: string }[] =
    await read("/establishments");
  const found = await Promise.all(
    campaign.workedSubmissions.flatMap(({ submission: { category, answers } }) => {
      const finess = establishments.find((one) => one.category === category)?.finess;
      if (finess === undefined) return [];
      return read(`/forms/${category}`).then((plan: FormPlan) => ({
        finess,
        answers,
        section: plan.sections.toSorted((a, b) => b.questions.length - a.questions.length)[0]!,
      }));
    }),
  );
  const best = found.toSorted(
    (a, b) => b.section.questions.length - a.section.questions.length,
  )[0]!;
  for (const [item, value] of Object.entries(best.answers)) {
    await fetch(`${api}/establishments/${best.finess}/answers/${item}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ value, version: 0 }),
    });
  }
  const asked = new Set(best.section.questions.map(({ id }) => id));
  const own = Object.entries(best.answers).filter(([id]) => asked.has(id));
  const numbers = best.section.questions.filter(
    ({ id, type, number }) =>
      type === "number" &&
      best.answers[id] !== undefined &&
      number?.kind === "integer" &&
      number.maximum === undefined,
  );
  return {
    year: campaign.year,
    finess: best.finess,
    section: best.section,
    answers: Object.fromEntries(own),
    typed: [numbers[0]!.id, numbers.at(-1)!.id],
  };
}
