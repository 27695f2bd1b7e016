import { celJs } from "./cel-js.ts";
import { feelin } from "./feelin.ts";
import { jsonLogicEngine } from "./json-logic-engine.ts";
import { jsonata } from "./jsonata.ts";
import { mathjs } from "./mathjs.ts";
import type { Peer } from "./peer.ts";
import { publicodes } from "./publicodes.ts";
import { surveyCore } from "./survey-core.ts";

/** To add one: a file beside this one, its line here, its exact version in package.json. */
export const peers: readonly Peer[] = [
  jsonLogicEngine,
  mathjs,
  celJs,
  jsonata,
  surveyCore,
  publicodes,
  feelin,
];
