import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isSealed } from "./kinds.ts";

/**
 * Whether nothing can be made of a campaign that has this: an error of a file that it is made of. A
 * faulty file outside the seal is told as well, and left out.
 */
export function withholds({ severity, at }: Diagnostic): boolean {
  return severity === "error" && isSealed(at.file);
}
