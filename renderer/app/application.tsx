// The frame of every page: skip link, banner, the page that the address asks for.

import { Suspense } from "react";
import type { ApiClient } from "./api/api-client.ts";
import { Banner } from "./pages/banner.tsx";
import { GuestHomePage } from "./pages/guest-home-page.tsx";
import { HomePage } from "./pages/home-page.tsx";
import { lazyPage } from "./pages/lazy-page.ts";
import { SkipLink } from "./pages/skip-link.tsx";
import { UnknownPage } from "./pages/unknown-page.tsx";
import type { Route } from "./router/route.ts";
import { readRoute } from "./router/route.ts";
import type { Place } from "./router/use-location.ts";
import { NavigateContext, useLocation } from "./router/use-location.ts";
import { isOutOfAccess } from "./visitor/is-out-of-access.ts";
import { OutOfAccess } from "./visitor/out-of-access.tsx";
import { useVisitor } from "./visitor/visitor-context.ts";

/** The form is most of the application: whoever reads the first page does not wait for it. */
const EntryPage = lazyPage(async () => (await import("./pages/entry-page.tsx")).EntryPage);
const ImportPage = lazyPage(async () => (await import("./pages/import-page.tsx")).ImportPage);
const SignOffPage = lazyPage(async () => (await import("./pages/sign-off-page.tsx")).SignOffPage);
const QuestionPage = lazyPage(async () => (await import("./pages/question-page.tsx")).QuestionPage);
const TeamPage = lazyPage(async () => (await import("./pages/team-page.tsx")).TeamPage);
const ManagingBodyPage = lazyPage(
  async () => (await import("./pages/managing-body-page.tsx")).ManagingBodyPage,
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
      <Suspense fallback={<Banner />}>
        <Page key={turn} api={api} route={route} place={place} />
      </Suspense>
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
        <EntryPage
          key={`${route.year}/${route.finess}`}
          api={api}
          year={route.year}
          finess={route.finess}
          section={route.section}
          place={place}
        />
      );
    case "import":
      return (
        <ImportPage
          key={`${route.year}/${route.finess}`}
          api={api}
          year={route.year}
          finess={route.finess}
          visit={place.visit}
        />
      );
    case "signOff":
      return (
        <SignOffPage
          key={`${route.year}/${route.finess}`}
          api={api}
          year={route.year}
          finess={route.finess}
          place={place}
        />
      );
    case "question":
      return (
        <QuestionPage
          key={`${route.year}/${route.reference}`}
          api={api}
          year={route.year}
          reference={route.reference}
          place={place}
        />
      );
    case "team":
      return (
        <TeamPage
          key={`${route.year}/${route.finess}`}
          api={api}
          year={route.year}
          finess={route.finess}
          visit={place.visit}
        />
      );
    case "managingBody":
      return (
        <ManagingBodyPage
          key={`${route.year}/${route.finess}/${route.section ?? ""}`}
          api={api}
          year={route.year}
          finess={route.finess}
          section={route.section}
          place={place}
        />
      );
    case "unknown":
      return <UnknownPage path={route.path} visit={place.visit} />;
  }
}
