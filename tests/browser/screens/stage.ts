// What the pictures are taken of: one application, records in every state, prepared by the addresses
// that the pages use themselves.

import type { Answers, Campaign } from "../../../engine/index.ts";
import { linkCampaign, listCampaigns } from "../../../engine/index.ts";
import { simulateAnswers } from "../../support/filled-answers.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../../support/read-catalogue.ts";
import { runApplication } from "../support/run-application.ts";

const CATEGORY = "EHPAD";
/** Of the managing body that has the most: its sisters are compared in one table. */
const SISTERS = 9;

export interface Stage {
  readonly address: string;
  readonly campaign: Campaign;
  /** FINESS of records: nothing answered; whole; whole with findings; whole and signed. */
  readonly empty: string;
  readonly filled: string;
  readonly findings: string;
  readonly signed: string;
  /** FINESS of the managing body with the most establishments. */
  readonly body: string;
  /** Sections that the category is asked, in order. */
  readonly sections: readonly string[];
  /** `/:year/:finess/:page`. */
  readonly record: (finess: string, page?: string) => string;
  readonly put: (finess: string, path: string, value: unknown, version?: number) => Promise<void>;
  /** A link to some sections of a record: its path. */
  readonly give: (finess: string, name: string, sections: readonly string[]) => Promise<string>;
  readonly close: () => Promise<void>;
}

interface Place {
  readonly finess: string;
  readonly category: string;
  readonly managingBodyFiness: string;
}

export async function prepareStage(): Promise<Stage> {
  const host = memoryHost(readCatalogue(CATALOGUE));
  const year = (await listCampaigns(host)).at(-1)!;
  const campaign = (await linkCampaign(host, year)).value!;
  const { address, close } = await runApplication(host);
  const api = `${address}/api/campaigns/${year}`;
  const send = async (method: string, path: string, body: unknown) => {
    const response = await fetch(`${api}/establishments/${path}`, {
      method,
      headers: {
        "Content-Type": "application/json",
        "Millesime-Author": encodeURIComponent("Claire Martin"),
      },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return response.json();
  };
  const put = async (finess: string, path: string, value: unknown, version = 0) => {
    await send("PUT", `${finess}/${path}`, { value, version });
  };
  const fill = async (finess: string, answers: Answers) => {
    for (const [item, value] of Object.entries(answers)) {
      await put(finess, `answers/${item}`, value);
    }
  };
  const places: readonly Place[] = await (await fetch(`${api}/establishments`)).json();
  const own = places.filter(({ category }) => category === CATEGORY);
  const body = largestBody(own);
  const inBody = ({ managingBodyFiness }: Place) => managingBodyFiness === body;
  // The first sisters have answers of their own, below.
  const apart = [...own.filter((place) => !inBody(place)), ...own.filter(inBody).toReversed()];
  const [empty, filled, findings, signed] = apart.map(({ finess }) => finess) as [
    string,
    string,
    string,
    string,
  ];
  const [whole, wrong] = campaign.workedSubmissions
    .filter(({ submission }) => submission.category === CATEGORY)
    .toSorted((a, b) => a.findings.length - b.findings.length)
    .map(({ submission }) => submission.answers) as [Answers, Answers];
  await fill(filled, whole);
  await fill(findings, wrong);
  await fill(signed, whole);
  const judged = await (await fetch(`${api}/establishments/${signed}/sign-off`)).json();
  await send("POST", `${signed}/sign-off`, { revision: judged.revision, hash: judged.hash });
  const sections = campaign.blocks
    .filter(({ elements }) => elements.some(({ appliesTo }) => appliesTo.includes(CATEGORY)))
    .map(({ id }) => id);
  await fillSisters(own, body, campaign, fill);
  return {
    address,
    campaign,
    empty,
    filled,
    findings,
    signed,
    body,
    sections,
    record: (finess, page) => ["", year, finess, ...(page === undefined ? [] : [page])].join("/"),
    put,
    give: async (finess, name, given) =>
      (await send("POST", `${finess}/delegations`, { name, sections: given })).path,
    close,
  };
}

function largestBody(places: readonly Place[]): string {
  const counts = new Map<string, number>();
  for (const { managingBodyFiness: body } of places) counts.set(body, (counts.get(body) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]![0];
}

/** Made-up answers to the longest section, so that sisters differ. */
async function fillSisters(
  places: readonly Place[],
  body: string,
  campaign: Campaign,
  fill: (finess: string, answers: Answers) => Promise<void>,
): Promise<void> {
  const asked = new Set(longestBlock(campaign).elements.map(({ id }) => id));
  const sisters = places.filter(({ managingBodyFiness }) => managingBodyFiness === body);
  for (const [index, { finess }] of sisters.slice(0, SISTERS).entries()) {
    const answers = Object.entries(simulateAnswers(campaign, CATEGORY, index + 1));
    await fill(finess, Object.fromEntries(answers.filter(([item]) => asked.has(item))));
  }
}

export function longestBlock({ blocks }: Campaign): Campaign["blocks"][number] {
  const asked = (block: Campaign["blocks"][number]) =>
    block.elements.filter(({ appliesTo }) => appliesTo.includes(CATEGORY)).length;
  return blocks.toSorted((a, b) => asked(b) - asked(a))[0]!;
}
