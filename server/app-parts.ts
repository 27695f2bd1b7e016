// Everything an application is made of, given from outside: nothing here opens, listens or waits.

import type { Logger } from "pino";
import type { Establishment } from "../engine/index.ts";
import type { Clock } from "./calendar.ts";
import type { Papers } from "./papers.ts";
import type { ServedCampaign } from "./served-campaign.ts";
import type { Store } from "./store/store.ts";

export interface ServedEstablishment extends Establishment {
  /** A fictitious one may be answered at any time. */
  readonly demonstration: boolean;
}

export interface AppParts {
  /** By year, newest first. */
  readonly campaigns: ReadonlyMap<string, ServedCampaign>;
  readonly establishments: readonly ServedEstablishment[];
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Logger;
  /** The built application: `index.html` and its assets. */
  readonly appFolder: string;
  readonly papers: Papers;
  /** Where its readers find the application, for paper to lead there; absent: nothing does. */
  readonly address?: string;
}
