#!/usr/bin/env node
// Plain JavaScript, so that `npx millesime` runs after `npm install` alone: TypeScript is read by
// tsx, nothing is compiled beforehand.

import { register } from "tsx/esm/api";

register();
const { main } = await import("./main.ts");
process.exitCode = await main(process.argv.slice(2));
