// A kit of the toy campaign: opened on 2031-04-01 (a Tuesday), closed on 2031-05-31 (a Saturday).

import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  type Campaign,
  compileKit,
  linkCampaign,
  publicHolidays,
  weekdayOf,
} from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { CATALOGUE, readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";
import { readToyWithKit, TOY_KIT } from "../../support/toy-kit.ts";

type KitDelay = NonNullable<Campaign["kit"]>["steps"][number]["delay"];

const toy = (await linkCampaign(memoryHost(readToyWithKit()), "2031")).value!;
const TOY_CAMPAIGN = readToyWithKit()["2031/campagne.yaml"]!;

/** The toy campaign, some of its files written otherwise. */
async function link(files: Readonly<Record<string, string>>): Promise<Campaign> {
  const host = memoryHost({ ...readToyWithKit(), ...files });
  return (await linkCampaign(host, "2031")).value!;
}

/** A platform whose dates are not all attested; `line`: which, when the file says it. */
function withReserve(campaign: string, line: string): string {
  return campaign.replace(
    /( {4}concerne: tous\n {4}provenance: ).*\n/,
    (_, kept) => `${line}${kept}{ statut: reconstitue, raison: De travail. }\n`,
  );
}

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");
const tilleuls = { name: "Les Tilleuls", finess: "990000001", town: "Villebourg" };

test("steps are counted back from the closing, on working days, the campaign's dates among them", () => {
  const { schedule, returnDay } = compileKit(toy, "FOYER")!;
  expect(schedule.map(({ day, id, kind }) => [day, id, kind])).toEqual([
    ["2031-04-01", "campaign-opening", "opening"],
    ["2031-04-01", "remise", "step"],
    // The first of May is a public holiday.
    ["2031-04-30", "retour", "return"],
    // The closing day is a Saturday: what is due then is due on the Friday.
    ["2031-05-30", "validation", "step"],
    ["2031-05-31", "campaign-closing", "closing"],
  ]);
  expect(schedule.map(({ moved }) => moved)).toEqual([
    undefined,
    undefined,
    { from: "2031-05-01", because: "Fête du Travail" },
    { from: "2031-05-31", because: "samedi" },
    undefined,
  ]);
  expect(returnDay).toBe("2031-04-30");
  expect(schedule.map(({ actor }) => actor)).toEqual([
    undefined,
    "Coordination",
    "Ressources humaines",
    "Direction",
    undefined,
  ]);
});

test("every placeholder is filled, whoever the kit is for", () => {
  const { presentation, documents, checklist } = compileKit(toy, "FOYER", tilleuls)!;
  expect(plain(presentation)).toBe(
    [
      "Campagne 2031 (2030), pour Les Tilleuls, Foyer d’essai (FOYER).",
      "",
      "Du mardi 1ᵉʳ avril 2031 au samedi 31 mai 2031, feuilles le mercredi 30 avril 2031, 90 %.",
    ].join("\n"),
  );
  expect(plain(documents.grid)).toMatch(/^La grille : \d+ questions\.$/);
  expect(plain(checklist[0]!.points[0]!)).toBe("Tout est prêt pour le mardi 1ᵉʳ avril 2031");
  expect(compileKit(toy, "FOYER")!.presentation).toContain("pour votre établissement,");
});

test("each service that is asked something has its letter, and its own number of questions", () => {
  const { letters } = compileKit(toy, "FOYER")!;
  const asked = (service: string) =>
    toy.blocks
      .filter(({ responsible }) => responsible === service)
      .flatMap(({ elements }) => elements)
      .filter(({ appliesTo }) => appliesTo.includes("FOYER")).length;
  expect(letters.map(({ service, questions }) => [service.id, questions])).toEqual([
    ["direction", asked("direction")],
    ["rh", asked("rh")],
  ]);
  expect(plain(letters[1]!.subject)).toBe("Campagne 2031 : Ressources humaines");
  expect(letters[1]!.text).toContain(`**${asked("rh")}** questions`);
  expect(letters[1]!.complement).toBe("Vos effectifs, Ressources humaines.");
  // As the grid of the whole category numbers them.
  expect(letters.flatMap(({ sections }) => sections.map(({ number, id }) => [number, id]))).toEqual(
    [
      [1, "activite"],
      [2, "personnel"],
    ],
  );
});

test("steps are counted from the opening too: before it backwards, after it forwards", async () => {
  const steps = [
    // The Monday of Easter of 2031 is the 14th of April, and the opening a Tuesday.
    "avant: { titre: Avant, texte: T., jours_avant_ouverture: 2, responsable: rh }",
    "apres: { titre: Après, texte: T., jours_apres_ouverture: 11, responsable: rh }",
  ];
  const kit = TOY_KIT.replace("etapes:\n", `etapes:\n${steps.map((one) => `  ${one}\n`).join("")}`);
  const { schedule } = compileKit(await link({ "2031/kit.yaml": kit }), "FOYER")!;
  const placed = schedule.filter(({ id }) => ["avant", "apres"].includes(id));
  expect(placed.map(({ day, moved }) => [day, moved?.from])).toEqual([
    ["2031-03-28", "2031-03-30"],
    ["2031-04-15", "2031-04-12"],
  ]);
});

test("what is not attested is said, with its reason", () => {
  expect(compileKit(toy, "FOYER")!.reservations).toEqual(["Un essai."]);
});

test("the campaign, the platform and the kit each say their reason, once", async () => {
  const campaign = TOY_CAMPAIGN.replace(
    /atteste, sources: \[ESSAI\] \}\n$/,
    "reconstitue, raison: R. }\n",
  );
  const all = await link({ "2031/campagne.yaml": withReserve(campaign, "") });
  expect(compileKit(all, "FOYER")!.reservations).toEqual(["R.", "De travail.", "Un essai."]);
  const same = TOY_KIT.replace("raison: Un essai.", "raison: R.");
  const once = await link({ "2031/campagne.yaml": campaign, "2031/kit.yaml": same });
  expect(compileKit(once, "FOYER")!.reservations).toEqual(["R."]);
});

