// Rewrites every file that is generated from another and kept in the repository.
import { writeRuntime } from "./generate-runtime.ts";

/** To add one: a function that writes it, and its line here. */
const generators: readonly (() => Promise<void>)[] = [writeRuntime];

for (const generate of generators) await generate();
