// The worked submissions of every campaign of the catalogue, and what each must give: plain data,
// so that the same cases run through every implementation of the calculation.

import {
  type Calculation,
  type Compilation,
  compileCampaign,
  listCampaigns,
  type Submission,
} from "../../engine/index.ts";
import { memoryHost } from "./memory-host.ts";
import { CATALOGUE, readCatalogue } from "./read-catalogue.ts";

export interface WorkedCase {
  readonly name: string;
  readonly submission: Submission;
  readonly expected: Readonly<Record<string, number | string>>;
  readonly findings: readonly string[];
}

export interface WorkedCampaign {
  readonly compilation: Compilation;
  readonly module: string;
  readonly cases: readonly WorkedCase[];
}

export async function readWorkedCampaigns(): Promise<readonly WorkedCampaign[]> {
  const host = memoryHost(readCatalogue(CATALOGUE));
  const years = await listCampaigns(host);
  return Promise.all(
    years.map(async (year) => {
      const compilation = (await compileCampaign(host, year)).value!;
      return {
        compilation,
        module: compilation.artefacts.find(({ path }) => path === "calculation.js")!.content,
        cases: compilation.campaign.workedSubmissions.map(
          ({ id, submission, expected, findings }) => ({
            name: `${year} ${id}`,
            submission,
            expected,
            findings,
          }),
        ),
      };
    }),
  );
}

/** Everything in which a calculation departs from what was worked out by hand. */
export function departures(
  { expected, findings }: WorkedCase,
  calculation: Calculation,
): readonly string[] {
  const wrong = Object.entries(expected).flatMap(([id, announced]) => {
    const result = calculation.results[id];
    const got =
      result === undefined ? "nothing" : "value" in result ? result.value : result.absence;
    return agree(announced, got) ? [] : [`${id}: expected ${announced}, got ${got}`];
  });
  const spoken = calculation.findings.map(({ control, line }) =>
    line === undefined ? control : `${control}.${line}`,
  );
  const same = [...spoken].sort().join() === [...findings].sort().join();
  return same ? wrong : [...wrong, `findings: expected ${findings}, got ${spoken}`];
}

/** Numbers worked out by hand are given to at least nine significant digits. */
function agree(expected: number | string, got: number | string): boolean {
  if (typeof expected !== "number" || typeof got !== "number") return expected === got;
  return Math.abs(got - expected) <= 1e-9 * Math.max(Math.abs(got), Math.abs(expected));
}
