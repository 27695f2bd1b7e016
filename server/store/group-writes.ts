// Writes that come together are committed together: each is acknowledged once it is on the disk, and
// they wait for the disk once instead of once each.

import type { Kysely, Transaction } from "kysely";

export type Act<Database, Result> = (transaction: Transaction<Database>) => Promise<Result>;

interface Waiting<Database> {
  readonly act: Act<Database, unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** So that one slow group does not hold everybody's acknowledgement back. */
const LARGEST_GROUP = 64;

/**
 * Gives what runs a write: in the order they were asked, each seeing those before it. A write that
 * throws undoes its whole group; they are then run again one by one, and it alone fails.
 */
export function groupWrites<Database>(database: Kysely<Database>) {
  const waiting: Waiting<Database>[] = [];
  let running = false;

  const run = async () => {
    running = true;
    // What the network has already brought joins the group.
    await new Promise((ready) => setImmediate(ready));
    for (let group = take(); group.length > 0; group = take()) await commit(database, group);
    running = false;
  };
  const take = () => waiting.splice(0, LARGEST_GROUP);
  return <Result>(act: Act<Database, Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      waiting.push({ act, resolve: resolve as (result: unknown) => void, reject });
      if (!running) void run();
    });
}

async function commit<Database>(
  database: Kysely<Database>,
  group: readonly Waiting<Database>[],
): Promise<void> {
  try {
    const results = await database
      .transaction()
      .execute((transaction) => runAll(transaction, group));
    for (const [index, { resolve }] of group.entries()) resolve(results[index]);
  } catch (error) {
    const [only] = group;
    if (group.length === 1) only?.reject(error);
    else for (const one of group) await commit(database, [one]);
  }
}

async function runAll<Database>(
  transaction: Transaction<Database>,
  group: readonly Waiting<Database>[],
): Promise<readonly unknown[]> {
  const results: unknown[] = [];
  for (const { act } of group) results.push(await act(transaction));
  return results;
}
