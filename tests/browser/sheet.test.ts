// The guide one key away, the ways to a question, last year beside this one: on the toy campaign.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { accessibilityFaults } from "./support/accessibility-faults.ts";
import { browserSuite } from "./support/browser-suite.ts";
import { openPage } from "./support/open-page.ts";
import { runApplication } from "./support/run-application.ts";
import { toyHost } from "./support/toy-host.ts";

const FAILED_REQUEST = /Failed to load resource/;

const LOOKS = [
  { width: 1280, scheme: "light" },
  { width: 1280, scheme: "dark" },
  { width: 390, scheme: "light" },
  { width: 320, scheme: "dark" },
] as const;

const box = (page: Page, name: string) => page.getByRole("textbox", { name });
const sheet = (page: Page) => page.getByRole("complementary", { name: "Fiche de la question" });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

browserSuite(
  () => runApplication(toyHost()),
  ({ browser, address }) => {
    const section = (name: string, finess = "990000011") => `${address()}/2031/${finess}/${name}`;

    test("F1 opens the guide of the question, and again goes back to the box", async () => {
      const { page, close } = await openPage(browser(), section("activite"));
      await box(page, "Durées des personnes sorties").focus();
      await page.keyboard.press("F1");
      const heading = sheet(page).getByRole("heading", { level: 2 });
      await heading.waitFor();
      expect(await heading.innerText()).toBe("1.5 Durées des personnes sorties");
      await expect
        .poll(() => heading.evaluate((node) => node === document.activeElement))
        .toBe(true);
      // What it is for: the indicator, its meaning and its calculation in words.
      await sheet(page).getByText("Combien de temps les personnes sorties sont restées.").waitFor();
      await sheet(page)
        .getByText(/Durées des personnes sorties.*÷.*Sorties définitives/)
        .waitFor();
      await sheet(page).getByText("Tous les ESMS").waitFor();
      const whole = sheet(page).getByRole("link", { name: /dans le guide complet/ });
      expect(await whole.getAttribute("href")).toBe("/campagnes/2031/guide/durees");
      expect(await whole.getAttribute("target")).toBe("_blank");

      await page.keyboard.press("F1");
      expect(await focused(page)).toBe("reponse-durees");
      // It stays, and follows the question where one is.
      await page.keyboard.press("Shift+Tab");
      expect(await focused(page)).toBe("reponse-sorties");
      await sheet(page).getByRole("heading", { name: "1.4 Sorties définitives" }).waitFor();
      await page.keyboard.type("12");
      expect(await box(page, "Sorties définitives").inputValue()).toBe("12");

      await page.keyboard.press("F1");
      await page.keyboard.press("Escape");
      await sheet(page).waitFor({ state: "detached" });
      expect(await focused(page)).toBe("reponse-sorties");
      await close();
    });

    test("a question whose guide is unsure says why there, a conditional one says when", async () => {
      const { page, close } = await openPage(browser(), section("activite", "990000029"));
      await page.getByRole("button", { name: "Guide F1 : question 1.6" }).click();
      await sheet(page).getByText("Question d’essai.", { exact: false }).waitFor();
      await page
        .getByRole("group", { name: /Des personnes sont-elles protégées/ })
        .getByLabel("Oui")
        .check();
      await box(page, "Personnes protégées").focus();
      await sheet(page)
        .getByText(/^si .*sont-elles protégées.* est .*oui/)
        .waitFor();
      await close();
    });

    test("the history of an answer says who, when, from what to what", async () => {
      const { page, close } = await openPage(browser(), section("personnel", "990000029"));
      const charges = box(page, "Charges de personnel");
      await charges.focus();
      await page.keyboard.press("F1");
      await sheet(page).getByRole("heading", { level: 2 }).waitFor();
      await page.getByRole("tab", { name: "Guide" }).focus();
      await page.keyboard.press("ArrowRight");
      await page.getByText("Personne n’a encore répondu à cette question.").waitFor();
      await charges.fill("1000");
      await page.keyboard.press("Tab");
      // The sheet follows the question: back to it.
      await page.keyboard.press("Shift+Tab");
      await sheet(page)
        .getByText(/^Première réponse\s: 1\s000\s€\.$/)
        .waitFor();
      await charges.fill("1250,5");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Shift+Tab");
      await sheet(page)
        .getByText(/^De «\s1\s000\s€\s» à «\s1\s250,5\s€\s»\.$/)
        .waitFor();
      await sheet(page).getByText("démonstration").first().waitFor();
      expect(await sheet(page).getByRole("listitem").count()).toBe(2);
      await close();
    });

    test("typing goes on while the guide is on its way, and when it never comes", async () => {
      const { page, context, close } = await openPage(browser(), section("activite"));
      await box(page, "Effectif au 31/12").waitFor();
      const held: { release?: () => void } = {};
      const waiting = new Promise<void>((resolve) => {
        held.release = resolve;
      });
      await context.route("**/assets/question-panel-*.js", async (route) => {
        await waiting;
        await route.continue();
      });
      await context.route("**/api/campaigns/2031/guide/*", (route) => route.abort());
      await box(page, "Effectif au 31/12").focus();
      await page.keyboard.press("F1");
      await page.keyboard.type("12");
      await page.keyboard.press("Tab");
      const before = await focused(page);
      held.release?.();
      // The words of the form need no server; the rest says that it cannot come.
      await sheet(page).getByRole("tab", { name: "Guide" }).waitFor();
      await sheet(page).getByText("Le serveur ne répond pas.").waitFor();
      expect(await focused(page)).toBe(before);
      expect(await box(page, "Effectif au 31/12").inputValue()).toBe("12");
      await close(FAILED_REQUEST);
    });

    test("on a phone the sheet covers the form, and leaving it closes it", async () => {
      const { page, close } = await openPage(browser(), section("activite"), { width: 390 });
      await page.getByRole("button", { name: "Guide F1 : question 1.4" }).click();
      await sheet(page).getByRole("heading", { level: 2 }).waitFor();
      const covers = await sheet(page).evaluate((node) => {
        const { width, height } = node.getBoundingClientRect();
        return width === window.innerWidth && height === window.innerHeight;
      });
      expect(covers).toBe(true);
      await box(page, "Sorties définitives").focus();
      await sheet(page).waitFor({ state: "detached" });
      await close();
    });

    test("the printed reference is an address, and so is another spelling of it", async () => {
      const { page, close } = await openPage(browser(), section("2.3"));
      await page.waitForFunction(() => document.activeElement?.id === "reponse-charges");
      expect(new URL(page.url()).pathname).toBe("/2031/990000011/personnel");
      expect(new URL(page.url()).hash).toBe("#question-charges");
      await page.goto(section("1,4"));
      await page.waitForFunction(() => document.activeElement?.id === "reponse-sorties");
      await close();
    });

    test("an address of a question that does not arise says when it would", async () => {
      const { page, close } = await openPage(browser(), section("1.7"));
      const note = page
        .getByRole("note")
        .getByText("La question 1.7 ne se pose pas", { exact: false });
      await note.waitFor();
      await page.waitForFunction(() => document.activeElement?.id === "question-proteges");
      expect(await accessibilityFaults(page)).toEqual([]);
      await page
        .getByRole("group", { name: /sont-elles protégées/ })
        .getByLabel("Oui")
        .check();
      await box(page, "Personnes protégées").waitFor();
      expect(await note.count()).toBe(0);
      await page.getByText("1 question apparaît dans cette section.").waitFor();
      await close();
    });

    test("a reference that does not exist says so, and offers the nearest", async () => {
      const { page, close } = await openPage(browser(), section("1.9"));
      await page.getByRole("heading", { level: 1, name: "La question 1.9 n’existe pas" }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole("link", { name: /^1\.1 / }).click();
      await page.waitForFunction(() => document.activeElement?.id === "reponse-effectif");
      await close();
    });

    test("a printed code asks whose question it is, then goes to the establishment last opened", async () => {
      const { page, close } = await openPage(browser(), `${address()}/2031/question/2.3`);
      await page.getByRole("heading", { level: 1, name: "Question 2.3" }).waitFor();
      await page.getByRole("textbox", { name: /Chercher/ }).fill("valfeinte");
      await page.getByText(/^1\sétablissement$/).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole("link", { name: "Service des Essais" }).click();
      await page.waitForFunction(() => document.activeElement?.id === "reponse-charges");
      expect(new URL(page.url()).pathname).toBe("/2031/990000029/personnel");

      await page.goto(`${address()}/2031/question/1.4`);
      await page.waitForFunction(() => document.activeElement?.id === "reponse-sorties");
      expect(new URL(page.url()).pathname).toBe("/2031/990000029/activite");
      const note = page.getByRole("note");
      await note.getByText("est ouverte pour « Service des Essais »", { exact: false }).waitFor();
      await note.getByRole("link", { name: "Choisir un autre établissement" }).click();
      await page.getByRole("link", { name: "Foyer des Essais" }).click();
      await page.waitForFunction(() => document.activeElement?.id === "reponse-sorties");
      expect(new URL(page.url()).pathname).toBe("/2031/990000011/activite");
      await close();
    });

    test("Ctrl+K goes to any question by its number or by words without their accents", async () => {
      const { page, close } = await openPage(browser(), section("activite"));
      await page
        .getByRole("group", { name: /sont-elles protégées/ })
        .getByLabel("Non")
        .check();
      await box(page, "Effectif au 31/12").focus();
      await page.keyboard.press("Control+k");
      const jump = page.getByRole("combobox", { name: "Aller à une question" });
      expect(await jump.evaluate((node) => node === document.activeElement)).toBe(true);
      await page.keyboard.type("2.");
      await page.getByRole("option").first().waitFor();
      expect(await page.getByRole("option").count()).toBe(7);
      await page.keyboard.press("ArrowDown");
      const active = await jump.getAttribute("aria-activedescendant");
      expect(await page.locator(`#${active}`).innerText()).toMatch(/^2\.2 /);
      expect(await accessibilityFaults(page)).toEqual([]);
      await jump.fill("PERSONNES protegees");
      expect(await page.getByRole("option").allInnerTexts()).toEqual([
        expect.stringMatching(/^1\.7 Personnes protégées[\s\S]*non posée\s; elle se pose si /),
        expect.stringMatching(/^1\.6 Des personnes sont-elles protégées[\s\S]*répondue$/),
      ]);
      await jump.fill("<b>rien");
      await page.getByText("Aucune question de ce questionnaire", { exact: false }).waitFor();
      await jump.fill("charges");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.id === "reponse-charges");
      await close();
    });

    test("the page explains itself once, and again when asked", async () => {
      const { page, close } = await openPage(browser(), section("activite"));
      const welcome = page.getByRole("region", { name: "Comment marche cette page" });
      await welcome.waitFor();
      expect(await welcome.getByRole("listitem").count()).toBe(3);
      await welcome.getByRole("button", { name: "J’ai compris" }).click();
      await welcome.waitFor({ state: "detached" });
      const again = page.getByRole("button", { name: "Comment marche cette page" });
      expect(await again.evaluate((node) => node === document.activeElement)).toBe(true);
      await page.reload();
      await box(page, "Effectif au 31/12").waitFor();
      expect(await welcome.count()).toBe(0);
      await again.click();
      await welcome.waitFor();
      await close();
    });

    test("last year stands beside this year, with the change", async () => {
      const { page, context, close } = await openPage(browser(), `${address()}/nulle-part`);
      await context.route("**/record", async (route) => {
        const record = await (await route.fetch()).json();
        const lastYear = {
          effectif: 118,
          effectif_par_age: { adultes: 100, aines: 18 },
          accueil: { internat: { places: 40, journees: 14000 } },
          protection: "non",
        };
        await route.fulfill({ json: { ...record, answers: {}, previous: lastYear, lastYear } });
      });
      await page.goto(section("activite"));
      await box(page, "Effectif au 31/12").fill("124");
      await page.keyboard.press("Tab");
      // 6 over 118 is 5.08 %.
      await page.getByText(/118\spersonnes, \+6 \(\+5,1\s%\)/).waitFor();
      const ages = page.getByRole("table", { name: "Effectif par âge" });
      await ages.getByRole("columnheader", { name: "L’an dernier" }).waitFor();
      await ages
        .getByRole("row", { name: /De 18 à 59 ans/ })
        .getByText("100")
        .waitFor();
      await ages
        .getByRole("row", { name: /^Total/ })
        .getByText("118")
        .waitFor();
      const first = ages.getByRole("textbox").first();
      const described = (await first.getAttribute("aria-describedby")) ?? "";
      const told = await page.locator(`[id="${described.split(" ").at(-1)}"]`).textContent();
      expect(told).toBe("100 l’an dernier");
      const group = page.getByRole("group", { name: /sont-elles protégées/ });
      await group.getByLabel("Oui").check();
      await page.getByText("Réponse de l’an dernier : Non, changé").waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await close(/Failed to load resource: .* 409/);
    });

    test("each column of a table has its total, a breakdown says what is missing", async () => {
      const { page, close } = await openPage(browser(), section("activite"));
      const table = page.getByRole("table", { name: "Places et journées par mode d’accueil" });
      const boxes = table.getByRole("textbox");
      const values = ["40", "14000", "2", "500"];
      for (const [at, value] of values.entries()) await boxes.nth(at).fill(value);
      await page.keyboard.press("Tab");
      const total = table.getByRole("row", { name: /^Total/ });
      await expect
        .poll(async () => (await total.innerText()).replace(/\s+/g, " "))
        .toBe("Total 42 14 500");
      await close();
    });

    test("the contents say what is wrong in each section, in words", async () => {
      const { page, close } = await openPage(browser(), section("activite", "990000029"));
      await box(page, "Effectif au 31/12").fill("45");
      const ages = page.getByRole("table", { name: "Effectif par âge" }).getByRole("textbox");
      for (const one of await ages.all()) await one.fill("20");
      await box(page, "Sorties définitives").fill("huit");
      await box(page, "Durées des personnes sorties").focus();
      const here = page
        .getByRole("navigation", { name: "Sections du questionnaire" })
        .getByRole("link", { name: "Activité" });
      await here.getByText("1 à corriger").waitFor();
      await here.getByText(/1\sincohérence/).waitFor();
      await close();
    });

    test.each(LOOKS)("the sheet and the list of questions at $width px, $scheme", async (look) => {
      const { page, close } = await openPage(browser(), section("activite"), look);
      await box(page, "Effectif au 31/12").focus();
      await page.keyboard.press("F1");
      await sheet(page)
        .getByRole("link", { name: /dans le guide complet/ })
        .waitFor();
      await expectSound(page);
      await page.getByRole("tab", { name: "Guide" }).focus();
      await page.keyboard.press("ArrowRight");
      await sheet(page).getByRole("tabpanel", { name: "Historique" }).waitFor();
      await expectSound(page);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+k");
      await page.keyboard.type("personnes");
      await page.getByRole("option").first().waitFor();
      await expectSound(page);
      await close();
    });
  },
);

async function expectSound(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
}
