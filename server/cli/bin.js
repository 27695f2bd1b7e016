#!/usr/bin/env node
// Plain JavaScript, so that `npx millesime` runs after `npm install` alone: TypeScript is read by
// tsx, nothing is compiled beforehand.

import { register } from "tsx/esm/api";

// That Node calls its own SQLite experimental is no news to whoever types a command.
process.removeAllListeners("warning");
process.on("warning", (warning) => {
  if (warning.name !== "ExperimentalWarning") console.error(warning);
});

register();
const { main } = await import("./main.ts");
process.exitCode = await main(process.argv.slice(2));
