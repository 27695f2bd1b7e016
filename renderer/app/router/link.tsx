// A link inside the application: no page load, and the browser's own gestures kept.

import type { MouseEvent, ReactNode } from "react";
import { useContext } from "react";
import { NavigateContext } from "./use-location.ts";

interface LinkProps {
  readonly to: string;
  readonly className?: string;
  readonly current?: boolean;
  /** For a link that the keyboard finds elsewhere. */
  readonly outOfTabOrder?: boolean;
  readonly children: ReactNode;
}

export function Link({ to, className, current, outOfTabOrder, children }: LinkProps) {
  const navigate = useContext(NavigateContext);
  const onClick = (event: MouseEvent) => {
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!plain || event.altKey) return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a
      href={to}
      {...(className === undefined ? {} : { className })}
      {...(current ? { "aria-current": "page" as const } : {})}
      {...(outOfTabOrder ? { tabIndex: -1 } : {})}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
