/** « Activité », « Finances » et « Personnel ». */
export function quoted(titles: readonly string[]): string {
  const all = titles.map((title) => `«\u00A0${title}\u00A0»`);
  const last = all.at(-1) ?? "";
  return all.length < 2 ? last : `${all.slice(0, -1).join(", ")} et ${last}`;
}
