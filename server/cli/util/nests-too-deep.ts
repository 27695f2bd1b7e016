const DEEPEST = 100;

/**
 * Whether a YAML text nests beyond what its reader survives: past about a thousand levels Node
 * itself is aborted, where nothing can be caught. Cheap and rough, on the safe side.
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
