// What a link is made of. Whoever holds the token has the access: it is shown once and kept nowhere.

import { createHash, randomBytes } from "node:crypto";

/** 128 random bits, as an address writes them. */
export function createToken(): string {
  return randomBytes(16).toString("base64url");
}

/** SHA-256, in hexadecimal. A token is random: it needs no salt. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token, "utf8").digest("hex");
}
