// Who works on a record, as the server tells it.

/** Some sections of a record, given to a colleague by a link. */
export interface Delegation {
  readonly id: string;
  readonly sections: readonly string[];
  /** The colleague's. */
  readonly name: string;
  /** Empty when there is none. */
  readonly note: string;
  readonly givenBy: string;
  /** ISO instants, UTC. */
  readonly givenAt: string;
  /** Null while the link was never opened. */
  readonly openedAt: string | null;
  readonly lastSeenAt: string | null;
  readonly revoked: { readonly at: string; readonly by: string } | null;
}

/** Who works on a record. */
export interface Delegations {
  readonly delegations: readonly Delegation[];
  /** By section, who last answered a question of it. */
  readonly activity: Readonly<Record<string, { readonly author: string; readonly at: string }>>;
}

export interface NewDelegation {
  readonly name: string;
  readonly note: string;
  readonly sections: readonly string[];
}

export interface GivenDelegation {
  readonly delegation: Delegation;
  /** Of the link: told this once. */
  readonly path: string;
}
