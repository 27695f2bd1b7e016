// The web application's server, put together. It answers requests; it does not listen.

import express, { type Express } from "express";
import { guestGate } from "./access/guest-gate.ts";
import { recogniseVisitor } from "./access/recognise-visitor.ts";
import type { AppParts } from "./app-parts.ts";
import { logRequests } from "./middleware/log-requests.ts";
import { onlySameSite } from "./middleware/only-same-site.ts";
import { reportNotFound, reportProblems } from "./middleware/report-problems.ts";
import { secureHeaders } from "./middleware/secure-headers.ts";
import { routes } from "./routes/routes.ts";

export function createApp(parts: AppParts): Express {
  const app = express();
  app.disable("x-powered-by");
  app.use(logRequests(parts.log));
  app.use(secureHeaders());
  app.use(onlySameSite);
  app.use(recogniseVisitor(parts));
  app.use(guestGate(parts));
  for (const route of routes) app.use(route(parts));
  app.use(reportNotFound);
  app.use(reportProblems(parts.log));
  return app;
}
