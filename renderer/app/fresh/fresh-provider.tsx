import type { ReactNode } from "react";
import { useContext } from "react";
import type { ApiClient } from "../api/api-client.ts";
import { EntryPlaceContext } from "../entry/entry-contexts.ts";
import type { News } from "../saving/save-queue.ts";
import { FreshContext } from "./fresh-context.ts";
import { useFreshMarks } from "./use-fresh-marks.ts";

interface FreshProviderProps {
  readonly api: ApiClient;
  /** What others changed a moment ago. */
  readonly changed: readonly News[];
  readonly children: ReactNode;
}

/** Says what others changed, and hands each question its mark. */
export function FreshProvider({ api, changed, children }: FreshProviderProps) {
  const { marks, said } = useFreshMarks(api, useContext(EntryPlaceContext), changed);
  return (
    <FreshContext value={marks}>
      {children}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </FreshContext>
  );
}
