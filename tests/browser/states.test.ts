// What a page says when there is nothing to show, and when nothing may be changed.

import { expect, test } from "vitest";
import { accessibilityFaults } from "./support/accessibility-faults.ts";
import { browserSuite } from "./support/browser-suite.ts";
import { openPage } from "./support/open-page.ts";
import { runApplication } from "./support/run-application.ts";
import { toyHost } from "./support/toy-host.ts";

const FAILED_REQUEST = /Failed to load resource/;

browserSuite(
  () => runApplication(toyHost()),
  ({ browser, address }) => {
    test("an unknown address says so and leads home", async () => {
      const { page, close } = await openPage(browser(), `${address()}/nulle-part`);
      await page.getByRole("heading", { level: 1, name: "Cette page n’existe pas" }).waitFor();
      await page.getByRole("link", { name: "Revenir à l’accueil" }).click();
      await page.getByRole("link", { name: "Foyer des Essais" }).waitFor();
      await close();
    });

    test("an unknown establishment is told in the server's words", async () => {
      const { page, close } = await openPage(browser(), `${address()}/2031/990000099`);
      const alert = page.getByRole("alert");
      await alert.getByText("990000099", { exact: false }).waitFor();
      expect(await alert.innerText()).not.toContain("'");
      const [title] = (await alert.innerText()).split("\n");
      expect(await page.title()).toBe(`${title} · Millésime`);
      await close(FAILED_REQUEST);
    });

    test("an unknown section leads to the first one", async () => {
      const { page, close } = await openPage(browser(), `${address()}/2031/990000011/inconnue`);
      await page.getByRole("heading", { level: 1, name: "Cette section n’existe pas" }).waitFor();
      expect(await page.title()).toBe("Section introuvable, Foyer des Essais · Millésime");
      await page.getByRole("link", { name: "Ouvrir la première section" }).click();
      await page.getByRole("heading", { level: 1, name: "Activité" }).waitFor();
      await close();
    });

    test("an unknown campaign says that there is none", async () => {
      const { page, close } = await openPage(browser(), `${address()}/?campagne=1999`);
      await page.getByText("Aucune campagne n’est publiée à cette adresse.").waitFor();
      await close();
    });

    test("a server that does not answer may be tried again", async () => {
      const { page, context, close } = await openPage(browser(), `${address()}/nulle-part`);
      await context.route("**/api/**", (route) => route.abort());
      await page.goto(`${address()}/`);
      await page.getByRole("alert").getByText("Le serveur ne répond pas.").waitFor();
      await context.unroute("**/api/**");
      await page.getByRole("button", { name: "Essayer à nouveau" }).click();
      await page.getByRole("link", { name: "Foyer des Essais" }).waitFor();
      await close(FAILED_REQUEST);
    });

    test("a part of the application that cannot be fetched may be tried again", async () => {
      const { page, context, close } = await openPage(browser(), `${address()}/nulle-part`);
      await context.route("**/assets/entry-page-*.js", (route) => route.abort());
      await page.goto(`${address()}/2031/990000011/activite`);
      await page.getByRole("alert").getByText("Le serveur ne répond pas.").waitFor();
      await context.unroute("**/assets/entry-page-*.js");
      await page.getByRole("button", { name: "Essayer à nouveau" }).click();
      await page.getByRole("heading", { level: 1, name: "Activité" }).waitFor();
      await close(FAILED_REQUEST);
    });

    test("a fault of the application is told, never an empty page", async () => {
      const { page, context, close } = await openPage(browser(), `${address()}/nulle-part`);
      await context.route("**/forms/*", (route) => route.fulfill({ json: { sections: [{}] } }));
      await page.goto(`${address()}/2031/990000011/activite`);
      await page
        .getByRole("heading", { level: 1, name: "Cette page ne peut pas être affichée" })
        .waitFor();
      await page.getByRole("button", { name: "Recharger la page" }).waitFor();
      await close(/TypeError/);
    });

    test("a closed campaign is read, not changed, and says since when", async () => {
      const { page, context, close } = await openPage(browser(), `${address()}/nulle-part`);
      const reason = "La saisie est close depuis le 31 mai 2031 au soir.";
      await context.route("**/record", async (route) => {
        const response = await route.fetch();
        await route.fulfill({ json: { ...(await response.json()), editable: false, reason } });
      });
      await page.goto(`${address()}/2031/990000011/activite`);
      await page.getByText(reason, { exact: false }).waitFor();
      const staff = page.getByRole("textbox", { name: "Effectif au 31/12" });
      expect(await staff.isEditable()).toBe(false);
      expect(await page.getByRole("radio").first().isEnabled()).toBe(false);
      expect(await page.getByText("Rien à enregistrer").count()).toBe(0);
      await close();
    });

    test("a signed record says who signed it and when, and where it is opened again", async () => {
      const { page, context, close } = await openPage(browser(), `${address()}/nulle-part`);
      const signature = { author: "Jeanne <Martin>", at: "2031-05-02T08:00:00.000Z", hash: "" };
      await context.route("**/record", async (route) => {
        const record = await (await route.fetch()).json();
        const reason = "Le dossier a été signé.";
        await route.fulfill({ json: { ...record, editable: false, reason, signature } });
      });
      await page.goto(`${address()}/2031/990000011/activite`);
      const notice = page.getByRole("note").filter({ hasText: "Dossier signé." });
      // Paris is two hours ahead in May.
      await notice.getByText(/Jeanne <Martin> l’a signé le 2 mai 2031 à 10\sh\s00/).waitFor();
      const way = notice.getByRole("link", { name: /rouvrir le dossier/ });
      expect(await way.getAttribute("href")).toBe("/2031/990000011/signer");
      // Who can help, in the campaign's words.
      await notice.getByText("Écrivez à l’agence d’essai.", { exact: false }).waitFor();
      const help = notice.getByRole("link", { name: "Écrire à l’assistance" });
      expect(await help.getAttribute("href")).toBe("mailto:aide@essai.example");
      // Its choices take no focus: the way to their guide does.
      const guide = page.getByRole("button", { name: "Guide F1 : question 1.6" });
      expect(await guide.getAttribute("tabindex")).toBe("0");
      expect(await accessibilityFaults(page)).toEqual([]);
      await close();
    });

    test("without a network it says so, who can help, and comes by itself when it is back", async () => {
      const { page, context, close } = await openPage(browser(), `${address()}/nulle-part`);
      await context.route("**/api/**", (route) => route.abort());
      await page.goto(`${address()}/2031/990000011/activite`);
      const alert = page.getByRole("alert");
      await alert.getByText("Le serveur ne répond pas.").waitFor();
      await context.setOffline(true);
      await alert.getByText("Cet appareil n’est plus connecté.").waitFor();
      await alert.getByText("l’assistance de la campagne", { exact: false }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await context.unroute("**/api/**");
      await context.setOffline(false);
      await page.getByRole("textbox", { name: "Effectif au 31/12" }).waitFor();
      await close(FAILED_REQUEST);
    });

    test("what loads at once flashes no word, what is slow says what is on its way", async () => {
      const { page, context, close } = await openPage(browser(), `${address()}/nulle-part`);
      const held: { release?: () => void } = {};
      const waiting = new Promise<void>((resolve) => {
        held.release = resolve;
      });
      await context.route("**/record", async (route) => {
        await waiting;
        await route.continue();
      });
      await page.goto(`${address()}/2031/990000011/activite`);
      const status = page.locator("main").getByRole("status");
      await status.waitFor({ state: "attached" });
      expect(await status.textContent()).toBe("");
      await status.getByText("Chargement : le questionnaire de l’établissement…").waitFor();
      held.release?.();
      await page.getByRole("textbox", { name: "Effectif au 31/12" }).waitFor();
      await close();
    });

    test("the first stops of the keyboard lead to the form, the sections and the indicators", async () => {
      const { page, close } = await openPage(browser(), `${address()}/2031/990000011/activite`);
      await page.getByRole("textbox", { name: "Effectif au 31/12" }).waitFor();
      const names: string[] = [];
      for (let stop = 0; stop < 3; stop++) {
        await page.keyboard.press("Tab");
        names.push(await page.evaluate(() => document.activeElement?.textContent ?? ""));
        const top = await page.evaluate(
          () => document.activeElement?.getBoundingClientRect().top ?? -1,
        );
        expect(top).toBeGreaterThan(0);
      }
      expect(names).toEqual(["Aller au contenu", "Aller aux sections", "Aller aux indicateurs"]);
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("resultats");
      await close();
    });

    test("last year's answer is shown, and taken up where the guide offers it", async () => {
      const { page, context, close } = await openPage(browser(), `${address()}/nulle-part`);
      await context.route("**/record", async (route) => {
        const record = await (await route.fetch()).json();
        const answers = { effectif: 1038, sorties: 4 };
        await route.fulfill({ json: { ...record, previous: answers, lastYear: answers } });
      });
      await page.goto(`${address()}/2031/990000011/activite`);
      await page.getByText("Réponse de l’an dernier : 1 038 personnes").waitFor();
      await page.getByText("Réponse de l’an dernier : 4 personnes").waitFor();
      // Only the first of the two is offered from one year to the next.
      await page.getByRole("button", { name: "Reprendre" }).click();
      const staff = page.getByRole("textbox", { name: "Effectif au 31/12" });
      expect(await staff.inputValue()).toBe("1\u202F038");
      await page.getByText(/^Enregistré à/).waitFor();
      await close();
    });

    test("a record begun before the campaign changed says so", async () => {
      const { page, context, close } = await openPage(browser(), `${address()}/nulle-part`);
      await context.route("**/record", async (route) => {
        const record = await (await route.fetch()).json();
        await route.fulfill({
          json: { ...record, hash: "0".repeat(64), setAside: { sorties: 1 } },
        });
      });
      await page.goto(`${address()}/2031/990000011/activite`);
      const notice = page.getByRole("note");
      await notice.getByText("Le questionnaire a changé", { exact: false }).waitFor();
      await notice.getByText("Sorties définitives").waitFor();
      await close();
    });

    test("the page holds no inline script or style, as its security policy wants", async () => {
      const { page, close } = await openPage(browser(), `${address()}/`);
      const response = await page.request.get(`${address()}/`);
      const policy = response.headers()["content-security-policy"] ?? "";
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/unsafe/);
      const inline = "script:not([src]), style, [style], [onclick], [onload]";
      const html = await response.text();
      const found = await page.evaluate(
        ([source, selector]) =>
          new DOMParser().parseFromString(source!, "text/html").querySelectorAll(selector!).length,
        [html, inline],
      );
      expect(found).toBe(0);
      await close();
    });
  },
);
