// Answers on a bad evening: the network is cut, the server restarts, the page is closed or reloaded,
// the record is open twice, somebody else writes in it or signs it. Nothing is lost, and it is said.

import type { BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { memoryHost } from "../support/memory-host.ts";
import { readCatalogue, TOY_CATALOGUE } from "../support/read-catalogue.ts";
import { browserSuite } from "./support/browser-suite.ts";
import { openPage } from "./support/open-page.ts";
import { runApplication } from "./support/run-application.ts";

/** What the browser itself writes of a request that failed as the test wanted it to. */
const FAILED_REQUEST = /Failed to load resource/;
const COUNT = 20;
const NUMBERS = Array.from({ length: COUNT }, (_, at) => at + 1);
const FINESS = NUMBERS.map((number) => `9900001${String(number).padStart(2, "0")}`);

/** A section of twenty numbers; an establishment for each test. */
function seriesHost() {
  const items = NUMBERS.map(
    (number) => `  nombre_${number}:
    reference: "3.${number}"
    libelle: Nombre ${number}
    type: entier
    unite: personne
    concerne: tous
    provenance: { statut: atteste, sources: [ESSAI] }
`,
  );
  const establishments = FINESS.map(
    (finess, at) => `      "${finess}": { nom: Service ${at}, categorie: SERVICE, ville: Essai }\n`,
  );
  const toy = readCatalogue(TOY_CATALOGUE);
  return memoryHost({
    ...toy,
    "2031/guide.yaml": toy["2031/guide.yaml"]!.replace("personnel", "personnel, serie"),
    "2031/donnees/serie.yaml": `bloc: serie\ntitre: Série\naxe: 1\nresponsable: direction\ndonnees:\n${items.join("")}`,
    "demonstration/etablissements.yaml": `organismes:\n  "990000995":\n    nom: Association d'essai\n    etablissements:\n${establishments.join("")}`,
  });
}

const box = (page: Page, number: number) =>
  page.getByRole("textbox", { name: new RegExp(`Nombre ${number}\\b`) });

async function type(page: Page, number: number, value: number): Promise<void> {
  await box(page, number).fill(String(value));
  await page.keyboard.press("Tab");
}

browserSuite(
  () => runApplication(seriesHost()),
  ({ browser, address, application }) => {
    const section = (finess: string) => `${address()}/2031/${finess}/serie`;
    const api = (finess: string) => `${address()}/api/campaigns/2031/establishments/${finess}`;
    const left = [...FINESS];
    const open = async () => {
      const finess = left.shift()!;
      const opened = await openPage(browser(), section(finess));
      await box(opened.page, 1).waitFor();
      return { finess, ...opened };
    };
    const saved = async (finess: string, number: number) => {
      const { answers } = await (await fetch(`${api(finess)}/record`)).json();
      return answers[`nombre_${number}`]?.value ?? null;
    };
    const saveElsewhere = async (finess: string, number: number, value: number, version = 0) => {
      const response = await fetch(`${api(finess)}/answers/nombre_${number}`, {
        method: "PUT",
        headers: {
          "Content-Type": "application/json",
          "Millesime-Author": encodeURIComponent("Mme Durand"),
        },
        body: JSON.stringify({ value, version }),
      });
      expect(response.status).toBe(200);
    };
    const isSaved = (page: Page) => page.getByText(/^Enregistré à/).waitFor();
    /** Sends at once, as the button does; the button may be gone by then, the server being found. */
    const lookAgain = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event("focus")));

    test("twenty answers typed without a network, and the page reloaded: all sent, in their order", async () => {
      const { page, context, finess, close } = await open();
      await context.route("**/answers/**", (route) => route.abort());
      // Neither the order of the page nor that of the alphabet.
      const order = NUMBERS.toSorted((a, b) => ((a * 7) % COUNT) - ((b * 7) % COUNT));
      for (const number of order) await type(page, number, 1000 + number);
      await type(page, order[0]!, 5000);
      const given = [...order.slice(1), order[0]!];
      await page.getByText("20 réponses ne sont pas enregistrées", { exact: false }).waitFor();
      await page.reload();
      await page.getByText("20 réponses ne sont pas enregistrées", { exact: false }).waitFor();
      expect(await box(page, order[0]!).inputValue()).toBe("5\u202F000");

      const sent = listSent(context);
      await context.unroute("**/answers/**");
      await lookAgain(page);
      await isSaved(page);
      expect(sent).toEqual(given.map((number) => `nombre_${number}`));
      for (const number of order.slice(1)) expect(await saved(finess, number)).toBe(1000 + number);
      expect(await saved(finess, order[0]!)).toBe(5000);
      await close(FAILED_REQUEST);
    });

    test("a network cut for a minute, the clock passing: the answers go by themselves when it is back", async () => {
      const { page, context, finess, close } = await open();
      await page.clock.install();
      await context.setOffline(true);
      await type(page, 1, 11);
      await type(page, 2, 12);
      for (let seconds = 0; seconds < 60; seconds += 8) await page.clock.runFor(8_000);
      await page.getByText("Pas de réseau : 2 réponses gardées", { exact: false }).waitFor();
      await context.setOffline(false);
      await page.clock.runFor(8_000);
      await expect.poll(() => saved(finess, 2)).toBe(12);
      expect(await saved(finess, 1)).toBe(11);
      await close(FAILED_REQUEST);
    });

    test("a server restarted in the middle of the entry takes what was given meanwhile", async () => {
      const { page, finess, close } = await open();
      await type(page, 1, 21);
      await isSaved(page);
      await application().stop();
      await type(page, 1, 22);
      await type(page, 2, 23);
      await page.getByText("2 réponses ne sont pas enregistrées", { exact: false }).waitFor();
      await application().start();
      await lookAgain(page);
      await isSaved(page);
      expect([await saved(finess, 1), await saved(finess, 2)]).toEqual([22, 23]);
      await close(FAILED_REQUEST);
    });

    test("going back just after a key loses nothing", async () => {
      const { page, finess, close } = await open();
      await page.getByRole("link", { name: "Activité" }).first().click();
      await page.getByRole("heading", { level: 1, name: "Activité" }).waitFor();
      await page.goBack();
      await box(page, 3).pressSequentially("37");
      await page.evaluate(() => history.forward());
      await page.getByRole("heading", { level: 1, name: "Activité" }).waitFor();
      await expect.poll(() => saved(finess, 3)).toBe(37);
      await close();
    });

    test("two tabs on one record show each other's answers, each sent once", async () => {
      const { page, context, finess, close } = await open();
      const sent = listSent(context);
      const other = await context.newPage();
      await other.goto(section(finess));
      await box(other, 1).waitFor();
      await type(page, 1, 31);
      await expect.poll(() => box(other, 1).inputValue()).toBe("31");
      await isSaved(other);
      await type(other, 1, 32);
      await expect.poll(() => box(page, 1).inputValue()).toBe("32");
      await isSaved(page);
      expect(await saved(finess, 1)).toBe(32);
      expect(sent).toEqual(["nombre_1", "nombre_1"]);
      await close();
    });

    test("what a closed tab could not send, the other sends", async () => {
      const { page, context, finess, close } = await open();
      const other = await context.newPage();
      await other.goto(section(finess));
      await box(other, 1).waitFor();
      await context.route("**/answers/**", (route) => route.abort());
      await type(other, 4, 41);
      await page.getByText("1 réponse n’est pas enregistrée", { exact: false }).waitFor();
      await other.close();
      await context.unroute("**/answers/**");
      await lookAgain(page);
      await isSaved(page);
      expect(await saved(finess, 4)).toBe(41);
      await close(FAILED_REQUEST);
    });

    test("what somebody else answers appears, is told, and never under the fingers", async () => {
      const { page, finess, close } = await open();
      await saveElsewhere(finess, 5, 51);
      await lookAgain(page);
      await expect.poll(() => box(page, 5).inputValue()).toBe("51");
      await page.getByRole("status").getByText("3.5 mise à jour par Mme Durand.").waitFor();
      await page
        .locator("main")
        .getByText(/^Mise à jour par Mme Durand à/)
        .waitFor();

      await box(page, 5).focus();
      await page.keyboard.type("9");
      await saveElsewhere(finess, 5, 52, 1);
      await saveElsewhere(finess, 6, 61);
      await lookAgain(page);
      await expect.poll(() => box(page, 6).inputValue()).toBe("61");
      // The box has the focus: it keeps what is typed, and the two answers meet.
      expect(await box(page, 5).inputValue()).toBe("519");
      await page.getByRole("button", { name: "Garder ma réponse : 519 personnes" }).click();
      await isSaved(page);
      expect(await saved(finess, 5)).toBe(519);
      await close(FAILED_REQUEST);
    });

    test("a signature by somebody else locks the page, and what waited is kept and, once it is reopened, sent when a person says so", async () => {
      const { page, context, finess, close } = await open();
      const signature = { author: "Mme Durand", at: "2031-05-01T10:00:00.000Z", hash: "" };
      let isSigned = true;
      const lock = { signature, editable: false, reason: "Dossier signé par Mme Durand." };
      await context.route("**/changes?*", async (route) => {
        const changes = await (await route.fetch()).json();
        await route.fulfill({ json: { ...changes, ...(isSigned ? { signature } : {}) } });
      });
      await context.route("**/record", async (route) => {
        const record = await (await route.fetch()).json();
        await route.fulfill({ json: { ...record, ...(isSigned ? lock : {}) } });
      });
      await context.route("**/answers/**", (route) =>
        route.fulfill({
          status: 403,
          contentType: "application/problem+json",
          body: JSON.stringify({ title: "Dossier signé", detail: lock.reason }),
        }),
      );
      await type(page, 7, 71);
      await page.getByText("1 réponse n’a pas pu être enregistrée", { exact: false }).waitFor();
      await page.getByText("Dossier signé.", { exact: true }).waitFor();
      expect(await box(page, 7).getAttribute("readonly")).not.toBeNull();
      expect(await box(page, 7).inputValue()).toBe("71");

      isSigned = false;
      await context.unroute("**/answers/**");
      await lookAgain(page);
      // Nobody knows who looks at the page by then: what was refused goes when a person says so.
      await expect.poll(() => box(page, 7).getAttribute("readonly")).toBeNull();
      expect(await saved(finess, 7)).not.toBe(71);
      await page.getByRole("button", { name: "Réessayer" }).first().click();
      await isSaved(page);
      expect(await saved(finess, 7)).toBe(71);
      await close(FAILED_REQUEST);
    });

    test("a browser that keeps nothing is told so when the network goes", async () => {
      const finess = left.shift()!;
      const { page, context, close } = await openPage(browser(), `${address()}/nulle-part`);
      await context.addInitScript(() => {
        Object.defineProperty(window, "localStorage", {
          get: () => {
            throw new DOMException("denied", "SecurityError");
          },
        });
      });
      await page.goto(section(finess));
      await box(page, 1).waitFor();
      await context.route("**/answers/**", (route) => route.abort());
      await type(page, 1, 81);
      await page.getByText("votre navigateur ne garde rien", { exact: false }).waitFor();
      await context.unroute("**/answers/**");
      await lookAgain(page);
      await isSaved(page);
      expect(await saved(finess, 1)).toBe(81);
      await close(FAILED_REQUEST);
    });
  },
);

/** The items that the pages send from now on, in order. */
function listSent(context: BrowserContext): readonly string[] {
  const sent: string[] = [];
  context.on("request", (request) => {
    const item = /\/answers\/(\w+)$/.exec(request.url())?.[1];
    if (item !== undefined && request.method() === "PUT") sent.push(item);
  });
  return sent;
}
