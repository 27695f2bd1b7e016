// A coordinator gives a section to a colleague by a link; the colleague answers in it, and nowhere else.

import type { Browser, Page } from "playwright-core";
import { expect, test } from "vitest";
import { accessibilityFaults } from "./support/accessibility-faults.ts";
import { browserSuite } from "./support/browser-suite.ts";
import { openPage, type PageOptions } from "./support/open-page.ts";
import { runApplication } from "./support/run-application.ts";
import { toyHost } from "./support/toy-host.ts";

const FINESS = "990000011";

/** What the browser itself writes of a request that was refused as the test wanted it to be. */
const REFUSED = /Failed to load resource/;

const LOOKS = [
  { width: 1280, scheme: "light" },
  { width: 1280, scheme: "dark" },
  { width: 390, scheme: "light" },
  { width: 390, scheme: "dark" },
] as const satisfies readonly PageOptions[];

browserSuite(
  () => runApplication(toyHost()),
  ({ browser, address }) => {
    const api = () => `${address()}/api/campaigns/2031/establishments/${FINESS}`;
    const team = () => `${address()}/2031/${FINESS}/equipe`;

    async function expectSound(page: Page): Promise<void> {
      expect(await accessibilityFaults(page)).toEqual([]);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBe(0);
    }

    async function give(name: string, sections: readonly string[]): Promise<string> {
      const response = await fetch(`${api()}/delegations`, {
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          "Millesime-Author": encodeURIComponent("Claire Martin"),
        },
        body: JSON.stringify({ name, sections }),
      });
      return `${address()}${(await response.json()).path}`;
    }

    async function revokeAll(): Promise<void> {
      const { delegations } = await (await fetch(`${api()}/delegations`)).json();
      for (const { id } of delegations) {
        await fetch(`${api()}/delegations/${id}`, { method: "DELETE" });
      }
    }

    const guestPage = (opened: Browser, link: string, look?: PageOptions) =>
      openPage(opened, link, look);

    test("a section is given by a link that is copied, filled in, and told in the history", async () => {
      const coordinator = await openPage(browser(), `${address()}/2031/${FINESS}`);
      const { page } = coordinator;
      await page.getByRole("heading", { level: 1, name: "Activité" }).waitFor();
      // Who they are, once for all.
      await page.getByRole("button", { name: "Votre nom" }).click();
      await page.getByLabel("Votre nom").fill("Claire Martin");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Votre nom : Claire Martin" }).waitFor();
      await page.getByRole("link", { name: "Partager la saisie" }).click();
      await page.getByRole("heading", { level: 1, name: "Partager la saisie" }).waitFor();
      await page.getByRole("button", { name: "Confier la section Personnel" }).click();
      const name = page.getByLabel("Nom de la personne");
      expect(await name.evaluate((box) => box === document.activeElement)).toBe(true);
      expect(await page.getByRole("checkbox", { name: "Personnel" }).isChecked()).toBe(true);
      await page.keyboard.type("Karim Benali");
      await page.getByLabel("Un mot pour elle").fill("Avant vendredi, merci.");
      await page.getByRole("button", { name: "Créer le lien" }).click();
      const ready = page.getByRole("heading", { name: "Le lien pour Karim Benali est prêt" });
      await ready.waitFor();
      expect(await ready.evaluate((heading) => heading === document.activeElement)).toBe(true);
      await page.getByRole("button", { name: "Copier" }).click();
      await page.getByText("Le lien est copié.").waitFor();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link).toMatch(/\/acces\/[\w-]{22}$/);
      const mail = await page
        .getByRole("link", { name: "Préparer le courriel" })
        .getAttribute("href");
      expect(decodeURIComponent(mail ?? "")).toContain(link);
      await page.getByText("Karim Benali, lien jamais ouvert").waitFor();

      const guest = await guestPage(browser(), link);
      await guest.page.getByRole("heading", { level: 1, name: "Personnel" }).waitFor();
      expect(new URL(guest.page.url()).pathname).toBe(`/2031/${FINESS}/personnel`);
      await guest.page
        .getByText("vous répondez à la section « Personnel » à la demande de Claire Martin")
        .waitFor();
      await guest.page.getByText("Son mot pour vous : « Avant vendredi, merci. »").waitFor();
      const sections = guest.page.getByRole("navigation", { name: "Sections du questionnaire" });
      expect(await sections.getByRole("link").count()).toBe(1);
      expect(
        await guest.page.getByRole("link", { name: /Section suivante|précédente/ }).count(),
      ).toBe(0);
      expect(await guest.page.getByRole("button", { name: "Votre nom" }).count()).toBe(0);
      await guest.page.getByRole("textbox", { name: "Charges de personnel" }).fill("1 234,5");
      await guest.page.keyboard.press("Tab");
      await guest.page.getByText(/Enregistré à/).waitFor();
      const history = await (await fetch(`${api()}/answers/charges/history`)).json();
      expect(history).toMatchObject([{ author: "Karim Benali", to: 1234.5 }]);
      await guest.close();

      await page.reload();
      await page.getByText(/Karim Benali, lien ouvert à/).waitFor();
      await page.getByText(/^Karim Benali, à/).waitFor();
      // The coordinator's own answer is theirs.
      await page.getByRole("link", { name: "Activité", exact: true }).click();
      await page.getByRole("textbox", { name: "Sorties définitives" }).fill("4");
      await page.keyboard.press("Tab");
      await page.getByText(/Enregistré à/).waitFor();
      const sorties = await (await fetch(`${api()}/answers/sorties/history`)).json();
      expect(sorties).toMatchObject([{ author: "Claire Martin" }]);
      await coordinator.close();
      await revokeAll();
    });

    test("what was not given is refused: by its address, by the interface, on paper", async () => {
      const link = await give("Karim Benali", ["personnel"]);
      const { page, close } = await guestPage(browser(), link);
      await page.getByRole("heading", { level: 1, name: "Personnel" }).waitFor();
      for (const path of ["activite", "equipe", "signer", "inconnue"]) {
        await page.goto(`${address()}/2031/${FINESS}/${path}`);
        const refusal = "Cette page n’est pas dans votre accès";
        await page.getByRole("heading", { level: 1, name: refusal }).waitFor();
        await page.getByText("demandez à Claire Martin").waitFor();
        await expectSound(page);
      }
      await page.goto(`${address()}/2031/990000029`);
      await page.getByRole("heading", { level: 1, name: /dans votre accès/ }).waitFor();
      await page.getByRole("link", { name: "Revenir à votre section" }).click();
      await page.getByRole("heading", { level: 1, name: "Personnel" }).waitFor();
      const statuses = await page.evaluate(async (finess) => {
        const record = `/api/campaigns/2031/establishments/${finess}`;
        const write = (method: string, path: string) =>
          fetch(`${record}/${path}`, {
            method,
            headers: { "Content-Type": "application/json" },
            body: JSON.stringify({ value: 1, version: 0, revision: 0, reason: "Essai" }),
          });
        const asked = [
          write("PUT", "answers/effectif"),
          write("POST", "sign-off"),
          write("POST", "reopening"),
          write("POST", "delegations"),
          fetch(`${record}/results`),
          fetch(`${record}/sign-off`),
          fetch(`${record}/answers/effectif/history`),
          fetch("/api/campaigns/2031/establishments/990000029/record"),
          fetch("/api/campaigns/2031/managing-bodies/990000995"),
          fetch(`/campagnes/2031/dossier/${finess}.pdf`),
          fetch(`/campagnes/2031/grille/FOYER.pdf?etablissement=${finess}`),
        ];
        return (await Promise.all(asked)).map(({ status }) => status);
      }, FINESS);
      expect(new Set(statuses)).toEqual(new Set([403]));
      await page.goto(`${address()}/`);
      await page.getByRole("heading", { level: 1, name: "Votre section" }).waitFor();
      await page.getByRole("link", { name: /Personnel.*Foyer des Essais/ }).waitFor();
      expect(await page.getByRole("heading", { name: /établissements/ }).count()).toBe(0);
      await expectSound(page);
      expect(await page.getByRole("link", { name: /Service des Essais/ }).count()).toBe(0);
      await page.getByRole("button", { name: "Quitter cet accès" }).click();
      await page.getByRole("link", { name: /Service des Essais/ }).waitFor();
      await close(REFUSED);
      await revokeAll();
    });

    test("a link taken back stops at once; what was being typed is kept and said to be", async () => {
      const link = await give("Karim Benali", ["personnel"]);
      const guest = await guestPage(browser(), link);
      await guest.page.getByRole("heading", { level: 1, name: "Personnel" }).waitFor();
      const coordinator = await openPage(browser(), team());
      await coordinator.page
        .getByRole("button", { name: "Retirer le lien donné à Karim Benali" })
        .click();
      await coordinator.page.keyboard.press("Enter");
      await coordinator.page
        .getByText(/lien retiré à .* par/)
        .first()
        .waitFor();
      expect(
        await coordinator.page
          .getByRole("heading", { name: "Les liens donnés" })
          .evaluate((heading) => heading === document.activeElement),
      ).toBe(true);
      await coordinator.close();

      const box = guest.page.getByRole("textbox", { name: "Commentaire" });
      await box.fill("Écrit trop tard");
      await guest.page.keyboard.press("Tab");
      const alert = guest.page.getByRole("alert").filter({ hasText: "n’est plus valable" });
      await alert.getByText("demandez un autre lien à Claire Martin").waitFor();
      expect(await box.inputValue()).toBe("Écrit trop tard");
      await expectSound(guest.page);
      const kept = await guest.page.evaluate(() => JSON.stringify(window.localStorage));
      expect(kept).toContain("Écrit trop tard");
      const record = await (await fetch(`${api()}/record`)).json();
      expect(record.answers.commentaire).toBeUndefined();

      // With another link, in the same browser, it is sent when the person says so: it may be another.
      await guest.page.goto(await give("Karim Benali", ["personnel"]));
      await guest.page.getByRole("button", { name: "Réessayer" }).first().click();
      await expect
        .poll(
          async () => (await (await fetch(`${api()}/record`)).json()).answers.commentaire?.value,
          { timeout: 10_000 },
        )
        .toBe("Écrit trop tard");
      await guest.close(REFUSED);
      await revokeAll();
    });

    test("a link that was never given is told in a French page", async () => {
      const { page, close } = await openPage(browser(), `${address()}/acces/inconnu`);
      await page.getByRole("heading", { name: /Ce lien n’est plus valable/ }).waitFor();
      await close(REFUSED);
    });

    test.each(LOOKS)(
      "the page of the team is sound, empty, asked and filled ($width px, $scheme)",
      async (look) => {
        const { page, close } = await openPage(browser(), team(), look);
        await page.getByRole("heading", { level: 1, name: "Partager la saisie" }).waitFor();
        await expectSound(page);
        await page.getByRole("button", { name: "Créer le lien" }).click();
        await page.getByText("Dites à qui vous confiez la section").waitFor();
        expect(
          await page
            .getByLabel("Nom de la personne")
            .evaluate((box) => box === document.activeElement),
        ).toBe(true);
        await page.keyboard.type("Nadia Le Goff");
        await page.keyboard.press("Enter");
        await page.getByText("Choisissez au moins une section.").waitFor();
        await page.getByRole("checkbox", { name: "Activité" }).check();
        await page.getByRole("checkbox", { name: "Personnel" }).check();
        await page.getByRole("button", { name: "Créer le lien" }).click();
        // Nobody gives a section without a name.
        await page.getByText("Dites d’abord votre nom").waitFor();
        await expectSound(page);
        await page.keyboard.type("Claire Martin");
        await page.getByRole("button", { name: "Créer le lien" }).click();
        await page.getByRole("heading", { name: "Le lien pour Nadia Le Goff est prêt" }).waitFor();
        await expectSound(page);
        await page.getByRole("button", { name: "Retirer le lien donné à Nadia Le Goff" }).click();
        await expectSound(page);
        await page.getByRole("button", { name: "Garder", exact: true }).click();
        await page.getByRole("button", { name: "Votre nom" }).click();
        await page.getByLabel("Votre nom").waitFor();
        await expectSound(page);
        await page.keyboard.press("Escape");
        expect(await page.getByLabel("Votre nom").count()).toBe(0);
        await close();
        await revokeAll();
      },
    );

    test.each(LOOKS)("the page of a guest is sound ($width px, $scheme)", async (look) => {
      const link = await give("Karim Benali", ["activite", "personnel"]);
      const { page, close } = await guestPage(browser(), link, look);
      await page.getByRole("heading", { level: 1, name: "Activité" }).waitFor();
      await page.getByText("vous répondez aux sections « Activité » et « Personnel »").waitFor();
      await expectSound(page);
      await close();
      await revokeAll();
    });
  },
);
