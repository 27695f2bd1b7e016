import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";

/** « 1 contrôle, qui empêche la signature », « 5 contrôles, dont 2 empêchent la signature ». */
export function groupSentence(total: number, blocking: number): string {
  const count = plural(total, "contrôle", "contrôles");
  if (blocking === 0) return count;
  const prevents = blocking === 1 ? "empêche" : "empêchent";
  return blocking === total
    ? fr`${count}, qui ${prevents} la signature`
    : fr`${count}, dont ${blocking} ${prevents} la signature`;
}
