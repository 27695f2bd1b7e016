// The application's entry: one root, one page at a time.

import { createRoot } from "react-dom/client";
import { createApiClient } from "./api/api-client.ts";
import { Application } from "./application.tsx";
import { BrokenPage } from "./pages/broken-page.tsx";

const container = document.getElementById("application");
if (!container) throw new Error("Broken invariant: no #application in the page");
const root = createRoot(container, {
  onUncaughtError: (error) => {
    window.reportError(error);
    root.render(<BrokenPage />);
  },
});
root.render(<Application api={createApiClient(window.fetch.bind(window))} />);
