import type { ReactNode } from "react";
import { useSyncExternalStore } from "react";

const WIDE = "(min-width: 75.01rem)";

interface FoldProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Plain on a wide screen; folded on a narrow one, where it would hide the form. */
export function Fold({ title, children }: FoldProps) {
  const wide = useSyncExternalStore(onWidth, () => window.matchMedia(WIDE).matches);
  if (wide) return children;
  return (
    <details className="fold">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function onWidth(listener: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
