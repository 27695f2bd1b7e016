import type { ReactNode } from "react";
import { OpenSheetContext, SheetContext } from "./sheet-context.ts";
import { useSheet } from "./use-sheet.ts";

interface SheetProviderProps {
  readonly section: string;
  readonly children: ReactNode;
}

/** Holds what the panel shows. Its children are not rendered again when that changes. */
export function SheetProvider({ section, children }: SheetProviderProps) {
  const [state, open] = useSheet(section);
  return (
    <OpenSheetContext value={open}>
      <SheetContext value={state}>{children}</SheetContext>
    </OpenSheetContext>
  );
}
