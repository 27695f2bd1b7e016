/**
 * The number that a text can only be, as YAML writes it: `540` for "540", `0.5` for "0,5". Nothing
 * for `012`, a code, nor for `1,5,2`.
 */
export function figureInText(text: string): string | undefined {
  return /^-?(?:0|[1-9]\d*)(?:[.,]\d+)?$/.test(text) ? text.replace(",", ".") : undefined;
}
