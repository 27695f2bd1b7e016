/** « ≤ 0.12 ok », « ≤ 0.12 OVER »; nothing without a budget. */
export function sayBudget(figure: number, budget: number | undefined): string {
  if (budget === undefined) return "";
  return `≤ ${budget} ${figure <= budget ? "ok" : "OVER"}`;
}
