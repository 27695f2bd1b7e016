const DEEPEST = 100;

/**
 * Whether a YAML text nests beyond what its reader takes quickly. The reader reports the depth that
 * it cannot follow, but writes out keys that are themselves collections: a tenth of a second when
 * they nest a hundred deep, minutes at five hundred, where nothing interrupts it. Cheap and rough,
 * on the safe side.
 */
export function nestsTooDeep(text: string): boolean {
  if (/^ {500}/m.test(text) || /(?:[-?]\s+){100}/.test(text)) return true;
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index];
    if (sign === "[" || sign === "{") depth += 1;
    if (sign === "]" || sign === "}") depth = Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return false;
}
