// Filled grids taken back in the application: read, decided upon, saved, found again in the form.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { compileCampaign } from "../../engine/index.ts";
import { compileGrids } from "../../engine/targets/grid/compile.ts";
import { renderGridWorkbook } from "../../renderer/index.ts";
import { type Typing, typeInGrid } from "../support/type-in-grid.ts";
import { accessibilityFaults } from "./support/accessibility-faults.ts";
import { browserSuite } from "./support/browser-suite.ts";
import { openPage } from "./support/open-page.ts";
import { runApplication } from "./support/run-application.ts";
import { toyHost } from "./support/toy-host.ts";

const FINESS = "990000011";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What the browser itself writes of a request that failed as the test wanted it to. */
const FAILED_REQUEST = /Failed to load resource/;

browserSuite(
  () => runApplication(toyHost()),
  ({ browser, address }) => {
    const api = () => `${address()}/api/campaigns/2031/establishments/${FINESS}`;
    const importing = () => `${address()}/2031/${FINESS}/importer`;

    async function answersNow(): Promise<Readonly<Record<string, unknown>>> {
      const { answers } = await (await fetch(`${api()}/record`)).json();
      return Object.fromEntries(
        Object.entries(answers).map(([item, one]) => [item, (one as { value: unknown }).value]),
      );
    }

    async function put(item: string, value: unknown): Promise<void> {
      const { answers } = await (await fetch(`${api()}/record`)).json();
      const response = await fetch(`${api()}/answers/${item}`, {
        method: "PUT",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ value, version: answers[item]?.version ?? 0 }),
      });
      expect(response.status).toBe(200);
    }

    /** The establishment's own grid, as the application gives it, with something typed in it. */
    async function grid(name: string, cells: Typing["cells"], service?: string) {
      const query = new URLSearchParams({
        etablissement: FINESS,
        ...(service === undefined ? {} : { service }),
      });
      const response = await fetch(`${address()}/campagnes/2031/grille/FOYER.xlsx?${query}`);
      const bytes = await typeInGrid(new Uint8Array(await response.arrayBuffer()), {
        cells: cells ?? {},
      });
      return { name, mimeType: XLSX, buffer: Buffer.from(bytes) };
    }

    const choose = (page: Page) => page.getByLabel(/Choisir une ou plusieurs|Ajouter une autre/);

    async function expectSound(page: Page): Promise<void> {
      expect(await accessibilityFaults(page)).toEqual([]);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBe(0);
    }

    test.each([
      { width: 1280, scheme: "light" },
      { width: 390, scheme: "dark" },
    ] as const)(
      "two services contradict each other: one chooses, saves, finds the answers ($width px)",
      async (look) => {
        await put("effectif", 40);
        await put("charges", 1000);
        await put("effectif_par_age", { aines: 10, adultes: 25 });
        const files = [
          await grid(
            "direction.xlsx",
            { DI_effectif: "42", DI_effectif_par_age__adultes: "1 027" },
            "direction",
          ),
          await grid("relue.xlsx", { DI_effectif: 43, DI_charges: "2 000,75" }),
        ];
        const { page, close } = await openPage(browser(), `${address()}/2031/${FINESS}`, look);
        await page.getByRole("link", { name: "Importer une grille remplie" }).click();
        await page.getByRole("heading", { name: "Importer une grille remplie" }).waitFor();
        await expectSound(page);
        await choose(page).setInputFiles(files);
        const heading = page.getByRole("heading", { name: "Ce que disent les grilles" });
        await heading.waitFor();
        await expect
          .poll(() => heading.evaluate((element) => element === document.activeElement))
          .toBe(true);
        await page.getByText("2 réponses changent, 1 contradiction est à trancher").waitFor();
        await expectSound(page);
        const rows = await page
          .getByRole("table", { name: "Activité" })
          .locator("tr")
          .allInnerTexts();
        expect(rows.map((row) => row.replace(/\s+/g, " "))).toContainEqual(
          expect.stringMatching(
            /De 18 à 59 ans direction\.xlsx, 1\. Activité, case F\d+ 25 1 027$/,
          ),
        );
        expect(await answersNow()).toMatchObject({ effectif: 40, charges: 1000 });

        // A choice is awaited: nothing is saved, and the keyboard is brought to it.
        await page.getByRole("button", { name: "Enregistrer 2 réponses" }).click();
        await page.getByText("Choisissez d’abord : 1 contradiction à trancher.").waitFor();
        expect(
          await page
            .getByRole("radio", { name: /^42/ })
            .evaluate((radio) => radio === document.activeElement),
        ).toBe(true);
        // The bar at the bottom hides nothing of what is to be chosen.
        const [radio, bar] = await Promise.all(
          [page.getByRole("radio", { name: /^43/ }), page.locator(".import-bar")].map((one) =>
            one.boundingBox(),
          ),
        );
        expect(radio!.y + radio!.height).toBeLessThan(bar!.y);
        await page.keyboard.press("ArrowDown");
        expect(await page.getByRole("radio", { name: /^43/ }).isChecked()).toBe(true);
        await page.getByRole("button", { name: "Enregistrer 3 réponses" }).click();
        await page.getByRole("heading", { name: "3 réponses enregistrées" }).waitFor();
        await expectSound(page);
        expect(await answersNow()).toMatchObject({
          effectif: 43,
          charges: 2000.75,
          effectif_par_age: { aines: 10, adultes: 1027 },
        });
        await page.getByRole("link", { name: "Revenir au questionnaire" }).click();
        const box = page.getByRole("textbox", { name: "Effectif au 31/12" });
        await box.waitFor();
        expect(await box.inputValue()).toBe("43");
        await page.reload();
        await box.waitFor();
        expect(await box.inputValue()).toBe("43");
        await close();
      },
    );

    test("what is unticked is not saved; a file taken away no longer counts", async () => {
      await put("effectif", 40);
      await put("charges", 1000);
      const { page, close } = await openPage(browser(), importing());
      await choose(page).setInputFiles([await grid("a.xlsx", { DI_effectif: 41, DI_charges: 7 })]);
      await page.getByRole("checkbox", { name: /Charges/ }).uncheck();
      await choose(page).setInputFiles([await grid("b.xlsx", { DI_effectif: 44 })]);
      await page.getByText("1 contradiction est à trancher").waitFor();
      await page.getByRole("button", { name: "Retirer b.xlsx" }).click();
      await page.getByText("2 réponses changent").waitFor();
      await page.getByRole("button", { name: "Enregistrer 1 réponse" }).click();
      await page.getByRole("heading", { name: "1 réponse enregistrée" }).waitFor();
      expect(await answersNow()).toMatchObject({ effectif: 41, charges: 1000 });
      await page.getByRole("button", { name: "Importer une autre grille" }).click();
      await choose(page).waitFor();
      await close();
    });

    test("what a grid only offers is unticked, and saved once it is ticked", async () => {
      const { value } = await compileCampaign(toyHost(), "2031");
      const grid = compileGrids(value!.campaign).find(({ category }) => category.code === "FOYER")!;
      const proposed = { derniere_visite: "2030-04-03", commentaire: "Relu", effectif: 3 };
      await put("effectif", 40);
      await put("derniere_visite", null);
      await put("commentaire", null);
      const bytes = await renderGridWorkbook(grid, { proposed });
      const file = { name: "offerte.xlsx", mimeType: XLSX, buffer: Buffer.from(bytes) };
      const { page, close } = await openPage(browser(), importing());
      await choose(page).setInputFiles([file]);
      await page.getByRole("heading", { name: "Proposées, non modifiées" }).waitFor();
      await page.getByText("2 réponses proposées et non modifiées.", { exact: false }).waitFor();
      const boxes = page.getByRole("checkbox");
      expect(
        await boxes.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked)),
      ).toEqual([false, false]);
      expect(await page.getByRole("button", { name: /^Enregistrer/ }).count()).toBe(0);
      await expectSound(page);
      await page.getByRole("button", { name: "Tout cocher" }).click();
      await page.getByRole("checkbox", { name: /Commentaire/ }).uncheck();
      await page.getByRole("button", { name: "Enregistrer 1 réponse" }).click();
      await page.getByRole("heading", { name: "1 réponse enregistrée" }).waitFor();
      const now = await answersNow();
      expect([now.derniere_visite, now.commentaire ?? null, now.effectif]).toEqual([
        "2030-04-03",
        null,
        40,
      ]);
      await close();
    });

    test("an answer changed by somebody else after the reading is never overwritten unsaid", async () => {
      await put("effectif", 40);
      const { page, close } = await openPage(browser(), importing());
      await choose(page).setInputFiles([await grid("a.xlsx", { DI_effectif: 45 })]);
      const save = page.getByRole("button", { name: "Enregistrer 1 réponse" });
      await save.waitFor();
      await put("effectif", 46);
      await save.click();
      await page.getByRole("button", { name: /Garder ma réponse : 45/ }).waitFor();
      expect(await answersNow()).toMatchObject({ effectif: 46 });
      await expectSound(page);
      await page.getByRole("button", { name: /Garder ma réponse : 45/ }).click();
      await page.getByRole("heading", { name: "1 réponse enregistrée" }).waitFor();
      expect(await answersNow()).toMatchObject({ effectif: 45 });
      await close(FAILED_REQUEST);
    });

    test("faults are told cell by cell, files that are no grid by name; the rest goes on", async () => {
      await put("effectif", 40);
      const { page, close } = await openPage(browser(), importing());
      await choose(page).setInputFiles([
        await grid("a.xlsx", { DI_effectif: "beaucoup", DI_charges: 12 }),
        { name: "notes.xlsx", mimeType: XLSX, buffer: Buffer.from("n°;réponse\r\n") },
      ]);
      await page.getByText("Ce fichier est du texte (un CSV renommé ?)").waitFor();
      await page.getByText("Lu : « beaucoup ».").waitFor();
      await page.getByText("« beaucoup » n’est pas un nombre", { exact: false }).waitFor();
      await expectSound(page);
      expect(
        await page.getByRole("link", { name: "Saisir la réponse 1.1" }).getAttribute("href"),
      ).toBe(`/2031/${FINESS}/activite#question-effectif`);
      await page.getByRole("button", { name: "Enregistrer 1 réponse" }).click();
      await page.getByRole("heading", { name: "1 réponse enregistrée" }).waitFor();
      expect(await answersNow()).toMatchObject({ effectif: 40, charges: 12 });
      await close();
    });

    test("a grid that changes nothing says so; nothing is sent when too much is chosen", async () => {
      const { page, close } = await openPage(browser(), importing());
      await choose(page).setInputFiles([await grid("a.xlsx", {})]);
      await page.getByText("Aucune réponse ne change", { exact: false }).waitFor();
      expect(await page.getByRole("button", { name: /^Enregistrer/ }).count()).toBe(0);
      const empty = { mimeType: XLSX, buffer: Buffer.alloc(0) };
      await choose(page).setInputFiles(
        Array.from({ length: 20 }, (_, index) => ({ ...empty, name: `${index}.xlsx` })),
      );
      await page.getByText("21 fichiers : c’est trop, 20 au plus à la fois.").waitFor();
      await close();
    });

    test("an answer that is still to be sent is not replaced unseen", async () => {
      const { page, context, close } = await openPage(browser(), importing());
      await choose(page).waitFor({ state: "attached" });
      await context.addInitScript((key) => {
        localStorage.setItem(key, JSON.stringify({ value: 55, version: 1 }));
      }, `millesime.a-enregistrer.2031.${FINESS}.effectif`);
      await page.reload();
      await page.getByText("1 réponse n’est pas encore enregistrée.").waitFor();
      expect(await choose(page).count()).toBe(0);
      await expectSound(page);
      await close();
    });

    test("files may be dropped, and a cut network loses nothing", async () => {
      await put("effectif", 40);
      const { page, context, close } = await openPage(browser(), importing());
      const { buffer } = await grid("a.xlsx", { DI_effectif: 47 });
      await choose(page).waitFor({ state: "attached" });
      await context.setOffline(true);
      await page.locator(".file-picker").evaluate(
        (target, bytes) => {
          const data = new DataTransfer();
          data.items.add(new File([new Uint8Array(bytes)], "a.xlsx"));
          target.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true }));
        },
        [...buffer],
      );
      await page.getByText("Cet appareil n’est plus connecté.").waitFor();
      // Nothing to press: the files are read as soon as the network is back.
      await context.setOffline(false);
      const save = page.getByRole("button", { name: "Enregistrer 1 réponse" });
      await save.waitFor();
      await context.setOffline(true);
      await save.click();
      await page.getByText("Nouvel essai dans", { exact: false }).waitFor();
      await context.setOffline(false);
      await page.getByRole("heading", { name: "1 réponse enregistrée" }).waitFor();
      expect(await answersNow()).toMatchObject({ effectif: 47 });
      await close(FAILED_REQUEST);
    });
  },
);
