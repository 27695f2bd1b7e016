// Listens: the only place of the server that holds a port.

import { createServer, type Server } from "node:http";
import { createApp } from "./app.ts";
import type { AppParts } from "./app-parts.ts";

export interface Listening {
  /** « http://localhost:3000 » */
  readonly address: string;
  /** Stops accepting, lets what is under way finish, then resolves. */
  readonly close: () => Promise<void>;
}

/** Port 0 takes any free one. Rejects with the system's error when the port cannot be had. */
export async function listen(parts: AppParts, host: string, port: number): Promise<Listening> {
  const server = createServer(createApp(parts));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  return { address: addressOf(server, host), close: () => close(server) };
}

function addressOf(server: Server, host: string): string {
  const bound = server.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : 0;
  const shown = host === "127.0.0.1" || host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return `http://${shown.includes(":") ? `[${shown}]` : shown}:${port}`;
}

/** Browsers keep connections open for nothing: those are cut, the others have five seconds. */
async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), 5_000);
  await closed;
  clearTimeout(timer);
}
