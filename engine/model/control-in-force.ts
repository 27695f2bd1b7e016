import type { Control } from "./control.ts";

type Corrected = Pick<Control, "severity" | "corrections">;

/** How grave a control is today; nothing when it is suspended. Never graver than it was published. */
export function severityInForce({
  severity,
  corrections,
}: Corrected): Control["severity"] | undefined {
  switch (corrections?.at(-1)?.measure) {
    case "suspended":
      return undefined;
    case "lowered":
      return "advisory";
    default:
      return severity;
  }
}
