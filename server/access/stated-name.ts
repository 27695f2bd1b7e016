import type { Request } from "express";

/** Of who has not said their name, until people sign in. */
export const NAMELESS = "démonstration";
export const LONGEST_NAME = 80;

/** The name that the person gave to the application; a header holds ASCII only, hence the encoding. */
export function statedName(request: Request): string {
  try {
    return plainName(decodeURIComponent(request.get("Millesime-Author") ?? "")) || NAMELESS;
  } catch {
    return NAMELESS;
  }
}

/** On one line, without what is not seen, and not too long. */
export function plainName(text: string): string {
  const plain = text.replace(/[\p{C}\s]+/gu, " ").trim();
  return [...plain].slice(0, LONGEST_NAME).join("").trim();
}
