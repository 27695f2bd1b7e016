// Several people and several tabs on one record: whose answer it is, upon what it was given, and what
// each page learns of the others.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browserSuite } from "./support/browser-suite.ts";
import { openPage } from "./support/open-page.ts";
import { runApplication } from "./support/run-application.ts";
import { twoYearsHost } from "./support/two-years-host.ts";

const FOYER = "990000011";
const SERVICE = "990000029";
const FAILED_REQUEST = /Failed to load resource/;

const box = (page: Page, name: string) => page.getByRole("textbox", { name });
/** What others wrote is asked for when the window is found again. */
const comeBack = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event("focus")));

browserSuite(
  () => runApplication(twoYearsHost()),
  ({ browser, address }) => {
    const section = (name: string, finess = FOYER) => `${address()}/2032/${finess}/${name}`;
    const record = (year: string, finess: string) =>
      `${address()}/api/campaigns/${year}/establishments/${finess}`;
    const send = (method: string, path: string, body: object) =>
      fetch(path, {
        method,
        headers: {
          "Content-Type": "application/json",
          "Millesime-Author": encodeURIComponent("Hélène Durand"),
        },
        body: JSON.stringify(body),
      });

    async function write(finess: string, path: string, value: unknown, version = 0, year = "2032") {
      const response = await send("PUT", `${record(year, finess)}/${path}`, { value, version });
      expect(response.status).toBe(200);
    }

    async function lastLine(finess: string, item: string) {
      return (await (await fetch(`${record("2032", finess)}/answers/${item}/history`)).json())[0];
    }

    async function rename(page: Page, name: string): Promise<void> {
      await page.getByRole("button", { name: /^Votre nom/ }).click();
      await page.getByLabel("Votre nom").fill(name);
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: `Votre nom : ${name}` }).waitFor();
    }

    test("a colleague justifies while the form is open here: both texts, and a choice", async () => {
      await write(FOYER, "answers/effectif", 30, 0, "2031");
      await write(FOYER, "answers/effectif", 55);
      const { page, close } = await openPage(browser(), section("activite"));
      const finding = page.locator("#question-effectif .finding");
      await finding.getByRole("button", { name: /^Justifier/ }).click();
      await finding.getByLabel("Précision").fill("La mienne");
      await page.getByText(/^Enregistré à/).waitFor();
      const path = "justifications/control:effectif_stable";
      await write(FOYER, path, { reason: "", text: "Celle d’Hélène" }, 1);
      const learnt = page.waitForResponse(/\/changes\?since=/);
      await comeBack(page);
      await learnt;
      await finding.getByLabel("Précision").pressSequentially(" aussi");
      await finding.getByText("Cette justification a été modifiée ailleurs").waitFor();
      await finding.getByText("Celle d’Hélène").waitFor();
      await finding.getByText("La mienne aussi").waitFor();
      const stored = await (await fetch(`${record("2032", FOYER)}/record`)).json();
      expect(stored.justifications["control:effectif_stable"].value.text).toBe("Celle d’Hélène");
      await finding.getByRole("button", { name: "Garder ma justification" }).click();
      await page.getByText(/^Enregistré à/).waitFor();
      await close(FAILED_REQUEST);
    });

    test("a name changed in one tab is that of the others too", async () => {
      const { page, context, close } = await openPage(browser(), section("activite", SERVICE));
      const other = await context.newPage();
      await other.goto(section("activite", SERVICE));
      await box(other, "Effectif au 31/12").waitFor();
      await box(page, "Effectif au 31/12").waitFor();
      await rename(page, "Paul Petit");
      await other.getByRole("button", { name: "Votre nom : Paul Petit" }).waitFor();
      await box(other, "Effectif au 31/12").fill("14");
      await other.keyboard.press("Tab");
      await expect
        .poll(() => lastLine(SERVICE, "effectif"), { timeout: 10_000 })
        .toMatchObject({ author: "Paul Petit" });
      await close();
    });

    test("an answer kept while the network was cut is its author's, not the next person's", async () => {
      const { page, context, close } = await openPage(browser(), section("activite", SERVICE));
      await box(page, "Effectif au 31/12").waitFor();
      await rename(page, "Paul Petit");
      await context.route("**/answers/**", (route) => route.abort());
      await box(page, "Sorties définitives").fill("2");
      await page.keyboard.press("Tab");
      await page.getByText("Nouvel essai dans", { exact: false }).waitFor();
      // The day after, at the same computer.
      await page.goto(`${address()}/`);
      await page
        .getByRole("link", { name: /Foyer des Essais/ })
        .first()
        .waitFor();
      await rename(page, "Zoé Autre");
      await context.unroute("**/answers/**");
      await page.goto(section("activite", SERVICE));
      await expect
        .poll(() => lastLine(SERVICE, "sorties"), { timeout: 10_000 })
        .toMatchObject({ author: "Paul Petit", to: 2 });
      await close(FAILED_REQUEST);
    });

    test("two tabs keep the texts to be corrected of both", async () => {
      const { page, context, close } = await openPage(browser(), section("activite", SERVICE));
      const other = await context.newPage();
      await other.goto(section("personnel", SERVICE));
      await box(other, "Charges de personnel").waitFor();
      await box(page, "Durées des personnes sorties").fill("beaucoup");
      await page.keyboard.press("Tab");
      await box(other, "Charges de personnel").fill("cher");
      await other.keyboard.press("Tab");
      await other.close();
      await page.reload();
      await page.getByText("2 réponses non enregistrées", { exact: false }).waitFor();
      expect(await box(page, "Durées des personnes sorties").inputValue()).toBe("beaucoup");
      await close();
    });

    test("a mark goes after its minute, whatever came meanwhile, and says when it was saved", async () => {
      const { page, close } = await openPage(browser(), section("personnel"));
      await box(page, "Charges de personnel").waitFor();
      await page.clock.install();
      await page.reload();
      await box(page, "Charges de personnel").waitFor();
      const look = async () => {
        const told = page.waitForResponse(/\/changes\?since=/);
        await comeBack(page);
        await page.clock.runFor(1_000);
        await told;
      };
      await write(FOYER, "answers/charges", 12);
      await look();
      await page.getByText("Mise à jour par Hélène Durand à", { exact: false }).waitFor();
      await page.clock.runFor(30_000);
      await write(FOYER, "justifications/control:somme_ages", { reason: "", text: "Oui." });
      await look();
      await page.clock.runFor(90_000);
      await page.locator(".fresh-mark").waitFor({ state: "detached" });
      await close();
    });

    test("a link opened in another tab is told to the coordinator's own page", async () => {
      const { page, context, close } = await openPage(browser(), section("activite"));
      await box(page, "Effectif au 31/12").waitFor();
      await rename(page, "Paul Petit");
      const given = await send("POST", `${record("2032", FOYER)}/delegations`, {
        name: "Karim Benali",
        note: "",
        sections: ["personnel"],
      });
      const { path, delegation } = await given.json();
      const other = await context.newPage();
      await other.goto(`${address()}${path}`);
      await other.getByText("vous répondez à la section « Personnel »").waitFor();
      await comeBack(page);
      await page.getByText("Karim Benali, vous répondez à la section « Personnel »").waitFor();
      expect(await page.getByRole("button", { name: /^Votre nom/ }).count()).toBe(0);
      const refusal = "Cette page n’est pas dans votre accès";
      await page.getByRole("heading", { level: 1, name: refusal }).waitFor();
      await other.getByRole("button", { name: "Quitter cet accès" }).click();
      await comeBack(page);
      await page.getByRole("button", { name: "Votre nom : Paul Petit" }).waitFor();
      await fetch(`${record("2032", FOYER)}/delegations/${delegation.id}`, { method: "DELETE" });
      await close(FAILED_REQUEST);
    });

    test("a guest whose server did not say who they are is told as soon as it does", async () => {
      const given = await send("POST", `${record("2032", FOYER)}/delegations`, {
        name: "Karim Benali",
        note: "",
        sections: ["personnel"],
      });
      const { path } = await given.json();
      const { page, context, close } = await openPage(browser(), `${address()}/nulle-part`);
      await context.route("**/api/visitor", (route) => route.abort());
      await page.goto(`${address()}${path}`);
      await page.getByRole("heading", { level: 1, name: "Personnel" }).waitFor();
      expect(await page.getByText("vous répondez à la section").count()).toBe(0);
      await context.unroute("**/api/visitor");
      await comeBack(page);
      await page.getByText("vous répondez à la section « Personnel »").waitFor();
      await close(FAILED_REQUEST);
    });
  },
);
