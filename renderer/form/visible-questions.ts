import { createContext } from "react";

/** Ids of the questions to show; a hidden one keeps its answer and leaves the page. */
export const VisibleQuestions = createContext<ReadonlySet<string>>(new Set());
