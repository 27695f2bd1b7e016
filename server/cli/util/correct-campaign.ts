// Every sure repair of a campaign, tried in memory before anything is written.

import { type Diagnostic, type Host, positionAt } from "../../../engine/index.ts";
import { type Draft, draftCatalogue, type FileChange, type Repairable } from "./draft-catalogue.ts";
import { isSound, isUnread, moved } from "./is-sound.ts";
import type { Told } from "./report-diagnostics.ts";

/** A repair that was made. */
export interface Correction {
  readonly code: string;
  readonly file: string;
  /** Of the new words, in the file once corrected. */
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

export interface Corrected<Checked extends Told> {
  readonly corrections: readonly Correction[];
  /** What is to be written. */
  readonly changes: readonly FileChange[];
  /** What is said of the catalogue once it is. Repairs that it still offers were tried, and left. */
  readonly checked: Checked;
}

/** A repair shows what its fault hid: each round repairs what the one before has shown. */
const MOST_ROUNDS = 20;

/**
 * Repairs until nothing sure remains; `check` says all that is wrong with a catalogue. What does not
 * prove sound is left as it is, and so is the whole of a file that cannot be read in the end.
 */
export async function correctCampaign<Checked extends Told>(
  disk: Host,
  check: (host: Host) => Promise<Checked>,
): Promise<Corrected<Checked>> {
  const start = draftCatalogue(disk);
  let state: Attempt<Checked> = { draft: start, checked: await check(start.host), made: [] };
  let corrections: readonly Correction[] = [];
  const left = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before: Attempt<Checked> = { ...state, made: [] };
    const wanted = compatible(before.checked).filter((one) => !left.has(signOf(one, before)));
    if (wanted.length === 0) break;
    state = await settle(before, before, wanted, check);
    const { made } = state;
    for (const one of wanted) if (!made.includes(one)) left.add(signOf(one, before));
    const earlier = corrections.map((one) => ({ ...one, start: moved(one.start, one.file, made) }));
    corrections = [...earlier, ...made.map((one) => describe(one, made, before.checked))];
  }
  return withoutUnread(state, corrections, check);
}

/** The repairs made on a draft, the draft that they gave, and what is said of it. */
interface Attempt<Checked> {
  readonly made: readonly Repairable[];
  readonly draft: Draft;
  readonly checked: Checked;
}

/** `kept`, and those of the candidates that are sound over it: tried together, then by halves. */
async function settle<Checked extends Told>(
  before: Attempt<Checked>,
  kept: Attempt<Checked>,
  candidates: readonly Repairable[],
  check: (host: Host) => Promise<Checked>,
): Promise<Attempt<Checked>> {
  const made = [...kept.made, ...candidates];
  const draft = await before.draft.repair(made);
  const checked = await check(draft.host);
  if (candidates.every((one) => isSound(one, made, before.checked, checked))) {
    return { made, draft, checked };
  }
  if (candidates.length === 1) return kept;
  const half = Math.ceil(candidates.length / 2);
  const first = await settle(before, kept, candidates.slice(0, half), check);
  return settle(before, first, candidates.slice(half), check);
}

/** In reading order, the first of those that overlap. */
function compatible({ diagnostics }: Told): readonly Repairable[] {
  const reached = new Map<string, number>();
  return diagnostics.filter(isRepairable).filter(({ fix: { at } }) => {
    const free = at.start >= (reached.get(at.file) ?? 0);
    if (free) reached.set(at.file, at.end);
    return free;
  });
}

function isRepairable(diagnostic: Diagnostic): diagnostic is Repairable {
  return diagnostic.fix !== undefined;
}

/** What tells a repair from another, round after round: lines do not move. */
function signOf(one: Repairable, { checked }: Attempt<Told>): string {
  const { file, start } = one.fix.at;
  const { line } = positionAt(textOf(file, checked), start);
  return JSON.stringify([one.code, file, line, wordsAt(one, checked), one.fix.text]);
}

function describe(one: Repairable, made: readonly Repairable[], before: Told): Correction {
  const { file, start } = one.fix.at;
  return {
    code: one.code,
    file,
    start: moved(start, file, made),
    before: wordsAt(one, before),
    after: one.fix.text,
  };
}

function wordsAt({ fix: { at } }: Repairable, told: Told): string {
  return textOf(at.file, told).slice(at.start, at.end);
}

function textOf(file: string, { sources }: Told): string {
  return sources.find(({ path }) => path === file)?.text ?? "";
}

/** A file half repaired and still unreadable would be harder to mend than as its author left it. */
async function withoutUnread<Checked extends Told>(
  { draft, checked }: Attempt<Checked>,
  corrections: readonly Correction[],
  check: (host: Host) => Promise<Checked>,
): Promise<Corrected<Checked>> {
  const paths = [...draft.changed.keys()].filter((path) => isUnread(path, checked));
  const restored = draft.restore(new Set(paths));
  return {
    corrections: corrections.filter(({ file }) => !paths.includes(file)),
    changes: [...restored.changed.values()],
    checked: paths.length === 0 ? checked : await check(restored.host),
  };
}
