/** Of the header that the server reads. */
export const AUTHOR = "Millesime-Author";

/** Says who wrote; a header holds ASCII only. Empty for whoever did not say their name. */
export function authorHeader(name: string): Readonly<Record<string, string>> {
  return { [AUTHOR]: encodeURIComponent(name) };
}