test.each([
  ["", true, true],
  ["    a_confirmer: [ouverture]\n", true, false],
  ["    a_confirmer: [cloture]\n", false, true],
  ["    a_confirmer: []\n", false, false],
])("a date that is not attested is said to be confirmed: %j", async (line, opening, closing) => {
  const campaign = await link({ "2031/campagne.yaml": withReserve(TOY_CAMPAIGN, line) });
  const { presentation, checklist, schedule } = compileKit(campaign, "FOYER")!;
  const said = (is: boolean) => (is ? " (à confirmer)" : "");
  expect(plain(presentation)).toContain(
    `Du mardi 1ᵉʳ avril 2031${said(opening)} au samedi 31 mai 2031${said(closing)}, feuilles`,
  );
  expect(plain(checklist[0]!.points[0]!)).toMatch(opening ? /2031 \(à confirmer\)$/ : /2031$/);
  const marks = schedule.filter(({ isToConfirm }) => isToConfirm).map(({ kind }) => kind);
  expect(marks).toEqual([...(opening ? ["opening"] : []), ...(closing ? ["closing"] : [])]);
});

test("a mention is for its categories", async () => {
  const kit = `${TOY_KIT}mentions: [{ concerne: [SERVICE], texte: "Deux saisies : l'une, l'autre." }]\n`;
  const campaign = await link({ "2031/kit.yaml": kit });
  expect(compileKit(campaign, "SERVICE")!.mentions.map(plain)).toEqual([
    "Deux saisies : l’une, l’autre.",
  ]);
  expect(compileKit(campaign, "FOYER")!.mentions).toEqual([]);
});

test("a rate has as many decimals as it has", async () => {
  const campaign = TOY_CAMPAIGN.replace("taux_de_remplissage: 90", "taux_de_remplissage: 66.67");
  const { presentation } = compileKit(await link({ "2031/campagne.yaml": campaign }), "FOYER")!;
  expect(presentation).toContain("66,67\u00A0%");
});

test("a campaign without kit.yaml has no kit", async () => {
  const { value } = await linkCampaign(memoryHost(readCatalogue(TOY_CATALOGUE)), "2031");
  expect(compileKit(value!, "FOYER")).toBeUndefined();
});

test("the kit is part of what the campaign's hash answers for", async () => {
  const files = readToyWithKit();
  const kit = files["2031/kit.yaml"]!.replace("Remettre les feuilles.", "Remettre.");
  const other = (await linkCampaign(memoryHost({ ...files, "2031/kit.yaml": kit }), "2031")).value!;
  expect(other.hash).not.toBe(toy.hash);
});

