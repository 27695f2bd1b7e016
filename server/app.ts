// The web application's server, put together. It answers requests; it does not listen.

import express, { type Express } from "express";
import type { AppParts } from "./app-parts.ts";
import { logRequests } from "./middleware/log-requests.ts";
import { reportNotFound, reportProblems } from "./middleware/report-problems.ts";
import { secureHeaders } from "./middleware/secure-headers.ts";
import { routes } from "./routes/routes.ts";

export function createApp(parts: AppParts): Express {
  const app = express();
  app.disable("x-powered-by");
  app.use(logRequests(parts.log));
  app.use(secureHeaders());
  for (const route of routes) app.use(route(parts));
  app.use(reportNotFound);
  app.use(reportProblems(parts.log));
  return app;
}
