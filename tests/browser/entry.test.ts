// Filling a section, with the toy campaign: everything by the keyboard, as people who type do.

import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { browserSuite } from "./support/browser-suite.ts";
import { openPage } from "./support/open-page.ts";
import { paste } from "./support/paste.ts";
import { runApplication } from "./support/run-application.ts";
import { toyHost } from "./support/toy-host.ts";

const box = (page: Page, name: string) => page.getByRole("textbox", { name });

/** An answer is sent after a rest, and a busy machine takes its time. */
const PATIENCE = { timeout: 5_000 };

browserSuite(
  () => runApplication(toyHost()),
  ({ browser, address }) => {
    const home = () => address();
    const section = (name: string, finess = "990000011") => `${address()}/2031/${finess}/${name}`;

    test("from the first page to a result, by the keyboard alone, and everything found back", async () => {
      const { page, close } = await openPage(browser(), home());
      await page.getByRole("link", { name: "Foyer des Essais" }).focus();
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: "Activité" }).waitFor();

      await box(page, "Sorties définitives").focus();
      await page.keyboard.type("8");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("reponse-durees");
      await paste(page, "1\u202F234\t\r\n");
      await page.keyboard.press("Tab");
      // 1 234 days over 8 people: 154.25, shown with one decimal.
      const result = page.getByRole("region", { name: "Durée moyenne" });
      await result.getByText("154,3 jours").waitFor();
      await result.getByText("1 234", { exact: false }).first().waitFor();
      await page.getByText(/^Enregistré à/).waitFor();

      await page.reload();
      await box(page, "Sorties définitives").waitFor();
      expect(await box(page, "Sorties définitives").inputValue()).toBe("8");
      expect(await box(page, "Durées des personnes sorties").inputValue()).toBe("1\u202F234");
      await result.getByText("154,3 jours").waitFor();
      await close();
    });

    test("a number typed the French way is understood and written properly on leaving", async () => {
      const { page, close } = await openPage(browser(), section("personnel"));
      const charges = box(page, "Charges de personnel");
      await charges.focus();
      await page.keyboard.type("1234567,5");
      await page.keyboard.press("Tab");
      expect(await charges.inputValue()).toBe("1\u202F234\u202F567,5");
      await page.getByText(/^Enregistré à/).waitFor();
      await close();
    });

    test("a text that is no number is kept as typed, told in French, and not saved", async () => {
      const { page, close } = await openPage(browser(), section("activite", "990000029"));
      const staff = box(page, "Effectif au 31/12");
      await staff.fill("12,5");
      await page.keyboard.press("Tab");
      const message = page.getByText(/«\s12,5\s» n’est pas un nombre entier/);
      await message.waitFor();
      expect(await staff.getAttribute("aria-invalid")).toBe("true");
      const described = await staff.getAttribute("aria-describedby");
      const messageHolder = await message.evaluate((node) => node.parentElement?.id);
      expect(described?.split(" ")).toContain(messageHolder);
      await page.getByText("1 réponse non enregistrée : à corriger").waitFor();

      await page.reload();
      await message.waitFor();
      expect(await staff.inputValue()).toBe("12,5");

      await staff.fill("12");
      await page.keyboard.press("Tab");
      await message.waitFor({ state: "detached" });
      await page.getByText(/^Enregistré à/).waitFor();
      await close();
    });

    test("a breakdown is a table: Enter and arrows go down, a pasted column fills it", async () => {
      const { page, close } = await openPage(browser(), section("activite"));
      await box(page, "Effectif au 31/12").fill("45");
      const table = page.getByRole("table", { name: "Effectif par âge" });
      const lines = table.getByRole("textbox");
      await lines.first().focus();
      await page.keyboard.type("30");
      await page.keyboard.press("Enter");
      await page.keyboard.type("9");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowDown");
      expect(await lines.nth(1).evaluate((box) => box === document.activeElement)).toBe(true);
      await table.getByText(/^Il manque 6\spersonnes pour atteindre 45 \(1\.1\)\.$/).waitFor();

      await lines.first().focus();
      await paste(page, "40\r\n5\r\n");
      expect(
        await lines.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value)),
      ).toEqual(["40", "5"]);
      await table.getByText("Le total est celui qui est attendu.").waitFor();
      await page.getByText("2 valeurs collées.").waitFor();
      await close();
    });

    test("a table of lines and columns is crossed by the arrows", async () => {
      const { page, close } = await openPage(browser(), section("activite"));
      const table = page.getByRole("table", { name: "Places et journées par mode d’accueil" });
      const boxes = table.getByRole("textbox");
      await boxes.first().focus();
      await page.keyboard.type("40");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.type("14235");
      await page.keyboard.press("Enter");
      await page.keyboard.type("0");
      // Once to the edge of the box, once more to leave it.
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.type("0");
      await page.keyboard.press("Enter");
      // 14 235 days over 40 places of 365 days.
      await page.getByRole("region", { name: "Taux d’occupation" }).getByText("97,50 %").waitFor();
      await close();
    });

    test("a conditional question comes and goes; its hidden answer is kept and does not count", async () => {
      const { page, close } = await openPage(browser(), section("activite"));
      const question = box(page, "Personnes protégées");
      const group = page.getByRole("group", { name: /Des personnes sont-elles protégées/ });
      expect(await question.count()).toBe(0);
      await box(page, "Effectif au 31/12").fill("40");
      await group.getByLabel("Oui").check();
      await question.fill("10");
      const result = page.getByRole("region", { name: "Part des personnes protégées" });
      await result.getByText("25,00 %").waitFor();

      await group.getByLabel("Non").check();
      await question.waitFor({ state: "detached" });
      await result.getByText("0,00 %").waitFor();
      await page.getByText("Ces réponses ne comptent plus", { exact: false }).waitFor();

      await group.getByLabel("Oui").check();
      await question.waitFor();
      expect(await question.inputValue()).toBe("10");
      await close();
    });

    test("a control speaks beside its question and in the list, and leads to it", async () => {
      const { page, close } = await openPage(browser(), section("activite", "990000029"));
      await box(page, "Effectif au 31/12").fill("45");
      const table = page.getByRole("table", { name: "Effectif par âge" });
      await table.getByRole("textbox").first().fill("50");
      await table.getByRole("textbox").first().press("Enter");
      const list = page.getByRole("region", { name: "Contrôles" });
      // Half of a breakdown is no contradiction: it is told once the person goes elsewhere.
      await table.getByText("Il y a 5 personnes de trop.").waitFor();
      await page.waitForTimeout(300);
      expect(await page.getByText("La somme des âges").count()).toBe(0);
      await box(page, "Sorties définitives").focus();
      await list.getByText("La somme des âges", { exact: false }).waitFor();
      expect(await page.locator("main").getByText("La somme des âges").count()).toBeGreaterThan(0);
      await list.getByRole("link", { name: "Effectif par âge" }).click();
      await page.waitForFunction(
        () => document.activeElement?.closest(".question")?.id === "question-effectif_par_age",
      );
      await close();
    });

    test("a control of another section is told too, folded, and leads there", async () => {
      const { page, close } = await openPage(browser(), section("personnel", "990000029"));
      const list = page.getByRole("region", { name: "Contrôles" });
      await list.getByText("1 contrôle dans d’autres sections").click();
      await list.getByText("La somme des âges", { exact: false }).waitFor();
      await list.getByRole("link", { name: "Effectif par âge" }).click();
      await page.getByRole("heading", { level: 1, name: "Activité" }).waitFor();
      await page.waitForFunction(
        () => document.activeElement?.closest(".question")?.id === "question-effectif_par_age",
      );
      await close();
    });

    test("a figure mistyped over a saved one: the saved one is named, kept, and not counted", async () => {
      const { page, close } = await openPage(browser(), section("activite", "990000029"));
      const staff = box(page, "Effectif au 31/12");
      await staff.fill("500");
      await page.keyboard.press("Tab");
      await page.getByText(/^Enregistré à/).waitFor();
      const contents = page.getByRole("navigation", { name: "Sections du questionnaire" });
      const progress = contents.getByRole("link", { name: "Activité" });
      const counted = () => progress.innerText().then((text) => Number(/(\d+)\//.exec(text)?.[1]));
      const before = await counted();

      await staff.selectText();
      // Slowly: « 5 », on the way, must not take the place of 500.
      await page.keyboard.type("5oo", { delay: 700 });
      await page.keyboard.press("Tab");
      const told = page.getByText("La dernière valeur enregistrée est 500 personnes.");
      const status = page.getByText("1 réponse non enregistrée : à corriger");
      await told.waitFor();
      await status.waitFor();
      await expect.poll(counted, PATIENCE).toBe(before - 1);

      await page.waitForTimeout(600);
      await page.reload();
      await told.waitFor();
      await status.waitFor();
      expect(await staff.inputValue()).toBe("5oo");
      await expect.poll(counted, PATIENCE).toBe(before - 1);

      await page.getByRole("link", { name: "Section suivante Personnel" }).click();
      await page.getByRole("heading", { level: 1, name: "Personnel" }).waitFor();
      await page.getByRole("link", { name: "Corriger", exact: true }).click();
      await page.waitForFunction(() => document.activeElement?.id === "reponse-effectif");
      await staff.fill("45");
      await page.keyboard.press("Tab");
      await page.getByText(/^Enregistré à/).waitFor();
      expect(await told.count()).toBe(0);
      await expect.poll(counted, PATIENCE).toBe(before);
      await close();
    });

    test("an emptied answer of any type is saved as no answer at all", async () => {
      const { page, close } = await openPage(browser(), section("activite"));
      const saved = new Map<string, unknown>();
      page.on("request", (request) => {
        if (request.method() !== "PUT") return;
        saved.set(request.url().split("/").at(-1)!, request.postDataJSON().value);
      });
      const giveThenEmpty = async (item: string, boxes: Locator, text: string, empty = "") => {
        await boxes.first().fill(text);
        await expect.poll(() => saved.get(item), PATIENCE).toBeTruthy();
        for (const one of await boxes.all()) await one.fill(empty);
        await expect.poll(() => saved.get(item), PATIENCE).toBeNull();
      };
      const boxesOf = (item: string) => page.locator(`#question-${item}`).getByRole("textbox");
      await boxesOf("sorties").waitFor();
      await giveThenEmpty("sorties", boxesOf("sorties"), "7");
      await giveThenEmpty("effectif_par_age", boxesOf("effectif_par_age"), "7");
      await giveThenEmpty("accueil", boxesOf("accueil"), "7", " ");
      const group = page.getByRole("group", { name: /Des personnes sont-elles protégées/ });
      await group.getByLabel("Non").check();
      await expect.poll(() => saved.get("protection"), PATIENCE).toBe("non");
      await group.getByRole("button", { name: "Effacer la réponse" }).click();
      await expect.poll(() => saved.get("protection"), PATIENCE).toBeNull();

      await page.goto(section("personnel"));
      await giveThenEmpty("derniere_visite", boxesOf("derniere_visite"), "3/10/2030");
      await giveThenEmpty("commentaire", boxesOf("commentaire"), "Vu.", "   ");
      const aid = page
        .getByRole("group", { name: /Aides reçues/ })
        .getByRole("checkbox")
        .first();
      await aid.check();
      await expect.poll(() => saved.get("aides"), PATIENCE).toHaveLength(1);
      await aid.uncheck();
      await expect.poll(() => saved.get("aides"), PATIENCE).toBeNull();
      await page.getByText(/^Enregistré à/).waitFor();
      await close();
    });

    test("Tab goes from box to box: the guide, one key away, is no stop between them", async () => {
      const { page, close } = await openPage(browser(), section("personnel"));
      const date = box(page, "Date de la dernière visite");
      await page
        .getByRole("group", { name: /Aides reçues/ })
        .getByRole("checkbox")
        .last()
        .focus();
      await page.keyboard.press("Tab");
      expect(await date.evaluate((node) => node === document.activeElement)).toBe(true);
      await page.getByText("texte non officiel").waitFor();
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("reponse-commentaire");
      await close();
    });

    test("choices, several choices, a date and a text are saved and found back", async () => {
      const { page, close } = await openPage(browser(), section("personnel", "990000029"));
      await box(page, "Date de la dernière visite").fill("14.7.2030");
      await box(page, "Commentaire").fill("Deux chambres en travaux.");
      const aids = page.getByRole("group", { name: /Aides reçues/ });
      await aids.getByRole("checkbox").first().check();
      const status = page.getByRole("group", { name: /Statut juridique/ });
      await status.getByRole("radio").last().check();
      await page.getByText(/^Enregistré à/).waitFor();
      await page.waitForTimeout(600);
      await page.getByText(/^Enregistré à/).waitFor();

      await page.reload();
      await status.waitFor();
      expect(await box(page, "Date de la dernière visite").inputValue()).toBe("14/07/2030");
      expect(await box(page, "Commentaire").inputValue()).toBe("Deux chambres en travaux.");
      expect(await aids.getByRole("checkbox").first().isChecked()).toBe(true);
      expect(await status.getByRole("radio").last().isChecked()).toBe(true);

      await status.getByRole("button", { name: "Effacer la réponse" }).click();
      expect(await status.getByRole("radio", { checked: true }).count()).toBe(0);
      await close();
    });

    test("the sections follow one another, and what was typed last is not lost on the way", async () => {
      const { page, close } = await openPage(browser(), section("activite"));
      await box(page, "Durées des personnes sorties").fill("77");
      await page.evaluate(() => window.scrollTo({ top: 10_000, behavior: "instant" }));
      await page.getByRole("link", { name: "Section suivante Personnel" }).click();
      await page.getByRole("heading", { level: 1, name: "Personnel" }).waitFor();
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
      expect(await page.title()).toContain("Personnel, Foyer des Essais");
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
      await box(page, "Charges de personnel").fill("99");
      await page.goBack();
      await page.getByRole("heading", { level: 1, name: "Activité" }).waitFor();
      expect(await box(page, "Durées des personnes sorties").inputValue()).toBe("77");
      await page.goForward();
      await page.getByRole("heading", { level: 1, name: "Personnel" }).waitFor();
      expect(await box(page, "Charges de personnel").inputValue()).toBe("99");
      await close();
    });
  },
);
