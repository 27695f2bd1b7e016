// The frame of every page: skip link, banner, the page that the address asks for.

import { lazy, Suspense } from "react";
import type { ApiClient } from "./api/api-client.ts";
import { Banner } from "./pages/banner.tsx";
import { HomePage } from "./pages/home-page.tsx";
import { SkipLink } from "./pages/skip-link.tsx";
import { UnknownPage } from "./pages/unknown-page.tsx";
import { UnreachablePage } from "./pages/unreachable-page.tsx";
import type { Route } from "./router/route.ts";
import { readRoute } from "./router/route.ts";
import type { Place } from "./router/use-location.ts";
import { NavigateContext, useLocation } from "./router/use-location.ts";

/** The form is most of the application: whoever reads the first page does not wait for it. */
const EntryPage = lazy(() =>
  import("./pages/entry-page.tsx").then(
    (module) => ({ default: module.EntryPage }),
    () => ({ default: UnreachablePage }),
  ),
);

const ImportPage = lazy(() =>
  import("./pages/import-page.tsx").then(
    (module) => ({ default: module.ImportPage }),
    () => ({ default: UnreachablePage }),
  ),
);

interface ApplicationProps {
  readonly api: ApiClient;
}

export function Application({ api }: ApplicationProps) {
  const [place, navigate] = useLocation();
  const route = readRoute(place);
  return (
    <NavigateContext value={navigate}>
      <SkipLink />
      <Page api={api} route={route} place={place} />
    </NavigateContext>
  );
}

interface PageProps {
  readonly api: ApiClient;
  readonly route: Route;
  readonly place: Place;
}

function Page({ api, route, place }: PageProps) {
  switch (route.page) {
    case "home":
      return <HomePage api={api} year={route.year} visit={place.visit} />;
    case "entry":
      return (
        <Suspense fallback={<Banner />}>
          <EntryPage
            key={`${route.year}/${route.finess}`}
            api={api}
            year={route.year}
            finess={route.finess}
            section={route.section}
            place={place}
          />
        </Suspense>
      );
    case "import":
      return (
        <Suspense fallback={<Banner />}>
          <ImportPage
            key={`${route.year}/${route.finess}`}
            api={api}
            year={route.year}
            finess={route.finess}
            visit={place.visit}
          />
        </Suspense>
      );
    case "unknown":
      return <UnknownPage path={route.path} visit={place.visit} />;
  }
}
