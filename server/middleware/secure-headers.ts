// What the browser is told to refuse: any script, style or connection that is not ours.

import type { RequestHandler } from "express";
import helmet from "helmet";

const NOTHING = ["'none'"];
const OURS = ["'self'"];

export function secureHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": NOTHING,
        "script-src": OURS,
        "style-src": OURS,
        "img-src": ["'self'", "data:"],
        "font-src": OURS,
        "connect-src": OURS,
        "manifest-src": OURS,
        "form-action": OURS,
        "base-uri": NOTHING,
        "object-src": NOTHING,
        "frame-ancestors": NOTHING,
      },
    },
    // Said by whoever holds the certificate, in front of this server.
    strictTransportSecurity: false,
  });
}
