// One line per request: what was asked, what was answered, in how long. Never a body, never the token
// of a link.

import type { RequestHandler } from "express";
import type { Logger } from "pino";

export function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const start = process.hrtime.bigint();
    response.on("finish", () => {
      const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
      const { method, originalUrl } = request;
      const url = withoutToken(originalUrl);
      log.info({ method, url, status: response.statusCode, milliseconds }, "request");
    });
    next();
  };
}

function withoutToken(url: string): string {
  // Anywhere: a proxy may write the whole address, `http://…/acces/…`.
  return url.replace(/(\/acces(?:\/|%2f)).*/is, "$1…");
}
