import type { ReactNode } from "react";
import { useCallback, useState, useSyncExternalStore } from "react";

const WIDE = "(min-width: 75.01rem)";

interface FoldProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Plain on a wide screen; folded on a narrow one, where it would hide the form. */
export function Fold({ title, children }: FoldProps) {
  const [query] = useState(() => window.matchMedia(WIDE));
  const onWidth = useCallback(
    (listener: () => void) => {
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    [query],
  );
  const wide = useSyncExternalStore(onWidth, () => query.matches);
  if (wide) return children;
  return (
    <details className="fold">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
