// The one place that decides what somebody with a link may ask; routes only keep what is theirs.

import { type Request, type RequestHandler, Router } from "express";
import type { AppParts } from "../app-parts.ts";
import { RESERVED } from "../reserved-addresses.ts";
import { GUEST_RULES, type GuestRule, type Method } from "./guest-rules.ts";
import { refuseGuest } from "./refuse-guest.ts";
import { createSight } from "./sight.ts";
import { type SectionsReach, visitorOf } from "./visitor.ts";

export function guestGate(parts: AppParts): Router {
  const router = Router();
  router.use((_request, response, next) => {
    next(visitorOf(response).reach.kind === "everything" ? "router" : undefined);
  });
  for (const [path, rules] of Object.entries(GUEST_RULES)) {
    const handle: RequestHandler = (request, response, next) => {
      const { reach } = visitorOf(response);
      if (reach.kind === "everything") return next("router");
      // HEAD is answered as GET is.
      const method = request.method === "HEAD" ? "GET" : request.method;
      const rule = rules[method as Method];
      const allowed = rule !== undefined && isAllowed(parts, rule, reach, request);
      if (!allowed) throw refuseGuest(reach);
      next("router");
    };
    router.all(path, handle);
  }
  router.use((request, response, next) => {
    const { reach } = visitorOf(response);
    if (reach.kind === "everything" || !RESERVED.test(request.path)) return next();
    throw refuseGuest(reach);
  });
  return router;
}

function isAllowed(
  parts: AppParts,
  rule: GuestRule,
  reach: SectionsReach | { readonly kind: "ended" },
  request: Request,
): boolean {
  if (rule === "public") return true;
  if (rule === "blank") return request.query.etablissement === undefined;
  if (reach.kind === "ended") return false;
  const { year, finess, item, subject } = request.params as Readonly<Record<string, string>>;
  if (year !== reach.year) return false;
  if (rule === "campaign") return true;
  if (finess !== reach.finess) return false;
  if (rule === "record") return true;
  const served = parts.campaigns.get(reach.year);
  if (served === undefined) return false;
  const sight = createSight(served, reach.sections);
  return rule === "item" ? sight.item(item ?? "") : sight.subject(subject ?? "");
}
