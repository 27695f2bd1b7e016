import { phrase } from "../../util/phrase.ts";
import { CommandFailure } from "../command-failure.ts";

/**
 * Aborted by Ctrl+C or by a polite request to stop; its reason is the failure to end with. A second
 * signal kills, as usual.
 */
export function interruptionSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = (exitCode: 130 | 143) => () =>
    controller.abort(new CommandFailure(exitCode, phrase`Interrompu.`));
  process.once("SIGINT", stop(130));
  process.once("SIGTERM", stop(143));
  return controller.signal;
}
