// The application itself: its assets, and its one page for every address that is not ours.

import { join } from "node:path";
import express, { Router } from "express";
import type { AppParts } from "../app-parts.ts";
import { RESERVED } from "../reserved-addresses.ts";

export function applicationRoutes({ appFolder }: AppParts): Router {
  const router = Router();
  const assets = { index: false, immutable: true, maxAge: "365d", fallthrough: true } as const;
  // Vite names each asset after its content.
  router.use("/assets", express.static(join(appFolder, "assets"), assets));
  router.use(express.static(appFolder, { index: false }));
  router.get(/.*/, (request, response, next) => {
    const isAsset = request.path.startsWith("/assets/");
    if (RESERVED.test(request.path) || isAsset) return next();
    response.set("Cache-Control", "no-cache");
    response.sendFile("index.html", { root: appFolder });
  });
  return router;
}
