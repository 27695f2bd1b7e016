import { browserStorage } from "../saving/browser-storage.ts";

const LAST = "millesime.dernier-etablissement";

/** FINESS of the establishment last opened on this device; undefined when none was. */
export function lastOpened(): string | undefined {
  try {
    return browserStorage()?.getItem(LAST) ?? undefined;
  } catch {
    return undefined;
  }
}

export function rememberOpened(finess: string): void {
  try {
    browserStorage()?.setItem(LAST, finess);
  } catch {
    // A browser that keeps nothing: the establishment is chosen each time.
  }
}
