import type { Response } from "express";
import { Problem } from "../problem.ts";
import { phrase } from "../util/phrase.ts";
import { NAMELESS } from "./stated-name.ts";
import { visitorOf } from "./visitor.ts";

/** The visitor's name, of an act that somebody answers for: throws when they have not said it. */
export function nameOf(response: Response): string {
  const { name } = visitorOf(response);
  if (name !== NAMELESS) return name;
  throw new Problem({
    status: 422,
    title: "Nom manquant",
    detail: phrase`Dites d'abord votre nom, en haut de la page, sous « Votre nom » : il est gardé avec ce que vous faites ici.`,
  });
}
