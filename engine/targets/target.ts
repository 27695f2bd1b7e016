import type { Campaign } from "../model/campaign.ts";

/** A file to write. `path` is relative to the campaign's output folder, with `/`. */
export interface Artefact {
  readonly path: string;
  readonly mediaType: string;
  readonly content: string;
}

/** One thing that a campaign is compiled into. Neither function can fail: linking saw to it. */
export interface Target<Plan> {
  readonly name: string;
  readonly compile: (campaign: Campaign) => Plan;
  readonly emit: (plan: Plan) => readonly Artefact[];
}
