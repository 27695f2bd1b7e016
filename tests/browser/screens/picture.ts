import type { BrowserContext, Page } from "playwright-core";

export interface Look {
  readonly width: 1280 | 390;
  readonly scheme: "light" | "dark";
}

export const EVERY_LOOK: readonly Look[] = [
  { width: 1280, scheme: "light" },
  { width: 1280, scheme: "dark" },
  { width: 390, scheme: "light" },
  { width: 390, scheme: "dark" },
];

/** For pages that are many and alike: each scheme once, each width once. */
export const TWO_LOOKS: readonly Look[] = [
  { width: 1280, scheme: "light" },
  { width: 390, scheme: "dark" },
];

/** A page in a state worth looking at. */
export interface Picture {
  /** Of its file, without the look. */
  readonly name: string;
  readonly path: string;
  /** What is arranged before the page is opened: a network, a link received. */
  readonly before?: (context: BrowserContext) => Promise<void>;
  /** The path of a link that the visitor received, opened first: it says who they are. */
  readonly link?: () => Promise<string>;
  /** What is done on the page before the picture. */
  readonly act?: (page: Page) => Promise<void>;
  /** The first screen only, for what is told at the top. */
  readonly folded?: boolean;
  /** Every look unless said otherwise. */
  readonly looks?: readonly Look[];
}
