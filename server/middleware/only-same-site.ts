import type { RequestHandler } from "express";
import { Problem } from "../problem.ts";
import { phrase } from "../util/phrase.ts";

/** Methods that change nothing. */
const SAFE: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses what another site made the browser send: a form needs no leave from us, and the browser adds
 * the visitor's cookie. Clients that are no browser do not say where they come from.
 */
export const onlySameSite: RequestHandler = (request, _response, next) => {
  const from = request.headers["sec-fetch-site"];
  const isOurs = from === undefined || from === "same-origin" || from === "none";
  if (isOurs || SAFE.has(request.method)) return next();
  throw new Problem({
    status: 403,
    title: "Envoi refusé",
    detail: phrase`Cet envoi vient d'un autre site : faites-le depuis l'application.`,
  });
};
