// The worked submissions of the catalogue as filled records, with what each result must be.

import type { FilledRecord } from "../../renderer/index.ts";
import { createFilledRecord } from "../../server/filled-record.ts";
import { serveCampaign } from "../../server/served-campaign.ts";
import { readWorkedCampaigns, type WorkedCase } from "./worked-submissions.ts";

export interface WorkedRecord extends WorkedCase {
  readonly record: FilledRecord;
}

export async function readWorkedRecords(): Promise<readonly WorkedRecord[]> {
  const campaigns = await readWorkedCampaigns();
  const records = campaigns.map(async ({ compilation, cases }) => {
    const served = await serveCampaign(compilation);
    return cases.map((one) => ({ ...one, record: createFilledRecord(served, one.submission) }));
  });
  return (await Promise.all(records)).flat();
}
