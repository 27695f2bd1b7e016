// A batch that the system does not let be written, said in French with what to do.

import { phrase } from "../../util/phrase.ts";
import { CommandFailure } from "../command-failure.ts";
import { saySystemError } from "../util/say-system-error.ts";

const FULL = ["ENOSPC", "EDQUOT"];

export function isDiskFull(error: unknown): boolean {
  return isOfSystem(error) && FULL.includes(error.code ?? "");
}

/** An error that is not the system's is given back as it is. */
export function diskFailure(error: unknown): unknown {
  if (!isOfSystem(error)) return error;
  const advice = isDiskFull(error)
    ? "libérez de la place, ou changez de disque"
    : "vérifiez ces dossiers";
  const places = phrase`dossier de --sortie, dossier temporaire TMPDIR`;
  const said = phrase`Le lot ne peut pas être écrit : ${saySystemError(error)}.`;
  const remedy = phrase`Aucun résultat n'est gardé : ${advice} (${places}), puis recommencez.`;
  return new CommandFailure(1, `${said}\n${remedy}`);
}

function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
