import type { RequestHandler } from "express";
import { Problem } from "../problem.ts";
import { phrase } from "../util/phrase.ts";

/**
 * Refuses a form that another site made the browser send: multipart needs no leave from us. Clients
 * that are no browser do not say where they come from.
 */
export const onlySameSite: RequestHandler = (request, _response, next) => {
  const from = request.headers["sec-fetch-site"];
  if (from === undefined || from === "same-origin" || from === "none") return next();
  throw new Problem({
    status: 403,
    title: "Envoi refusé",
    detail: phrase`Cet envoi vient d'un autre site : faites-le depuis l'application.`,
  });
};
