import type { TypedExpression } from "./typed-expression.ts";

type Named = Extract<TypedExpression, { readonly kind: "reference" | "attribute" }>;

/**
 * The words of what a formula reads: « Personnes selon le GIR (GIR 1) ». `line` names the line
 * being calculated, in a formula that has one result per line.
 */
export function nameReference(named: Named, line: string | undefined): string {
  const { symbol, current } = named;
  const lines = symbol.shape.kind === "scalar" ? [] : symbol.shape.lines.lines;
  const label = (key: string): string => lines.find((one) => one.key === key)?.label ?? key;
  const details: string[] = [];
  if (named.kind === "reference" && named.column !== undefined) {
    const labels = symbol.shape.kind === "table" ? symbol.shape.columnLabels : undefined;
    details.push(labels?.[named.column] ?? named.column);
  }
  if (named.kind === "attribute") {
    const attributes = symbol.shape.kind === "scalar" ? undefined : symbol.shape.lines.attributes;
    details.push(attributes?.[named.name]?.label ?? named.name);
  }
  if (named.line !== undefined) details.push(label(named.line));
  if (current) details.push(line === undefined ? "ligne considérée" : label(line));
  const { shape } = named;
  if (shape !== undefined && !shape.whole) {
    const keys = shape.keys;
    const few = keys.length <= 4;
    details.push(
      few ? keys.map(label).join(", ") : `de ${label(keys[0] ?? "")} à ${label(keys.at(-1) ?? "")}`,
    );
  }
  return details.length === 0 ? symbol.label : `${symbol.label} (${details.join(", ")})`;
}

/** The words of an option: its label, or its key. */
export function nameOption(option: Extract<TypedExpression, { readonly kind: "option" }>): string {
  const { type, key, rank } = option;
  return (type.kind === "option" ? type.labels?.[rank] : undefined) ?? key;
}
