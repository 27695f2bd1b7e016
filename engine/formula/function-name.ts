/** Functions of the language, as printed. Adding one: a file in functions/, a line in functions.ts. */
export type FunctionName =
  | "somme"
  | "min"
  | "max"
  | "abs"
  | "si_vide"
  | "est_vide"
  | "est_renseigne"
  | "precedent"
  | "convertir";
