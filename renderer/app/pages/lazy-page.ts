import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { UnreachablePage } from "./unreachable-page.tsx";

/** A page whose code comes when it is first opened; when it cannot come, a page that says so. */
export function lazyPage<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() =>
    load().then(
      (page) => ({ default: page }),
      () => ({ default: UnreachablePage }),
    ),
  );
}
