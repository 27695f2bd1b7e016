// The cookie that holds the token of a link, once it was followed.

import type { Request, Response } from "express";

const NAME = "millesime_acces";
/** Longer than a campaign. */
const LIFE_MS = 180 * 24 * 3600 * 1000;

/** Undefined without the cookie; one that is empty or garbled is still one. */
export function readAccessCookie(request: Request): string | undefined {
  const cookies = (request.headers.cookie ?? "").split(";").map((one) => one.trim());
  const found = cookies.find((one) => one.startsWith(`${NAME}=`));
  return found?.slice(NAME.length + 1);
}

export function giveAccessCookie(request: Request, response: Response, token: string): void {
  response.cookie(NAME, token, { ...attributes(request), maxAge: LIFE_MS });
}

export function takeAccessCookie(request: Request, response: Response): void {
  response.clearCookie(NAME, attributes(request));
}

/** Not Strict: the link is followed from a mail, and its redirection must carry the cookie. */
function attributes(request: Request) {
  // Whoever holds the certificate, in front of this server, says that the visitor came by https.
  // Through several of them it is a list, the visitor's own way first.
  const [first = ""] = (request.get("X-Forwarded-Proto") ?? "").split(",");
  const secure = request.secure || first.trim().toLowerCase() === "https";
  return { httpOnly: true, sameSite: "lax", path: "/", secure } as const;
}
