// The addresses of the application: read one, write one.

export type Route =
  | { readonly page: "home"; readonly year: string | undefined }
  | {
      readonly page: "entry";
      readonly year: string;
      readonly finess: string;
      /** Absent in `/:year/:finess`, which leads to the first section. */
      readonly section: string | undefined;
    }
  | { readonly page: RecordPageName; readonly year: string; readonly finess: string }
  /** A question by its printed reference, `/:year/question/1.12`: of whichever establishment. */
  | { readonly page: "question"; readonly year: string; readonly reference: string }
  | {
      readonly page: "managingBody";
      readonly year: string;
      readonly finess: string;
      /** Absent: its establishments. Otherwise that section of all of them. */
      readonly section: string | undefined;
    }
  | { readonly page: "unknown"; readonly path: string };

/** Pages of a record that are no section of it. */
export type RecordPageName = "import" | "signOff" | "team";

/** The last part of their address; no section has these names. */
const RECORD_PAGES: Readonly<Record<RecordPageName, string>> = {
  import: "importer",
  signOff: "signer",
  team: "equipe",
};

const QUESTION = "question";
const MANAGING_BODY = "organisme";

/** What an address asks for; a fragment is a place in the page and is not read here. */
export function readRoute(location: { readonly pathname: string; readonly search: string }): Route {
  const parts = location.pathname.split("/").filter((part) => part !== "");
  const unknown = { page: "unknown", path: location.pathname } as const;
  if (parts.length === 0) {
    return {
      page: "home",
      year: new URLSearchParams(location.search).get("campagne") ?? undefined,
    };
  }
  const [year, second, third, fourth] = parts.map(decodePart);
  if (year === undefined || !/^\d{4}$/.test(year) || second === undefined) return unknown;
  if (second === MANAGING_BODY) {
    if (third === undefined || parts.length > 4) return unknown;
    return { page: "managingBody", year, finess: third, section: fourth };
  }
  if (parts.length > 3) return unknown;
  if (second === QUESTION) {
    return third === undefined ? unknown : { page: "question", year, reference: third };
  }
  const page = recordPageNamed(third);
  return page === undefined
    ? { page: "entry", year, finess: second, section: third }
    : { page, year, finess: second };
}

function recordPageNamed(name: string | undefined): RecordPageName | undefined {
  const found = Object.entries(RECORD_PAGES).find(([, written]) => written === name);
  return found?.[0] as RecordPageName | undefined;
}

export function homeAddress(year?: string): string {
  return year === undefined ? "/" : `/?campagne=${encodeURIComponent(year)}`;
}

/** A section of a record and, in it, a question. */
export function entryAddress(place: {
  readonly year: string;
  readonly finess: string;
  readonly section?: string;
  readonly question?: string;
}): string {
  const parts = [place.year, place.finess, place.section].filter((part) => part !== undefined);
  const path = address(parts);
  return place.question === undefined ? path : `${path}${questionFragment(place.question)}`;
}

const QUESTION_FRAGMENT = "#question-";

/** The end of an address that leads to a question of its page. */
export function questionFragment(item: string): string {
  return QUESTION_FRAGMENT + item;
}

/** The question that a fragment names. */
export function questionOfHash(hash: string): string | undefined {
  if (!hash.startsWith(QUESTION_FRAGMENT)) return undefined;
  return decodePart(hash.slice(QUESTION_FRAGMENT.length));
}

/** A page of a record that is no section: its import, its signature, its team. */
export function recordAddress(page: RecordPageName, year: string, finess: string): string {
  return address([year, finess, RECORD_PAGES[page]]);
}

/** A managing body's establishments, or one section of all of them. */
export function managingBodyAddress(year: string, finess: string, section?: string): string {
  const parts = [year, MANAGING_BODY, finess, section].filter((part) => part !== undefined);
  return address(parts);
}

/** A question by its printed reference, of whichever establishment. */
export function questionAddress(year: string, reference: string): string {
  return address([year, QUESTION, reference]);
}

/** In that page's address: the person wants to choose, rather than find the last establishment. */
export const CHOOSE = "choisir";

/** In an entry page's address: the reference that led there, the establishment being a guess. */
export const SCANNED = "numero";

function address(parts: readonly string[]): string {
  return `/${parts.map(encodeURIComponent).join("/")}`;
}

/** As it is when it was badly encoded: an address may be typed, cut or mangled. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
