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
  | { readonly page: "import"; readonly year: string; readonly finess: string }
  | { readonly page: "unknown"; readonly path: string };

/** The last part of the address where filled grids are taken back; no section has this name. */
const IMPORT = "importer";

/** What an address asks for; a fragment is a place in the page and is not read here. */
export function readRoute(location: { readonly pathname: string; readonly search: string }): Route {
  const parts = location.pathname.split("/").filter((part) => part !== "");
  const [year, finess, section] = parts.map(decode);
  if (parts.length === 0) {
    return {
      page: "home",
      year: new URLSearchParams(location.search).get("campagne") ?? undefined,
    };
  }
  if (year !== undefined && /^\d{4}$/.test(year) && finess !== undefined && parts.length <= 3) {
    return section === IMPORT
      ? { page: "import", year, finess }
      : { page: "entry", year, finess, section };
  }
  return { page: "unknown", path: location.pathname };
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
  const path = `/${parts.map(encodeURIComponent).join("/")}`;
  return place.question === undefined ? path : `${path}#question-${place.question}`;
}

/** Where the filled grids of an establishment are taken back. */
export function importAddress(year: string, finess: string): string {
  return entryAddress({ year, finess, section: IMPORT });
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
