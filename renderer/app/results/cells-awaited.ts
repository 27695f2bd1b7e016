import type { Calculation, FormResult } from "../../../engine/index.ts";

/** The cells whose answers an indicator awaits, all its lines together, each once. */
export function cellsAwaited(
  results: Calculation["results"],
  result: FormResult,
): readonly string[] {
  const ids = result.lines?.map(({ key }) => `${result.id}.${key}`) ?? [result.id];
  const cells = ids.flatMap((id) => {
    const found = results[id];
    return found && "absence" in found && found.absence === "missing" ? found.because : [];
  });
  return [...new Set(cells)];
}
