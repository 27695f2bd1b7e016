import { fr } from "../../form/french.ts";
import { LARGEST_FILE, MIB } from "../../sheet/largest-file.ts";

/** Those of the server (`UPLOAD_LIMITS`), told before anything is sent. */
const LARGEST_ALL = 60 * MIB;
const MOST_FILES = 20;

/** Why these files cannot be sent, in French; undefined: they can. */
export function refuseFiles(
  files: readonly { readonly name: string; readonly size: number }[],
): string | undefined {
  if (files.length > MOST_FILES) {
    return fr`${files.length} fichiers : c'est trop, ${MOST_FILES} au plus à la fois.`;
  }
  const large = files.find(({ size }) => size > LARGEST_FILE);
  if (large !== undefined) {
    return fr`« ${large.name} » dépasse ${LARGEST_FILE / MIB} Mio : ce n'est pas une grille.`;
  }
  if (files.reduce((sum, { size }) => sum + size, 0) > LARGEST_ALL) {
    return fr`Ces fichiers dépassent ensemble ${LARGEST_ALL / MIB} Mio : envoyez-les en plusieurs fois.`;
  }
  return undefined;
}
