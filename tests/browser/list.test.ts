// A list in the toy campaign: lines added, filled, taken away and put back, by the keyboard.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { accessibilityFaults } from "./support/accessibility-faults.ts";
import { browserSuite } from "./support/browser-suite.ts";
import { openPage } from "./support/open-page.ts";
import { runApplication } from "./support/run-application.ts";
import { toyHost } from "./support/toy-host.ts";

const EMPTY = "Aucun accord pour l’instant.";

browserSuite(
  () => runApplication(toyHost()),
  ({ browser, address }) => {
    const section = (finess: string) => `${address()}/2031/${finess}/personnel`;

    test("two lines are added, one is taken away, the other is found again", async () => {
      const finess = "990000011";
      const { page, close } = await openPage(browser(), section(finess));
      await page.getByText(EMPTY).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);

      await addLine(page);
      // The focus is in the first box of the new line, which says which line it is.
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("reponse-accords.0.objet");
      await page.keyboard.type("Temps de travail");
      await page.keyboard.press("Tab");
      await page.keyboard.type("14.5.2029");
      await page.keyboard.press("Tab");
      await page.keyboard.type("12,5");
      await page.keyboard.press("Tab");
      await page.keyboard.press("p");
      await addLine(page);
      await page.keyboard.type("Égalité professionnelle");
      await page.keyboard.press("Tab");
      expect(await page.getByText(EMPTY).count()).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);

      await line(page, 1).getByRole("button", { name: "Retirer" }).focus();
      await page.keyboard.press("Enter");
      await page.getByText("Accord 1 : ligne retirée.").first().waitFor();
      expect(await box(page, 1, "Objet").inputValue()).toBe("Égalité professionnelle");
      expect(await line(page, 2).count()).toBe(0);
      // The focus goes to what undoes it.
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Annuler");
      await page.keyboard.press("Enter");
      expect(await box(page, 1, "Date de signature").inputValue()).toBe("14/05/2029");
      expect(await box(page, 1, "Salariés concernés").inputValue()).toBe("12,5");

      await line(page, 2).getByRole("button", { name: "Retirer" }).click();
      await page.getByText(/^Enregistré à/).waitFor();
      await saved(page, finess, [
        { objet: "Temps de travail", signature: "2029-05-14", salaries: 12.5, statut: "public" },
      ]);

      await page.reload();
      await line(page, 1).waitFor();
      expect(await box(page, 1, "Objet").inputValue()).toBe("Temps de travail");
      expect(await box(page, 1, "Date de signature").inputValue()).toBe("14/05/2029");
      expect(await line(page, 1).getByLabel("Statut des salariés").inputValue()).toBe("public");
      expect(await line(page, 2).count()).toBe(0);
      await line(page, 1).getByRole("button", { name: "Retirer" }).click();
      await page.getByText(EMPTY).waitFor();
      await saved(page, finess, null);
      await close();
    });

    test("what is not understood stays with its line, is told under its box, and is kept", async () => {
      const finess = "990000029";
      const { page, close } = await openPage(browser(), section(finess), { width: 390 });
      await addLine(page);
      await addLine(page);
      await box(page, 2, "Date de signature").fill("31/02/2029");
      await page.keyboard.press("Tab");
      await line(page, 2).getByText("Le 31/02/2029 n’existe pas dans le calendrier").waitFor();
      await page.getByText("1 réponse non enregistrée : à corriger").waitFor();
      const described = await box(page, 2, "Date de signature").getAttribute("aria-describedby");
      for (const id of described!.split(" "))
        expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
      expect(await accessibilityFaults(page)).toEqual([]);

      await line(page, 1).getByRole("button", { name: "Retirer" }).click();
      expect(await box(page, 1, "Date de signature").inputValue()).toBe("31/02/2029");
      await saved(page, finess, [{}]);
      await page.reload();
      await line(page, 1).getByText("Le 31/02/2029 n’existe pas dans le calendrier").waitFor();
      expect(await box(page, 1, "Date de signature").inputValue()).toBe("31/02/2029");
      await line(page, 1).getByRole("button", { name: "Retirer" }).click();
      await page.getByText("1 réponse non enregistrée : à corriger").waitFor({ state: "detached" });
      await page.getByRole("button", { name: "Annuler" }).click();
      expect(await box(page, 1, "Date de signature").inputValue()).toBe("31/02/2029");
      await line(page, 1).getByRole("button", { name: "Retirer" }).click();
      await saved(page, finess, null);
      await close();
    });

    test("a list that is full says so, and takes a line again once one is taken away", async () => {
      const { page, close } = await openPage(browser(), section("990000011"), { width: 390 });
      for (let added = 0; added < 5; added++) await addLine(page);
      await page.getByText("La liste est complète : 5 lignes au plus.").waitFor();
      expect(await page.getByRole("button", { name: "Ajouter un accord" }).count()).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      for (let left = 5; left > 0; left--) {
        await line(page, left).getByRole("button", { name: "Retirer" }).click();
      }
      await page.getByText(EMPTY).waitFor();
      await saved(page, "990000011", null);
      await close();
    });
  },
);

const line = (page: Page, number: number) =>
  page.getByRole("group", { name: `Accord ${number}`, exact: true });

const box = (page: Page, number: number, name: string) =>
  line(page, number).getByRole("textbox", { name });

async function addLine(page: Page): Promise<void> {
  const lines = page.getByRole("group", { name: /^Accord \d/ });
  const before = await lines.count();
  await page.getByRole("button", { name: "Ajouter un accord" }).focus();
  await page.keyboard.press("Enter");
  await line(page, before + 1).waitFor();
}

/** What the server has, in the end. */
async function saved(page: Page, finess: string, expected: unknown): Promise<void> {
  const address = `/api/campaigns/2031/establishments/${finess}/record`;
  await expect
    .poll(
      () =>
        page.evaluate(
          async (at) => (await (await fetch(at)).json()).answers.accords?.value ?? null,
          address,
        ),
      {
        timeout: 8_000,
      },
    )
    .toEqual(expected);
}
