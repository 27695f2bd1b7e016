// A real server process on one file, killed without warning and started again.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

export interface KilledServer {
  /** « http://localhost:… »; another at each start. */
  readonly address: () => string;
  /** Kills it (-9), then starts it again on the same file after a while. */
  readonly restart: () => Promise<void>;
  /** For good: a restart under way starts nothing more. */
  readonly kill: () => Promise<void>;
}

/** `command` is what Node runs; it prints its address once it listens. It does not outlive this one. */
export async function startKilledServer(command: readonly string[]): Promise<KilledServer> {
  let child = run(command);
  process.once("exit", () => child.kill("SIGKILL"));
  let address = await addressOf(child);
  let isOver = false;
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  const kill = async () => {
    isOver = true;
    await stop();
  };
  const restart = async () => {
    await stop();
    if (isOver) return;
    child = run(command);
    address = await addressOf(child);
  };
  return { address: () => address, restart, kill };
}

function run(command: readonly string[]): ChildProcess {
  return spawn(process.execPath, command, { stdio: ["ignore", "pipe", "inherit"] });
}

async function addressOf(child: ChildProcess): Promise<string> {
  for await (const data of child.stdout ?? []) {
    const address = /http:\S+/.exec(String(data))?.[0];
    if (address !== undefined) return address;
  }
  child.kill("SIGKILL");
  throw new Error("The server did not start.");
}
