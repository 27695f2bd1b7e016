// Answers on their way: two people, a cut network, a closed tab, a refusal.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browserSuite } from "./support/browser-suite.ts";
import { openPage } from "./support/open-page.ts";
import { runApplication } from "./support/run-application.ts";
import { toyHost } from "./support/toy-host.ts";

const box = (page: Page, name: string) => page.getByRole("textbox", { name });
const leave = (page: Page) => page.keyboard.press("Tab");

/** What the browser itself writes of a request that failed as the test wanted it to. */
const FAILED_REQUEST = /Failed to load resource/;

/** Where an answer waits, as an earlier version of the application may have left it. */
const SHELVED = "millesime.a-enregistrer.2031.990000029.effectif";

browserSuite(
  () => runApplication(toyHost()),
  ({ browser, address }) => {
    const section = (name: string, finess = "990000011") => `${address()}/2031/${finess}/${name}`;
    const api = (finess: string) => `${address()}/api/campaigns/2031/establishments/${finess}`;

    async function saveElsewhere(item: string, value: unknown, version: number): Promise<void> {
      const response = await fetch(`${api("990000011")}/answers/${item}`, {
        method: "PUT",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ value, version }),
      });
      expect(response.status).toBe(200);
    }

    async function saved(finess: string, item: string): Promise<unknown> {
      const record = await (await fetch(`${api(finess)}/record`)).json();
      return record.answers[item]?.value ?? null;
    }

    test("an answer changed by somebody else: both values, and a choice", async () => {
      const { page, close } = await openPage(browser(), section("activite"));
      await box(page, "Effectif au 31/12").waitFor();
      await saveElsewhere("effectif", 15, 0);
      await box(page, "Effectif au 31/12").fill("12");
      await leave(page);
      const mine = page.getByRole("button", { name: "Garder ma réponse : 12 personnes" });
      const theirs = page.getByRole("button", { name: "Prendre l’autre réponse : 15 personnes" });
      await mine.waitFor();
      expect(await saved("990000011", "effectif")).toBe(15);
      await theirs.click();
      await mine.waitFor({ state: "detached" });
      expect(await box(page, "Effectif au 31/12").inputValue()).toBe("15");

      await saveElsewhere("effectif", 16, 1);
      await box(page, "Effectif au 31/12").fill("13");
      await leave(page);
      await page.getByRole("button", { name: "Garder ma réponse : 13 personnes" }).click();
      await page.getByText(/^Enregistré à/).waitFor();
      expect(await saved("990000011", "effectif")).toBe(13);
      await close(FAILED_REQUEST);
    });

    test("two answers to a breakdown are compared line by line", async () => {
      const { page, close } = await openPage(browser(), section("activite"));
      const lines = page.getByRole("table", { name: "Effectif par âge" }).getByRole("textbox");
      await lines.first().waitFor();
      await saveElsewhere("effectif_par_age", { adultes: 3, aines: 4 }, 0);
      await lines.first().fill("5");
      await leave(page);
      const table = page.getByRole("table", { name: "Lignes qui diffèrent" });
      await table.waitFor();
      expect((await table.getByRole("row").allInnerTexts()).map((row) => row.split("\t"))).toEqual([
        ["Ligne", "Votre réponse", "L’autre réponse"],
        ["De 18 à 59 ans", "5", "3"],
        ["60 ans et plus", "non renseigné", "4"],
      ]);
      await page.getByRole("button", { name: /Prendre l’autre réponse/ }).click();
      await expect.poll(() => lines.nth(1).inputValue()).toBe("4");
      await close(FAILED_REQUEST);
    });

    test("a cut network is told with its cause, nothing is lost, and saving resumes by itself", async () => {
      const { page, context, close } = await openPage(browser(), section("activite", "990000029"));
      await box(page, "Sorties définitives").waitFor();
      await context.setOffline(true);
      await box(page, "Sorties définitives").fill("7");
      await leave(page);
      await page.getByText("Pas de réseau : 1 réponse gardée", { exact: false }).waitFor();
      await box(page, "Durées des personnes sorties").fill("70");
      await leave(page);
      await page.getByText("Pas de réseau : 2 réponses gardées", { exact: false }).waitFor();
      await context.setOffline(false);
      await page.getByText(/^Enregistré à/).waitFor();
      expect(await saved("990000029", "sorties")).toBe(7);
      expect(await saved("990000029", "durees")).toBe(70);
      await close(FAILED_REQUEST);
    });

    test("while the server is away the answer is kept in the browser", async () => {
      const { page, context, close } = await openPage(browser(), section("activite", "990000029"));
      await box(page, "Effectif au 31/12").waitFor();
      await context.route("**/answers/**", (route) => route.abort());
      await box(page, "Effectif au 31/12").fill("21");
      await leave(page);
      await page.getByText("1 réponse n’est pas enregistrée", { exact: false }).waitFor();
      const kept = await page.evaluate((key) => localStorage.getItem(key), SHELVED);
      expect(JSON.parse(kept ?? "null")).toMatchObject({ value: 21, version: 0 });
      await close(FAILED_REQUEST);
    });

    test("what an earlier visit could not send is shown and sent on return", async () => {
      const { page, close } = await openPage(browser(), `${address()}/nulle-part`);
      const shelved = JSON.stringify({ value: 987, version: 0 });
      const key = SHELVED.replace("effectif", "durees").replace("990000029", "990000011");
      await page.evaluate(([name, value]) => localStorage.setItem(name!, value!), [key, shelved]);
      await page.goto(section("activite"));
      await page.getByText(/^Enregistré à/).waitFor();
      expect(await box(page, "Durées des personnes sorties").inputValue()).toBe("987");
      expect(await saved("990000011", "durees")).toBe(987);
      await close();
    });

    test("a server at fault is retried on demand", async () => {
      const { page, context, close } = await openPage(browser(), section("personnel", "990000029"));
      await box(page, "Charges de personnel").waitFor();
      await context.route("**/answers/**", (route) => route.fulfill({ status: 503, body: "" }));
      await box(page, "Charges de personnel").fill("5");
      await leave(page);
      await page.getByText("Nouvel essai dans", { exact: false }).waitFor();
      await context.unroute("**/answers/**");
      await page.getByRole("button", { name: "Réessayer maintenant" }).click();
      await page.getByText(/^Enregistré à/).waitFor();
      await close(FAILED_REQUEST);
    });

    test("a server that is back is found as soon as the window is", async () => {
      const { page, context, close } = await openPage(browser(), section("personnel", "990000029"));
      await box(page, "Charges de personnel").waitFor();
      await context.route("**/answers/**", (route) => route.abort());
      await box(page, "Charges de personnel").fill("6");
      await leave(page);
      await page.getByText("Nouvel essai dans", { exact: false }).waitFor();
      await context.unroute("**/answers/**");
      const attempt = page.waitForRequest("**/answers/**", { timeout: 500 });
      await page.evaluate(() => window.dispatchEvent(new Event("focus")));
      await attempt;
      await page.getByText(/^Enregistré à/).waitFor();
      await close(FAILED_REQUEST);
    });

    test("an answer set aside is given anew upon its version, without a conflict", async () => {
      const { page, context, close } = await openPage(browser(), `${address()}/nulle-part`);
      await saveElsewhere("charges", 5, 0);
      await context.route("**/record", async (route) => {
        const record = await (await route.fetch()).json();
        const { charges, ...answers } = record.answers;
        const setAside = { setAside: { charges: charges.version } };
        await route.fulfill({ json: { ...record, answers, ...setAside, hash: "0".repeat(64) } });
      });
      await page.goto(section("personnel"));
      const notice = page.getByRole("note");
      await notice.getByText("Charges de personnel").waitFor();
      await box(page, "Charges de personnel").fill("6");
      await leave(page);
      await expect.poll(() => saved("990000011", "charges")).toBe(6);
      await close();
    });

    test("a refused answer says why beside its question", async () => {
      const { page, context, close } = await openPage(browser(), section("personnel", "990000029"));
      await box(page, "Commentaire").waitFor();
      await context.route("**/answers/**", (route) =>
        route.fulfill({
          status: 403,
          contentType: "application/problem+json",
          body: JSON.stringify({
            title: "Saisie fermée",
            status: 403,
            detail: "La saisie est close.",
          }),
        }),
      );
      await box(page, "Commentaire").fill("Trop tard.");
      await leave(page);
      await page.getByRole("alert").getByText("La saisie est close.").waitFor();
      await page.getByText("1 réponse n’a pas pu être enregistrée", { exact: false }).waitFor();
      await close(FAILED_REQUEST);
    });

    test("an erased answer is erased, and may be given again", async () => {
      const { page, close } = await openPage(browser(), section("activite", "990000029"));
      await box(page, "Effectif au 31/12").fill("33");
      await leave(page);
      await expect.poll(() => saved("990000029", "effectif")).toBe(33);
      await box(page, "Effectif au 31/12").fill("");
      await leave(page);
      await expect.poll(() => saved("990000029", "effectif")).toBe(null);

      await page.reload();
      await box(page, "Effectif au 31/12").fill("34");
      await leave(page);
      await expect.poll(() => saved("990000029", "effectif")).toBe(34);
      await close(FAILED_REQUEST);
    });
  },
);
