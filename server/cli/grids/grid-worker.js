// Plain JavaScript, as bin.js is: a thread starts without tsx.

import { register } from "tsx/esm/api";

register();
await import("./grid-worker.ts");
