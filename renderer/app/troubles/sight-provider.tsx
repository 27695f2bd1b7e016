import type { ReactNode } from "react";
import { useState } from "react";
import { createSightStore, SightContext } from "./sight-store.ts";

/** Around a page that tells some troubles where they are, and lists the others. */
export function SightProvider({ children }: { readonly children: ReactNode }) {
  const [store] = useState(createSightStore);
  return <SightContext value={store}>{children}</SightContext>;
}
