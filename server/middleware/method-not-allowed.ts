import type { RequestHandler } from "express";
import { Problem } from "../problem.ts";
import { phrase } from "../util/phrase.ts";

/** Ends a route: any method but those named is refused with 405. */
export function methodNotAllowed(...allowed: readonly string[]): RequestHandler {
  return (request, response) => {
    response.set("Allow", allowed.join(", "));
    throw new Problem({
      status: 405,
      title: "Méthode non permise",
      detail: phrase`Cette adresse répond à ${allowed.join(", ")}, pas à ${request.method}.`,
    });
  };
}
