// The commands of `millesime`, in the order one meets them.

import type { Command } from "../command.ts";
import { calculer } from "./calculer.ts";
import { comparer } from "./comparer.ts";
import { compiler } from "./compiler.ts";
import { expliquer } from "./expliquer.ts";
import { formater } from "./formater.ts";
import { grille } from "./grille.ts";
import { guide } from "./guide.ts";
import { importer } from "./importer.ts";
import { nouvelle } from "./nouvelle.ts";
import { publier } from "./publier.ts";
import { repeter } from "./repeter.ts";
import { revoir } from "./revoir.ts";
import { servir } from "./servir.ts";
import { simuler } from "./simuler.ts";
import { verifier } from "./verifier.ts";

export const commands: readonly Command[] = [
  verifier,
  formater,
  compiler,
  comparer,
  repeter,
  calculer,
  expliquer,
  grille,
  importer,
  guide,
  nouvelle,
  revoir,
  publier,
  simuler,
  servir,
];
