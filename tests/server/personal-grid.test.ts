// What one establishment's grid is offered: nothing that would be read for what it is not.

import { expect, test } from "vitest";
import { compileCampaign } from "../../engine/index.ts";
import { personalGrid } from "../../server/personal-grid.ts";
import { serveCampaign } from "../../server/served-campaign.ts";
import { itemText, toyPair } from "../engine/rehearse/toy-pair.ts";
import { memoryHost } from "../support/memory-host.ts";

const ACTIVITY = "donnees/activite.yaml";
const asked = (unit: string) => [
  "type: entier",
  `unite: ${unit}`,
  "concerne: tous",
  "reprise: oui",
];
const host = memoryHost(
  toyPair({
    former: [
      [
        ACTIVITY,
        "  protection:\n",
        `${itemText("capacite", "1.8", asked("personne"))}  protection:\n`,
      ],
      [ACTIVITY, "    type: oui_non\n", "    type: oui_non\n    reprise: oui\n"],
      [ACTIVITY, "    visible_si: protection", "    reprise: oui\n    visible_si: protection"],
    ],
    draft: [
      [
        ACTIVITY,
        "    unite: personne\n    concerne: tous\n    reprise: oui\n",
        "    unite: place\n    concerne: tous\n    reprise: oui\n",
      ],
    ],
  }),
);
const compile = async (year: string) => {
  const { value, diagnostics } = await compileCampaign(host, year);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
};
const [before, after] = [await compile("2031"), await compile("2032")];
const served = await serveCampaign(after, before.campaign);

const submission = (previous?: object) => ({
  campaign: "2032",
  category: "FOYER",
  ...(previous === undefined ? {} : { previous: { ...previous } }),
});

test("a question that another proposal makes pointless is offered nothing", () => {
  const hidden = personalGrid(served, submission({ protection: "non", proteges: 3 }));
  expect(hidden.proposed).toEqual({ protection: "non" });
  expect(hidden.lastYear).toEqual({ protection: "non", proteges: 3 });
  const shown = personalGrid(served, submission({ protection: "oui", proteges: 3 }));
  expect(shown.proposed).toEqual({ protection: "oui", proteges: 3 });
  // Whether it is asked is not known: it is still to be checked.
  expect(personalGrid(served, submission({ proteges: 3 })).proposed).toEqual({ proteges: 3 });
});

test("an answer in another unit is neither offered nor told, where last year's campaign is known", async () => {
  const answers = { capacite: 40, effectif: 12 };
  const { proposed, lastYear } = personalGrid(served, submission(answers));
  expect([proposed, lastYear]).toEqual([{ effectif: 12 }, { effectif: 12 }]);
  const alone = personalGrid(await serveCampaign(after), submission(answers));
  expect(alone.proposed).toEqual(answers);
});

test.each([undefined, {}])("with nothing of last year (%j), nothing is told of it", (previous) => {
  expect(personalGrid(served, submission(previous))).not.toHaveProperty("lastYear");
});