test("a step never falls on a day when nobody works, and never moves by more than four days", () => {
  const closings = fc.integer({ min: 0, max: 73_000 }).map((days) => addDays("1900-01-01", days));
  const delays = fc.record({
    days: fc.integer({ min: 0, max: 400 }),
    from: fc.constantFrom("beforeOpening", "afterOpening", "beforeClosing"),
  });
  fc.assert(
    fc.property(closings, delays, (closing, delay) => {
      const { schedule } = compileKit(withDates(toy, closing, delay), "FOYER")!;
      const { day } = schedule.find(({ kind }) => kind === "return")!;
      expect(weekdayOf(day)).toBeLessThan(5);
      expect(publicHolidays(Number(day.slice(0, 4))).has(day)).toBe(false);
      // The opening and the closing are one day here; a step only moves away from it.
      const sign = delay.from === "afterOpening" ? 1 : -1;
      const wanted = addDays(closing, sign * delay.days);
      const furthest = addDays(wanted, sign * 4);
      expect([wanted, day, furthest].toSorted()).toEqual(
        sign === 1 ? [wanted, day, furthest] : [furthest, day, wanted],
      );
      expect(schedule.map((step) => step.day)).toEqual(schedule.map((step) => step.day).sort());
    }),
  );
});

/** The toy campaign with another closing date, and another day for the return. */
function withDates(campaign: Campaign, closing: string, delay: KitDelay): Campaign {
  const kit = campaign.kit!;
  return {
    ...campaign,
    platforms: campaign.platforms.map((one) => ({ ...one, opening: closing, closing })),
    kit: {
      ...kit,
      steps: kit.steps.map((step) => (step.kind === "return" ? { ...step, delay } : step)),
    },
  };
}

test("what is filled in a letter is text, whatever signs it holds", () => {
  const name = "Les *Tilleuls* <b> & {{cloture}} [x](y)\n# 1";
  const { letters, presentation } = compileKit(toy, "FOYER", { ...tilleuls, name })!;
  // CommonMark: a backslash before a sign makes it itself.
  expect(letters[0]!.text).toContain(
    String.raw`Les \*Tilleuls\* \<b\> \& \{\{cloture\}\} \[x\]\(y\) \# 1`,
  );
  expect(presentation).toContain(name);
});

test.each(["2022", "2023", "2024", "2025"])(
  "the real kit of %s prepares before the opening, and checks the platform once it is open",
  async (year) => {
    const { value } = await linkCampaign(memoryHost(readCatalogue(CATALOGUE)), year);
    const codes = value!.platforms.flatMap(({ appliesTo }) => appliesTo);
    for (const { schedule, letters, opening, closing, returnDay } of codes.map(
      (code) => compileKit(value!, code)!,
    )) {
      const dayOf = (id: string) => schedule.find((step) => step.id === id)!.day;
      for (const id of ["designation", "lecture", "partage", "remise"]) {
        expect(dayOf(id) < opening).toBe(true);
      }
      expect(dayOf("acces") >= opening).toBe(true);
      expect(dayOf("acces") < dayOf("point")).toBe(true);
      expect(returnDay < closing).toBe(true);
      expect(schedule.at(-1)!.kind).toBe("closing");
      expect(JSON.stringify(letters)).not.toContain("report");
    }
  },
);

test("a kit without a campaign before it does not speak of what changes", async () => {
  const { value } = await linkCampaign(memoryHost(readCatalogue(CATALOGUE)), "2022");
  const { presentation, schedule, letters, checklist } = compileKit(value!, "EHPAD")!;
  const said = JSON.stringify([presentation, schedule, letters, checklist]);
  expect(said).not.toMatch(/ce qui change|l’an passé|nouvelle/i);
});

test("who answers on two platforms is told both", async () => {
  const { value } = await linkCampaign(memoryHost(readCatalogue(CATALOGUE)), "2025");
  const [mention = ""] = compileKit(value!, "SPASAD")!.mentions.map(plain);
  for (const words of ["30 juin 2025", "90 %", "31 juillet 2025", "60 %", "grille SAA"]) {
    expect(mention).toContain(words);
  }
});

test.each(["2022", "2023", "2024", "2025"])(
  "the real kit of %s leaves no placeholder, for any category",
  async (year) => {
    const { value, diagnostics } = await linkCampaign(memoryHost(readCatalogue(CATALOGUE)), year);
    expect(diagnostics.filter(({ at }) => at.file.endsWith("kit.yaml"))).toEqual([]);
    const codes = value!.categories
      .map(({ code }) => code)
      .filter((code) =>
        value!.blocks.some(({ elements }) =>
          elements.some(({ appliesTo }) => appliesTo.includes(code)),
        ),
      );
    for (const code of codes) {
      const plan = compileKit(value!, code)!;
      expect(JSON.stringify(plan)).not.toContain("{{");
      expect(plan.letters.length).toBeGreaterThan(0);
      // Its texts say no year: they are good for the next campaign as they are. Only a mention may
      // say one, so that whoever prepares that campaign is told to read it again.
      const written = readCatalogue(CATALOGUE)[`${year}/kit.yaml`]!;
      expect(written.replace(/^mentions:\n(?: .*\n)+/m, "")).not.toMatch(/\b20\d\d\b/);
    }
  },
);
