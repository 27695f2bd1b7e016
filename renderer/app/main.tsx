// The application's entry: one root, one page at a time.

import { createRoot } from "react-dom/client";
import { createApiClient } from "./api/api-client.ts";
import { Application } from "./application.tsx";

const container = document.getElementById("application");
if (!container) throw new Error("Broken invariant: no #application in the page");
createRoot(container).render(<Application api={createApiClient(window.fetch.bind(window))} />);
