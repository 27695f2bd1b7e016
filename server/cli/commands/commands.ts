// The commands of `millesime`, in the order one meets them.

import type { Command } from "../command.ts";
import { calculer } from "./calculer.ts";
import { changements } from "./changements.ts";
import { comparer } from "./comparer.ts";
import { compiler } from "./compiler.ts";
import { dossier } from "./dossier.ts";
import { expliquer } from "./expliquer.ts";
import { formater } from "./formater.ts";
import { grille } from "./grille.ts";
import { guide } from "./guide.ts";
import { importer } from "./importer.ts";
import { kit } from "./kit.ts";
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
  dossier,
  grille,
  importer,
  guide,
  changements,
  kit,
  nouvelle,
  revoir,
  publier,
  simuler,
  servir,
];
