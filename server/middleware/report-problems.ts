// The last middleware: whatever went wrong leaves as a problem in French, never as a stack.

import type { ErrorRequestHandler, RequestHandler } from "express";
import type { Logger } from "pino";
import { notFound, Problem, type ProblemFacts } from "../problem.ts";
import { phrase } from "../util/phrase.ts";
import { PROBLEM_PAGE_POLICY, problemPage } from "./problem-page.ts";

/** The largest body accepted, as body-parser writes it. */
export const BODY_LIMIT = "64kb";

/** For what no route has answered. */
export const reportNotFound: RequestHandler = (request) => {
  const address = `${request.method} ${request.path}`;
  throw notFound("path", phrase`Rien ne répond à « ${address} ».`);
};

export function reportProblems(log: Logger): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const facts = factsOf(error);
    if (facts.status >= 500) log.error({ err: error }, "unexpected error");
    const { status, title, detail, faults, extra } = facts;
    if (request.accepts(["json", "html"]) === "html") {
      response.set("Content-Security-Policy", PROBLEM_PAGE_POLICY);
      response.status(status).type("html").send(problemPage(title, detail));
      return;
    }
    const named = faults === undefined || faults.length === 0 ? {} : { faults };
    response
      .status(status)
      .type("application/problem+json")
      .send(JSON.stringify({ title, status, detail, ...named, ...extra }));
  };
}

function factsOf(error: unknown): ProblemFacts {
  if (error instanceof Problem) return error.facts;
  const { type, status } = error as { readonly type?: unknown; readonly status?: unknown };
  const known = typeof type === "string" ? BODY_FAULTS[type] : undefined;
  if (known !== undefined) return known;
  if (typeof status === "number" && status >= 400 && status < 500) return { status, ...UNREADABLE };
  return {
    status: 500,
    title: "Erreur du serveur",
    detail: "Une erreur inattendue s'est produite. Rien n'a été enregistré par cette demande.",
  };
}

const UNREADABLE = {
  title: "Requête incorrecte",
  detail: "La demande n'a pas pu être lue.",
} as const;

const UNSUPPORTED = { status: 415, title: "Format non pris en charge" } as const;

/** What express.json refuses, by the type of its errors. */
const BODY_FAULTS: Readonly<Record<string, ProblemFacts>> = {
  "entity.parse.failed": {
    status: 400,
    title: "Requête incorrecte",
    detail: "Le corps de la demande n'est pas du JSON lisible.",
    faults: [{ path: "", message: phrase`JSON illisible : rien n'a été enregistré.` }],
  },
  "entity.too.large": {
    status: 413,
    title: "Envoi trop volumineux",
    detail: phrase`Le corps de la demande dépasse 64 Kio : rien n'a été enregistré.`,
    faults: [{ path: "", message: "64 Kio au plus." }],
  },
  "encoding.unsupported": {
    ...UNSUPPORTED,
    detail: "Le corps de la demande doit être envoyé sans compression.",
  },
  "charset.unsupported": { ...UNSUPPORTED, detail: "Le corps de la demande doit être en UTF-8." },
};
