// A refusal, told as RFC 9457 wants it (application/problem+json) and in French.

/** `path` is a JSON pointer into the body, or the name of the part of the address at fault. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

export interface ProblemFacts {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly faults?: readonly Fault[];
  /** Members of their own, such as the value that won in a conflict. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** Thrown by a route; `reportProblems` turns it into the answer. */
export class Problem extends Error {
  readonly facts: ProblemFacts;

  constructor(facts: ProblemFacts) {
    super(facts.detail);
    this.facts = facts;
  }
}

/** 404: a part of the address names nothing that exists. */
export function notFound(part: string, detail: string): Problem {
  const faults = [{ path: part, message: detail }];
  return new Problem({ status: 404, title: "Introuvable", detail, faults });
}

/** 400: the request itself is badly made. */
export function badRequest(detail: string, faults: readonly Fault[] = []): Problem {
  return new Problem({ status: 400, title: "Requête incorrecte", detail, faults });
}
