// Who uses this browser: the name that goes with their answers, and how far their link lets them go.
// Every request passes here, to be signed with the name, and to learn that a link has ended. The tabs
// of a browser share the name and the link: what one changes the others learn.

import { AUTHOR, authorHeader } from "../api/author-header.ts";

export interface Access {
  /** Absent: everything. */
  readonly sections?: readonly string[];
  /** Their titles, in the same order. */
  readonly titles?: readonly string[];
  readonly year?: string;
  readonly finess?: string;
  readonly givenBy?: string;
  /** The coordinator's word for them; absent when there is none. */
  readonly note?: string;
  /** The name that the coordinator gave them. */
  readonly name?: string;
  /** The link is no longer good. */
  readonly ended?: boolean;
}

export interface VisitorState {
  /** As they said it; empty until they do. */
  readonly name: string;
  /** Undefined until the server has told. */
  readonly access: Access | undefined;
  /** How often the reach became another while the page was open: what it shows is to be read anew. */
  readonly turn: number;
}

export interface VisitorStore {
  readonly state: () => VisitorState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly rename: (name: string) => void;
  /** Whose name goes with what is given now; whoever has a link was named by who gave it. */
  readonly author: () => string;
  /** The name may have been changed in another tab. */
  readonly readAgain: () => void;
  /** A link may have been opened or left in another tab. */
  readonly learn: () => void;
  /** Gives the link up; false when the server could not be reached. */
  readonly leave: () => Promise<boolean>;
  readonly fetch: typeof window.fetch;
}

/** Of the name, in the browser. */
export const KEY = "millesime.qui-saisit";
const ADDRESS = "/api/visitor";
const LONGEST_WAIT_MS = 20_000;

export function createVisitorStore(
  fetch: typeof window.fetch,
  storage: Storage | undefined,
): VisitorStore {
  const listeners = new Set<() => void>();
  let state: VisitorState = { name: readName(storage), access: undefined, turn: 0 };
  let isLearning = false;
  const become = (change: Partial<VisitorState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const learn = async () => {
    if (isLearning) return;
    isLearning = true;
    const access = await readAccess(fetch);
    isLearning = false;
    const before = state.access;
    if (access === undefined || JSON.stringify(access) === JSON.stringify(before)) return;
    become({ access, turn: isOtherReach(before, access) ? state.turn + 1 : state.turn });
  };
  void learn();
  return {
    author: () => (state.access?.sections === undefined ? state.name : (state.access.name ?? "")),
    readAgain: () => {
      const name = readName(storage);
      if (name !== state.name) become({ name });
    },
    learn: () => void learn(),
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    rename: (name) => {
      keepName(storage, name);
      become({ name });
    },
    leave: async () => {
      const response = await fetch(ADDRESS, { method: "DELETE" }).catch(() => undefined);
      return response?.ok === true;
    },
    fetch: async (input, init) => {
      const response = await fetch(input, signed(init, state.name));
      // Not told yet, or perhaps no more what was told.
      const { access } = state;
      if (access === undefined || (response.status === 403 && access.ended !== true)) void learn();
      return response;
    },
  };
}

/** A request that changes something says who makes it, unless it says who had given what it brings. */
function signed(init: RequestInit | undefined, name: string): RequestInit | undefined {
  if (init?.method === undefined || name === "") return init;
  const headers = new Headers(init.headers);
  if (headers.has(AUTHOR)) return init;
  return { ...init, headers: { ...Object.fromEntries(headers), ...authorHeader(name) } };
}

/** An ended link changes nothing of what is shown: nothing more is saved. */
function isOtherReach(before: Access | undefined, after: Access): boolean {
  if (before === undefined || after.ended) return false;
  const reach = ({ year, finess, sections }: Access) => JSON.stringify([year, finess, sections]);
  return reach(before) !== reach(after);
}

async function readAccess(fetch: typeof window.fetch): Promise<Access | undefined> {
  try {
    const response = await fetch(ADDRESS, {
      headers: { Accept: "application/json" },
      signal: AbortSignal.timeout(LONGEST_WAIT_MS),
    });
    return response.ok ? ((await response.json()) as Access) : undefined;
  } catch {
    return undefined;
  }
}

/** A browser that keeps nothing asks for the name at each visit. */
function readName(storage: Storage | undefined): string {
  try {
    return storage?.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

function keepName(storage: Storage | undefined, name: string): void {
  try {
    if (name === "") storage?.removeItem(KEY);
    else storage?.setItem(KEY, name);
  } catch {
    return;
  }
}
