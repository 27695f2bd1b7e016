import type { DelegationStore } from "./delegation-store.ts";
import type { SubmissionStore } from "./submission-store.ts";

/** All that the server keeps, in one place. */
export type Store = SubmissionStore & DelegationStore;
