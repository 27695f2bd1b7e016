// The commands of `millesime`, in the order one meets them.

import type { Command } from "../command.ts";
import { calculer } from "./calculer.ts";
import { comparer } from "./comparer.ts";
import { compiler } from "./compiler.ts";
import { expliquer } from "./expliquer.ts";
import { grille } from "./grille.ts";
import { guide } from "./guide.ts";
import { servir } from "./servir.ts";
import { verifier } from "./verifier.ts";

export const commands: readonly Command[] = [
  verifier,
  compiler,
  comparer,
  calculer,
  expliquer,
  grille,
  guide,
  servir,
];
