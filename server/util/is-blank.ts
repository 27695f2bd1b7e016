/** Whether a text shows nothing: spaces of any kind, line breaks, signs without a drawing. */
export function isBlank(text: string): boolean {
  return /^[\p{C}\p{Z}]*$/u.test(text);
}
