// What the server asks of whatever keeps delegations: some sections of a record given to a colleague
// by a link. The link's token is known by its hash only: who reads the store opens nothing.

import type { RecordKey } from "./submission-store.ts";

export interface Delegation {
  readonly id: string;
  readonly key: RecordKey;
  readonly sections: readonly string[];
  /** The colleague's, as the coordinator wrote it: what the history says of their answers. */
  readonly name: string;
  /** To the colleague; empty when there is none. */
  readonly note: string;
  readonly givenBy: string;
  /** ISO instants, UTC. */
  readonly givenAt: string;
  /** Null while the link was never opened. */
  readonly openedAt: string | null;
  readonly lastSeenAt: string | null;
  /** Null while the link is good. */
  readonly revoked: { readonly at: string; readonly by: string } | null;
}

export interface NewDelegation extends Omit<Delegation, "openedAt" | "lastSeenAt" | "revoked"> {
  /** SHA-256 of the token, in hexadecimal. */
  readonly tokenHash: string;
}

export interface DelegationStore {
  readonly addDelegation: (delegation: NewDelegation) => Promise<void>;
  /** Of one record, oldest first, revoked ones included. */
  readonly readDelegations: (key: RecordKey) => Promise<readonly Delegation[]>;
  /** Undefined when no link was ever given with this token. */
  readonly findDelegation: (tokenHash: string) => Promise<Delegation | undefined>;
  /** The link was opened; the first time is kept. */
  readonly openDelegation: (id: string, at: string) => Promise<void>;
  /** Its holder was here. */
  readonly seeDelegation: (id: string, at: string) => Promise<void>;
  /** False when the record has no such delegation; one revoked already stays as it was. */
  readonly revokeDelegation: (
    key: RecordKey,
    id: string,
    revoked: { readonly at: string; readonly by: string },
  ) => Promise<boolean>;
}
