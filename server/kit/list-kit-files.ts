// Every file of a kit, made in the order of its folder.

import { compileChanges, writeCalendar } from "../../engine/index.ts";
import type { FileToWrite } from "../file-to-write.ts";
import type { GridRequest, Papers } from "../papers.ts";
import type { KitRequest } from "./kit-request.ts";
import { READ_ME, writeReadMe } from "./write-read-me.ts";

/** `tell` is given the name of each file before it is made. */
export async function listKitFiles(
  request: KitRequest,
  papers: Papers,
  tell: (file: string) => void = () => undefined,
): Promise<readonly FileToWrite[]> {
  const files: FileToWrite[] = [];
  for (const { path, make } of listPieces(request, papers)) {
    tell(path);
    files.push({ path, content: await make() });
  }
  const readMe = new TextEncoder().encode(writeReadMe(request));
  return [{ path: READ_ME, content: readMe }, ...files];
}

/** One file of a kit, not made yet. */
interface Piece {
  readonly path: string;
  readonly make: () => Promise<Uint8Array>;
}

function listPieces(request: KitRequest, papers: Papers): readonly Piece[] {
  const { served, before, plan } = request;
  const { campaign } = served;
  const changes = before && compileChanges(before, campaign);
  return [
    ...(["pdf", "html"] as const).map((format) => ({
      path: `1-guide-${campaign.year}.${format}`,
      make: () => papers.guide(served.guide, format, changes),
    })),
    ...gridPieces(request, papers),
    ...changesPieces(request, papers),
    { path: "5-retroplanning.pdf", make: () => papers.kitPage(plan, { kind: "planning" }) },
    {
      path: "5-retroplanning.ics",
      make: async () => new TextEncoder().encode(writeCalendar(plan)),
    },
    ...letterPieces(request, papers),
    { path: "7-liste-de-controle.pdf", make: () => papers.kitPage(plan, { kind: "checklist" }) },
  ];
}

function gridPieces(request: KitRequest, papers: Papers): readonly Piece[] {
  const grid = gridOf(request);
  const whole = { name: `2-grille-${request.plan.category.code}`, options: {} };
  const sheets = request.plan.letters.map(({ service: { id } }) => ({
    name: `3-feuilles/${id}`,
    options: { service: id },
  }));
  return [whole, ...sheets].flatMap(({ name, options }) =>
    (["xlsx", "pdf"] as const).map((format) => ({
      path: `${name}.${format}`,
      make: () => papers.grid(grid, { format, ...options, ...ownOptions(request) }),
    })),
  );
}

function changesPieces({ served, before, plan }: KitRequest, papers: Papers): readonly Piece[] {
  if (before === undefined) return [];
  const changes = () => compileChanges(before, served.campaign, plan.category.code);
  return (["pdf", "html"] as const).map((format) => ({
    path: `4-ce-qui-change.${format}`,
    make: () => papers.changes(changes(), format),
  }));
}

function letterPieces(request: KitRequest, papers: Papers): readonly Piece[] {
  const grid = gridOf(request);
  return request.plan.letters.map((letter) => ({
    path: `6-courriers/${letter.service.id}.pdf`,
    make: () =>
      papers.kitPage(request.plan, {
        kind: "letter",
        letter,
        sheet: { grid, options: { service: letter.service.id, ...ownOptions(request) } },
      }),
  }));
}

function gridOf({ served, plan }: KitRequest) {
  const grid = served.grids.get(plan.category.code);
  if (grid === undefined) throw new Error(`The campaign has no grid for ${plan.category.code}.`);
  return grid;
}

/** Where its grids lead, and what those of an establishment already hold. */
function ownOptions({ personal, address }: KitRequest): Omit<GridRequest, "format"> {
  const leading = address === undefined ? {} : { address };
  if (personal === undefined) return leading;
  const { category: _, ...known } = personal;
  return { ...known, ...leading };
}
