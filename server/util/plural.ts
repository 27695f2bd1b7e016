/** « 0 erreur », « 1 erreur », « 2 erreurs »: in French the plural begins at two. */
export function plural(count: number, singular: string, several = `${singular}s`): string {
  return `${count} ${count >= 2 ? several : singular}`;
}
