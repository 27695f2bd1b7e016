import { formatNumber } from "../calculation/format-number.ts";
import type { TypedExpression } from "./typed-expression.ts";

/** A number of a formula as French readers write it: « 0,5 », « 365 jours », « 80 % ». */
export function formatLiteral(node: Extract<TypedExpression, { readonly kind: "number" }>): string {
  if (node.type.kind === "date") {
    const day = new Date(node.value * 86_400_000).toISOString().slice(0, 10);
    return day.split("-").reverse().join("/");
  }
  const decimals = Math.min(6, (String(node.value).split(".")[1] ?? "").length);
  return formatNumber(node.value, decimals, node.unit?.label);
}
