/** « 0 réponse », « 1 réponse », « 2 réponses »: the plural begins at two in French. */
export function plural(count: number, one: string, many: string): string {
  return `${count}\u00A0${count < 2 ? one : many}`;
}
