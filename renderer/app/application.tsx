// The frame of every page: skip link, banner, the page that the address asks for.

import { lazy, Suspense } from "react";
import type { ApiClient } from "./api/api-client.ts";
import { Banner } from "./pages/banner.tsx";
import { GuestHomePage } from "./pages/guest-home-page.tsx";
import { HomePage } from "./pages/home-page.tsx";
import { SkipLink } from "./pages/skip-link.tsx";
import { UnknownPage } from "./pages/unknown-page.tsx";
import { UnreachablePage } from "./pages/unreachable-page.tsx";
import type { Route } from "./router/route.ts";
import { readRoute } from "./router/route.ts";
import type { Place } from "./router/use-location.ts";
import { NavigateContext, useLocation } from "./router/use-location.ts";
import { isOutOfAccess } from "./visitor/is-out-of-access.ts";
import { OutOfAccess } from "./visitor/out-of-access.tsx";
import { useVisitor } from "./visitor/visitor-context.ts";

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

const SignOffPage = lazy(() =>
  import("./pages/sign-off-page.tsx").then(
    (module) => ({ default: module.SignOffPage }),
    () => ({ default: UnreachablePage }),
  ),
);

const QuestionPage = lazy(() =>
  import("./pages/question-page.tsx").then(
    (module) => ({ default: module.QuestionPage }),
    () => ({ default: UnreachablePage }),
  ),
);

const TeamPage = lazy(() =>
  import("./pages/team-page.tsx").then(
    (module) => ({ default: module.TeamPage }),
    () => ({ default: UnreachablePage }),
  ),
);

const ManagingBodyPage = lazy(() =>
  import("./pages/managing-body-page.tsx").then(
    (module) => ({ default: module.ManagingBodyPage }),
    () => ({ default: UnreachablePage }),
  ),
);

interface ApplicationProps {
  readonly api: ApiClient;
}

export function Application({ api }: ApplicationProps) {
  const [place, navigate] = useLocation();
  const route = readRoute(place);
  const { turn } = useVisitor();
  return (
    <NavigateContext value={navigate}>
      <SkipLink />
      <Page key={turn} api={api} route={route} place={place} />
    </NavigateContext>
  );
}

interface PageProps {
  readonly api: ApiClient;
  readonly route: Route;
  readonly place: Place;
}

function Page({ api, route, place }: PageProps) {
  const { access } = useVisitor();
  if (isOutOfAccess(route, access)) {
    return (
      <>
        <Banner />
        <OutOfAccess visit={place.visit} />
      </>
    );
  }
  switch (route.page) {
    case "home":
      if (access?.sections !== undefined) {
        return <GuestHomePage api={api} access={access} visit={place.visit} />;
      }
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
    case "signOff":
      return (
        <Suspense fallback={<Banner />}>
          <SignOffPage
            key={`${route.year}/${route.finess}`}
            api={api}
            year={route.year}
            finess={route.finess}
            place={place}
          />
        </Suspense>
      );
    case "question":
      return (
        <Suspense fallback={<Banner />}>
          <QuestionPage
            key={`${route.year}/${route.reference}`}
            api={api}
            year={route.year}
            reference={route.reference}
            place={place}
          />
        </Suspense>
      );
    case "team":
      return (
        <Suspense fallback={<Banner />}>
          <TeamPage
            key={`${route.year}/${route.finess}`}
            api={api}
            year={route.year}
            finess={route.finess}
            visit={place.visit}
          />
        </Suspense>
      );
    case "managingBody":
      return (
        <Suspense fallback={<Banner />}>
          <ManagingBodyPage
            key={`${route.year}/${route.finess}/${route.section ?? ""}`}
            api={api}
            year={route.year}
            finess={route.finess}
            section={route.section}
            place={place}
          />
        </Suspense>
      );
    case "unknown":
      return <UnknownPage path={route.path} visit={place.visit} />;
  }
}
