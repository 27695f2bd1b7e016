// The link that gives a colleague some sections: GET /acces/:token follows it; GET /api/visitor says
// who is here, DELETE /api/visitor leaves the access.

import { Router } from "express";
import { giveAccessCookie, takeAccessCookie } from "../access/access-cookie.ts";
import { hashToken } from "../access/access-token.ts";
import { isLookedAhead } from "../access/is-looked-ahead.ts";
import { refuseEnded, refuseLookedAhead } from "../access/refuse-guest.ts";
import { tellVisitor } from "../access/tell-visitor.ts";
import { type Visitor, visitorOf } from "../access/visitor.ts";
import type { AppParts } from "../app-parts.ts";
import { methodNotAllowed } from "../middleware/method-not-allowed.ts";
import type { Delegation } from "../store/delegation-store.ts";

export function visitorRoutes(parts: AppParts): Router {
  const { store, clock } = parts;
  const router = Router();
  router
    .route("/acces/:token")
    .get(async (request, response) => {
      response.set("Cache-Control", "no-store");
      const { token } = request.params;
      const delegation = await store.findDelegation(hashToken(token));
      if (delegation === undefined || delegation.revoked !== null) {
        throw refuseEnded(delegation?.givenBy);
      }
      // A browser could show a redirection that it kept as if the link had been followed.
      if (isLookedAhead(request)) throw refuseLookedAhead();
      // A mail filter that only looks whether the address answers has not opened it.
      if (request.method === "GET") {
        await store.openDelegation(delegation.id, clock().toISOString());
        giveAccessCookie(request, response, token);
      }
      response.redirect(303, firstPage(parts, delegation));
    })
    .all(methodNotAllowed("GET"));
  router
    .route("/api/visitor")
    .get((_request, response) => {
      response.set("Cache-Control", "no-store");
      const visitor = visitorOf(response);
      response.json({ ...tellVisitor(visitor), ...titlesOf(parts, visitor) });
    })
    .delete((request, response) => {
      response.set("Cache-Control", "no-store");
      takeAccessCookie(request, response);
      response.json({});
    })
    .all(methodNotAllowed("GET", "DELETE"));
  return router;
}

/** Of their sections, as a person reads them, in the order of the questionnaire. */
function titlesOf({ campaigns }: AppParts, { reach }: Visitor) {
  if (reach.kind !== "sections") return {};
  const blocks = campaigns.get(reach.year)?.campaign.blocks ?? [];
  return { titles: blocks.filter(({ id }) => reach.sections.has(id)).map(({ title }) => title) };
}

/** The first of their sections, in the order of the questionnaire. */
function firstPage({ campaigns }: AppParts, { key, sections }: Delegation): string {
  const blocks = campaigns.get(key.year)?.campaign.blocks ?? [];
  const first = blocks.find(({ id }) => sections.includes(id))?.id ?? sections[0] ?? "";
  return `/${[key.year, key.finess, first].map(encodeURIComponent).join("/")}`;
}
