// The application's entry: one root, one page at a time.

import { createRoot } from "react-dom/client";
import { createApiClient } from "./api/api-client.ts";
import { Application } from "./application.tsx";
import { BrokenPage } from "./pages/broken-page.tsx";
import { browserStorage } from "./saving/browser-storage.ts";
import { listenToVisitor } from "./visitor/listen-to-visitor.ts";
import { VisitorContext } from "./visitor/visitor-context.ts";
import { createVisitorStore } from "./visitor/visitor-store.ts";

const container = document.getElementById("application");
if (!container) throw new Error("Broken invariant: no #application in the page");
const root = createRoot(container, {
  onUncaughtError: (error) => {
    window.reportError(error);
    root.render(<BrokenPage />);
  },
});
const visitors = createVisitorStore(window.fetch.bind(window), browserStorage());
listenToVisitor(visitors);
root.render(
  <VisitorContext value={visitors}>
    <Application api={createApiClient(visitors.fetch, visitors.author)} />
  </VisitorContext>,
);
