import express, { type RequestHandler } from "express";
import { Problem } from "../problem.ts";
import { phrase } from "../util/phrase.ts";
import { BODY_LIMIT } from "./report-problems.ts";

const onlyJson: RequestHandler = (request, _response, next) => {
  if (request.is("application/json") !== false) return next();
  throw new Problem({
    status: 415,
    title: "Format non pris en charge",
    detail: phrase`Il faut un corps en JSON, annoncé par l'en-tête « Content-Type: application/json ».`,
  });
};

/** The body as JSON of a bounded size, whatever it says; another type is refused. */
export const readJson: readonly RequestHandler[] = [
  onlyJson,
  express.json({ limit: BODY_LIMIT, inflate: false }),
];
