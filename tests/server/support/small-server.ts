// The small campaign served by a process of its own, for tests that kill it.
// Usage: small-server.ts <database file>. Prints its address.

import { listen } from "../../../server/main.ts";
import { smallParts } from "./start-server.ts";

const [file = ""] = process.argv.slice(2);
const { address } = await listen(await smallParts(file), "127.0.0.1", 0);
process.stdout.write(`${address}\n`);
