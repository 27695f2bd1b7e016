import type { Fault } from "../fault.ts";
import type { TypedExpression } from "../typed-expression.ts";
import type { Domain } from "./domain.ts";
import type { Role } from "./domain-faults.ts";
import type { Facts } from "./facts.ts";

/** What is known of one part of a formula, where it stands. */
export interface Analysis {
  readonly domain: Domain;
  /** Thanks to a test that leads here: it need not hold elsewhere. */
  readonly narrowed: boolean;
  /** Something has been said that explains why this condition never varies. */
  readonly told: boolean;
  /** Of a condition: what holds besides when it is true, and when it is false. */
  readonly whenTrue: Facts;
  readonly whenFalse: Facts;
}

/** What the analysis of each construction asks of the whole. */
export interface Analyst {
  readonly source: string;
  readonly report: (fault: Fault) => void;
  readonly analyse: (part: TypedExpression, facts: Facts, role?: Role) => Analysis;
}

/** Of what is not a condition, or says nothing of anything else. */
export function plainAnalysis(domain: Domain, facts: Facts, narrowed = false): Analysis {
  return { domain, narrowed, told: false, whenTrue: facts, whenFalse: facts };
}
