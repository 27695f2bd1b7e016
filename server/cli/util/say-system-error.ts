const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: "il n'existe pas",
  ENOTDIR: "il n'existe pas",
  EACCES: "vous n'en avez pas le droit",
  EPERM: "vous n'en avez pas le droit",
  EROFS: "le disque est en lecture seule",
  EEXIST: "un fichier porte le nom d'un dossier",
  EISDIR: "c'est un dossier",
  ENOSPC: "le disque est plein",
  EDQUOT: "le disque est plein",
};

/** Why the system refused a file, in French; its own code when we have no better word. */
export function saySystemError(error: unknown): string {
  const { code = "erreur" } = error as NodeJS.ErrnoException;
  return SENTENCES[code] ?? code;
}
