// The files of an import, what the server read of them, and what is left out or chosen.

import { useCallback, useRef, useState } from "react";
import type { ApiClient } from "../api/api-client.ts";
import type { Fetched } from "../api/fetched.ts";
import type { ImportPreview } from "../api/import-types.ts";
import type { ImportDecisions } from "./import-plan.ts";
import { refuseFiles } from "./refuse-files.ts";

export type Reading =
  | { readonly kind: "none" }
  | { readonly kind: "loading" }
  /** Not sent: too many, too large. */
  | { readonly kind: "unsent"; readonly message: string }
  | Fetched<ImportPreview>;

export interface OpenImport extends ImportDecisions {
  readonly files: readonly File[];
  readonly reading: Reading;
  readonly add: (files: readonly File[]) => void;
  readonly remove: (index: number) => void;
  readonly readAgain: () => void;
  readonly tick: (items: readonly string[], isTicked: boolean) => void;
  readonly take: (items: readonly string[], isTaken: boolean) => void;
  readonly choose: (conflict: string, choice: number | "present") => void;
}

/** Reads all the files again whenever one comes or goes: each may contradict the others. */
export function useImport(api: ApiClient, year: string, finess: string): OpenImport {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [reading, setReading] = useState<Reading>({ kind: "none" });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [choices, setChoices] = useState<ImportDecisions["choices"]>(new Map());
  const attempt = useRef(0);

  const read = useCallback(
    async (all: readonly File[]) => {
      const mine = ++attempt.current;
      setFiles(all);
      setChoices(new Map());
      if (all.length === 0) return setReading({ kind: "none" });
      const message = refuseFiles(all);
      if (message !== undefined) return setReading({ kind: "unsent", message });
      setReading({ kind: "loading" });
      const found = await api.readGrids(year, finess, all);
      if (mine === attempt.current) setReading(found);
    },
    [api, year, finess],
  );

  return {
    files,
    reading,
    left,
    taken,
    choices,
    add: (more) => void (more.length > 0 && read([...files, ...more])),
    remove: (index) => void read(files.filter((_, at) => at !== index)),
    readAgain: () => void read(files),
    tick: (items, isTicked) => setLeft(withItems(left, items, !isTicked)),
    take: (items, isTaken) => setTaken(withItems(taken, items, isTaken)),
    choose: (conflict, choice) => setChoices(new Map(choices).set(conflict, choice)),
  };
}

/** The set with these items, or without them. */
function withItems(
  set: ReadonlySet<string>,
  items: readonly string[],
  isIn: boolean,
): ReadonlySet<string> {
  const rest = [...set].filter((item) => !items.includes(item));
  return new Set(isIn ? [...rest, ...items] : rest);
}
