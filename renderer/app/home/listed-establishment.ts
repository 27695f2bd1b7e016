import type { ManagingBodySummary } from "../api/types.ts";

/** An establishment as a list shows it, whichever page the list is in. */
export type ListedEstablishment = ManagingBodySummary["establishments"][number];
