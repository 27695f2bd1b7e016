import { createContext } from "react";

/** Questions that somebody else answered a moment ago, each with its sentence. */
export const FreshContext = createContext<ReadonlyMap<string, string>>(new Map());
