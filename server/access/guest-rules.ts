// What somebody with a link may ask, by route and method. What is not written here is refused: a route
// that is added is closed to guests until it is given a line.

export type GuestRule =
  /** The same for everybody: the campaign's documents, the visitor's own access. */
  | "public"
  /** As long as it names no establishment. */
  | "blank"
  /** Of their campaign: the route keeps what is theirs. */
  | "campaign"
  /** Of their record: the route keeps what is of their sections. */
  | "record"
  /** Of one question of their sections. */
  | "item"
  /** Of a justification whose questions are all of their sections. */
  | "subject";

export type Method = "GET" | "PUT" | "POST" | "DELETE";
export type RouteRules = Readonly<Partial<Record<Method, GuestRule>>>;

const ESTABLISHMENT = "/api/campaigns/:year/establishments/:finess";
const MANAGING_BODY = "/api/campaigns/:year/managing-bodies/:finess";

/** By the path of the route, as its router writes it. */
export const GUEST_RULES: Readonly<Record<string, RouteRules>> = {
  "/acces/:token": { GET: "public" },
  "/api/visitor": { GET: "public", DELETE: "public" },

  "/api/campaigns": { GET: "public" },
  "/api/campaigns/:year/forms/:category": { GET: "public" },
  "/api/campaigns/:year/guide/:id": { GET: "public" },
  "/api/campaigns/:year/establishments": { GET: "campaign" },

  [`${ESTABLISHMENT}/record`]: { GET: "record" },
  [`${ESTABLISHMENT}/changes`]: { GET: "record" },
  [`${ESTABLISHMENT}/answers/:item`]: { PUT: "item" },
  [`${ESTABLISHMENT}/answers/:item/history`]: { GET: "item" },
  [`${ESTABLISHMENT}/justifications/:subject`]: { PUT: "subject" },
  [`${ESTABLISHMENT}/justifications/:subject/history`]: { GET: "subject" },
  [`${ESTABLISHMENT}/grids`]: { POST: "record" },
  [`${ESTABLISHMENT}/results`]: {},
  [`${ESTABLISHMENT}/sign-off`]: {},
  [`${ESTABLISHMENT}/reopening`]: {},
  [`${ESTABLISHMENT}/delegations`]: {},
  [`${ESTABLISHMENT}/delegations/:id`]: {},

  [MANAGING_BODY]: {},
  [`${MANAGING_BODY}/record`]: {},
  [`${MANAGING_BODY}/answers/:item`]: {},
  [`${MANAGING_BODY}/sections/:section`]: {},

  "/campagnes/:year/calculation.js": { GET: "public" },
  "/campagnes/:year/grille/:file": { GET: "blank" },
  "/campagnes/:year/guide.html": { GET: "public" },
  "/campagnes/:year/guide.pdf": { GET: "public" },
  "/campagnes/:year/guide/:id": { GET: "public" },
  "/campagnes/:year/changements/:file": { GET: "public" },
  "/campagnes/:year/kit/:file": { GET: "public" },
  "/campagnes/:year/dossier/:file": {},
};
