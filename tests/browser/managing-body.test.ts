// A managing body as a person meets it: forty establishments in one table by the keyboard, a common
// answer given once, departed from with a reason, and taken back.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { memoryHost } from "../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../support/read-catalogue.ts";
import { accessibilityFaults } from "./support/accessibility-faults.ts";
import { browserSuite } from "./support/browser-suite.ts";
import { openPage } from "./support/open-page.ts";
import { paste } from "./support/paste.ts";
import { runApplication } from "./support/run-application.ts";

const YEAR = "2023";
const FORTY = "990000938";
const TWO_CATEGORIES = "990000904";
const TABLE = `/${YEAR}/organisme/${FORTY}/activite`;
const SAVED = /^Enregistré à/;

const LOOKS = [
  { width: 1280, scheme: "light" },
  { width: 1280, scheme: "dark" },
  { width: 390, scheme: "light" },
  { width: 390, scheme: "dark" },
] as const;

const ONLY_YEAR = Object.fromEntries(
  Object.entries(readCatalogue(CATALOGUE)).filter(
    ([path]) => !/^\d{4}\//.test(path) || path.startsWith(`${YEAR}/`),
  ),
);

browserSuite(
  () => runApplication(memoryHost(ONLY_YEAR)),
  ({ browser, address }) => {
    const api = () => `${address()}/api/campaigns/${YEAR}`;
    const give = (finess: string, item: string, value: unknown, version = 0) =>
      fetch(`${api()}/establishments/${finess}/answers/${item}`, {
        method: "PUT",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ value, version }),
      });
    /** Upon whatever version it is at. */
    const giveAnew = async (finess: string, item: string, value: unknown) => {
      const history = await fetch(`${api()}/establishments/${finess}/answers/${item}/history`);
      const [last] = await history.json();
      await give(finess, item, value, last?.version ?? 0);
    };
    const stored = async (finess: string, item: string) => {
      const record = await (await fetch(`${api()}/establishments/${finess}/record`)).json();
      return record.answers[item]?.value;
    };
    const establishments = async (): Promise<readonly { finess: string; name: string }[]> =>
      (await (await fetch(`${api()}/managing-bodies/${FORTY}`)).json()).establishments;

    test("the first page groups forty establishments, and finds one as its name is typed", async () => {
      const { page, close } = await openPage(browser(), address());
      await page.getByRole("heading", { level: 3, name: /Quarante Jardins/ }).waitFor();
      expect(await page.getByRole("link", { name: /EHPAD Les Violettes/ }).count()).toBe(0);
      await page.getByLabel("Nom, ville ou FINESS").fill("violet");
      await page.getByRole("link", { name: /EHPAD Les Violettes/ }).waitFor();
      await page.getByText("1\u00A0établissement trouvé").waitFor();
      await page.getByLabel("Nom, ville ou FINESS").fill("");
      await page.getByRole("button", { name: "Montrer les 34 autres" }).click();
      await page.getByRole("link", { name: /EHPAD Les Violettes/ }).waitFor();
      await page.getByRole("link", { name: "Mutuelle fictive des Quarante Jardins" }).click();
      await page.getByRole("heading", { level: 1, name: /Quarante Jardins/ }).waitFor();
      await close();
    });

    test("figures are typed by the keyboard alone, one tab stop, and are there after a reload", async () => {
      const [first, second] = await establishments();
      const { page, close } = await openPage(browser(), address() + TABLE);
      const grid = page.getByRole("grid");
      await grid.waitFor();
      expect(await grid.getByRole("columnheader").count()).toBe(42);
      expect(await grid.locator("[tabindex='0']").count()).toBe(1);
      await cellOf(page, first!, "sorties_definitives").focus();
      await page.keyboard.type("1 234");
      await page.keyboard.press("Tab");
      await page.keyboard.type("douze");
      await page.keyboard.press("Enter");
      await page
        .getByText(/«\sdouze\s» n’est pas un nombre/)
        .first()
        .waitFor();
      await page.getByRole("heading", { name: /1 valeur à corriger/ }).waitFor();
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("F2");
      await page.keyboard.press("Control+A");
      await page.keyboard.type("99");
      await page.keyboard.press("Escape");
      // As it was: the text to correct.
      expect(await cellOf(page, second!, "sorties_definitives").textContent()).toContain("douze");
      await page.keyboard.type("7");
      await page.keyboard.press("Shift+Enter");
      await page.getByText(SAVED).waitFor();
      expect(await stored(first!.finess, "sorties_definitives")).toBe(1234);
      expect(await stored(second!.finess, "sorties_definitives")).toBe(7);
      await page.reload();
      await expect
        .poll(() => cellOf(page, first!, "sorties_definitives").textContent())
        .toBe("1\u202F234");
      await cellOf(page, first!, "sorties_definitives").focus();
      await page.keyboard.press("Delete");
      await expect.poll(() => stored(first!.finess, "sorties_definitives")).toBeUndefined();
      await page.keyboard.press("Control+Home");
      const place = await page.evaluate(() => ({
        ...(document.activeElement as HTMLElement).dataset,
      }));
      expect(place).toEqual({ row: "0", column: "0" });
      for (let moved = 0; moved < 20; moved += 1) await page.keyboard.press("ArrowRight");
      const hidden = await page.evaluate(() => {
        const { right } = document.activeElement!.getBoundingClientRect();
        return right - document.querySelector("td.cell-total")!.getBoundingClientRect().left;
      });
      // No more than a border of it under the column that stays in sight.
      expect(hidden).toBeLessThan(3);
      await close();
    });

    test("a block of three rows and four establishments is pasted, then undone", async () => {
      const all = await establishments();
      const four = all.slice(10, 14);
      const { page, close } = await openPage(browser(), address() + TABLE);
      await page.getByRole("grid").waitFor();
      await cellOf(page, four[0]!, "admissions").focus();
      const row = Number(await cellOf(page, four[0]!, "admissions").getAttribute("data-row"));
      await paste(page, "10\t11\t12\t13\r\n20\t21\t22\t23\r\n30\t31\t32\t33\r\n");
      await page
        .getByText(/^12\svaleurs collées\./)
        .first()
        .waitFor();
      const texts = () =>
        page.evaluate(
          ([from]) =>
            [0, 1, 2].map((down) =>
              [10, 11, 12, 13].map(
                (at) =>
                  document.querySelector(`[data-row="${from! + down}"][data-column="${at}"]`)
                    ?.textContent,
              ),
            ),
          [row],
        );
      await page.getByText(SAVED).waitFor();
      expect((await texts()).flat()).toEqual(
        [10, 20, 30].flatMap((tens) => [0, 1, 2, 3].map((unit) => String(tens + unit))),
      );
      await page.getByRole("button", { name: /^Annuler/ }).click();
      await expect.poll(async () => (await texts()).flat().join("")).toBe("");
      await page.getByText(SAVED).waitFor();
      expect(await stored(four[3]!.finess, "admissions")).toBeUndefined();
      await close();
    });

    test("a value is copied to those without one, then to all after a confirmation", async () => {
      const all = await establishments();
      await give(all[20]!.finess, "durees_sejour", 365);
      await give(all[21]!.finess, "durees_sejour", 400);
      const { page, close } = await openPage(browser(), address() + TABLE);
      await page.getByRole("grid").waitFor();
      await cellOf(page, all[20]!, "durees_sejour").focus();
      await page
        .getByRole("button", { name: /Copier vers 38\sétablissements sans réponse/ })
        .click();
      await page.getByText("« 365 » copié vers 38\u00A0établissements.").first().waitFor();
      await expect.poll(() => stored(all[39]!.finess, "durees_sejour")).toBe(365);
      expect(await stored(all[21]!.finess, "durees_sejour")).toBe(400);
      await page.getByRole("button", { name: /Copier vers tous\s: remplacer 1\sréponse/ }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByText(/1\sréponse sera remplacée/).waitFor();
      await page.keyboard.press("Escape");
      expect(await stored(all[21]!.finess, "durees_sejour")).toBe(400);
      await page.getByRole("button", { name: /Copier vers tous/ }).click();
      await dialog.getByRole("button", { name: "Remplacer" }).click();
      await expect.poll(() => stored(all[21]!.finess, "durees_sejour")).toBe(365);
      const total = page
        .locator("tr", { has: cellOf(page, all[0]!, "durees_sejour") })
        .locator(".cell-total");
      await expect.poll(() => total.textContent()).toContain("14\u202F600");
      expect(await total.textContent()).toContain("sur 40\u00A0établissements");
      await close();
    });

    test("a figure far from its sisters' is marked, said, listed, and the list leads to it", async () => {
      const all = await establishments();
      for (const [at, one] of all.slice(0, 9).entries()) {
        await give(one.finess, "effectif_31_12", at === 4 ? 960 : 78 + at);
      }
      const { page, close } = await openPage(browser(), address() + TABLE);
      await page.getByRole("grid").waitFor();
      const cell = cellOf(page, all[4]!, "effectif_31_12");
      expect(await cell.textContent()).toMatch(
        /960, à vérifier\s: 12 fois la médiane des établissements/,
      );
      expect(await cellOf(page, all[3]!, "effectif_31_12").textContent()).toBe("81");
      const list = page.getByRole("region", { name: /Valeurs à vérifier/ });
      await list.getByRole("link", { name: new RegExp(plain(all[4]!.name)) }).click();
      await expect.poll(() => cell.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.getByText(/^À vérifier\s: 12 fois la médiane/).waitFor();
      await close();
    });

    test("somebody else's answer is never replaced in silence: both are shown, and one chosen", async () => {
      const all = await establishments();
      const { page, close } = await openPage(browser(), address() + TABLE);
      await page.getByRole("grid").waitFor();
      await give(all[30]!.finess, "sorties_definitives", 50);
      await cellOf(page, all[30]!, "sorties_definitives").focus();
      await page.keyboard.type("60");
      await page.keyboard.press("Enter");
      const choice = page.getByRole("button", { name: /Prendre l’autre réponse\s: 50/ });
      await choice.waitFor();
      await choice.click();
      await expect
        .poll(() => cellOf(page, all[30]!, "sorties_definitives").textContent())
        .toBe("50");
      await close(/409/);
    });

    test("another's answer and signature come to the open table, never into the cell being typed in", async () => {
      const all = await establishments();
      const [shown, typed, signed] = [all[25]!, all[26]!, all[27]!];
      const { page, close } = await openPage(browser(), address() + TABLE);
      await page.getByRole("grid").waitFor();
      await cellOf(page, typed, "sorties_definitives").focus();
      await page.keyboard.type("6");
      await give(shown.finess, "sorties_definitives", 51);
      await give(typed.finess, "sorties_definitives", 52);
      await page.route(/\/sections\/activite$/, async (route) => {
        const response = await route.fetch();
        const found = await response.json();
        const at = found.columns.findIndex(
          (one: { establishment: { finess: string } }) =>
            one.establishment.finess === signed.finess,
        );
        const lock = { editable: false, reason: "Signé.", signedAt: "2023-05-02T10:00:00Z" };
        found.columns[at] = { ...found.columns[at], ...lock };
        await route.fulfill({ response, json: found });
      });
      await comeBack(page);
      await expect.poll(() => cellOf(page, shown, "sorties_definitives").textContent()).toBe("51");
      await page
        .getByRole("columnheader", { name: new RegExp(`${plain(signed.name)}.*signé`) })
        .waitFor();
      const cell = cellOf(page, signed, "sorties_definitives");
      expect(await cell.getAttribute("aria-readonly")).toBe("true");
      await page.keyboard.type("0");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: /Garder ma réponse\s: 60/ }).waitFor();
      await page.getByRole("button", { name: /Prendre l’autre réponse\s: 52/ }).click();
      await expect.poll(() => cellOf(page, typed, "sorties_definitives").textContent()).toBe("52");
      await page.unrouteAll({ behavior: "ignoreErrors" });
      await close(/409/);
    });

    test("an answer of another section that waits for a choice has a way to it", async () => {
      const [one] = (await establishments()).slice(28);
      await give(one!.finess, "cpom_en_cours", "oui");
      const { page, close } = await openPage(browser(), `${address()}/`);
      const key = `millesime.a-enregistrer.${YEAR}.${one!.finess}.cpom_en_cours`;
      await page.evaluate(
        (name) => localStorage.setItem(name, '{"value":"non","version":0,"given":1}'),
        key,
      );
      await page.goto(address() + TABLE);
      await page.getByText(/^1\sréponse n’est pas enregistrée dans une autre partie/).waitFor();
      await page.getByRole("link", { name: /^Ouvrir le questionnaire pour choisir/ }).click();
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect(new URL(page.url()).pathname).toContain(`/${YEAR}/${one!.finess}`);
      await close(/409/);
    });

    test("a link in a cell is followed once, and a fragment that is no address harms nothing", async () => {
      const { page, close } = await openPage(browser(), `${address() + TABLE}#cellule-%`);
      await page.getByRole("grid").waitFor();
      const cell = page.locator("td.cell-words").first();
      await cell.focus();
      const before = await page.evaluate(() => history.length);
      await cell.getByRole("link").click();
      await expect.poll(() => page.getByRole("grid").count()).toBe(0);
      expect(await page.evaluate(() => history.length)).toBe(before + 1);
      await close();
    });

    test("a lost network keeps what was typed, and sends it when it is back", async () => {
      const all = await establishments();
      const { page, context, close } = await openPage(browser(), address() + TABLE);
      await page.getByRole("grid").waitFor();
      await context.setOffline(true);
      await cellOf(page, all[35]!, "sorties_definitives").focus();
      await page.keyboard.type("41");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Réessayer maintenant" }).waitFor();
      expect(await cellOf(page, all[35]!, "sorties_definitives").textContent()).toContain(
        "pas encore enregistré",
      );
      await context.setOffline(false);
      await expect
        .poll(() => stored(all[35]!.finess, "sorties_definitives"), { timeout: 15_000 })
        .toBe(41);
      await close(/ERR_INTERNET_DISCONNECTED/);
    });

    test("two categories share a table: cells that are not asked say so, and one may be shown alone", async () => {
      const { page, close } = await openPage(
        browser(),
        `${address()}/${YEAR}/organisme/${TWO_CATEGORIES}/activite`,
      );
      const grid = page.getByRole("grid");
      await grid.waitFor();
      const heads = await grid.getByRole("columnheader").count();
      const rows = await grid.getByRole("row").count();
      expect(await grid.getByText("sans objet").count()).toBeGreaterThan(0);
      await page
        .getByLabel("Catégorie d’établissements")
        .selectOption({ label: "Service de soins infirmiers à domicile" });
      expect(await grid.getByRole("columnheader").count()).toBe(heads - 2);
      expect(await grid.getByRole("row").count()).toBeLessThan(rows);
      await close();
    });

    test("a common answer given once stands in each establishment, departed from with a reason, and taken back", async () => {
      const [first] = await establishments();
      const { page, close } = await openPage(
        browser(),
        `${address()}/${YEAR}/${first!.finess}/contractualisation#question-cpom_en_cours`,
      );
      await page.getByRole("link", { name: /^Répondre pour tous à «\sCPOM/ }).click();
      await page.getByRole("heading", { level: 1, name: /Quarante Jardins/ }).waitFor();
      await page.getByRole("radio", { name: "Non" }).first().check();
      await page.getByText(SAVED).waitFor();
      await page.goto(`${address()}/${YEAR}/${first!.finess}/contractualisation`);
      const question = page.locator("#question-cpom_en_cours");
      await question
        .getByText(/Réponse commune de Mutuelle fictive des Quarante Jardins/)
        .waitFor();
      expect(await question.getByRole("radio").count()).toBe(0);
      await question.getByRole("button", { name: /^Répondre autrement/ }).click();
      await page.getByRole("button", { name: "Ouvrir la réponse" }).click();
      await page.getByText(/^Écrivez la raison/).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.keyboard.type("Repris d'une autre association en mars.");
      await page.getByRole("button", { name: "Ouvrir la réponse" }).click();
      await question.getByRole("radio", { name: "Oui" }).check();
      await question.getByText(/Pourquoi\s: Repris d'une autre association en mars/).waitFor();
      await page.getByText(SAVED).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await expect.poll(() => stored(first!.finess, "cpom_en_cours")).toBe("oui");
      await page.reload();
      await question.getByRole("button", { name: /^Revenir à la réponse commune/ }).click();
      await question.getByText(/saisie une fois pour ses établissements/).waitFor();
      const focused = question.getByRole("button", { name: /^Répondre autrement/ });
      expect(await focused.evaluate((one) => one === document.activeElement)).toBe(true);
      await expect.poll(() => stored(first!.finess, "cpom_en_cours")).toBeUndefined();
      const record = await (await fetch(`${api()}/establishments/${first!.finess}/record`)).json();
      expect(record.justifications).toEqual({});
      // In the table it is read-only, and says whose it is.
      await page.goto(`${address()}/${YEAR}/organisme/${FORTY}/contractualisation`);
      const cell = cellOf(page, first!, "cpom_en_cours");
      await expect.poll(() => cell.textContent()).toBe("Noncommune");
      expect(await cell.getAttribute("aria-readonly")).toBe("true");
      await close();
    });

    test("a common answer given in another tab, or by another, is seen before one chooses again", async () => {
      const path = `/${YEAR}/organisme/${TWO_CATEGORIES}#question-cpom_en_cours`;
      const { page, context, close } = await openPage(browser(), address() + path);
      const question = page.locator("#question-cpom_en_cours");
      await question.getByRole("radio", { name: "Non" }).waitFor();
      const other = await context.newPage();
      await other.goto(address() + path);
      await other.locator("#question-cpom_en_cours").getByRole("radio", { name: "Oui" }).check();
      await expect.poll(() => question.getByRole("radio", { name: "Oui" }).isChecked()).toBe(true);
      await other.getByText(SAVED).waitFor();
      await other.close();
      const written = await fetch(
        `${api()}/managing-bodies/${TWO_CATEGORIES}/answers/cpom_en_cours`,
        {
          method: "PUT",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ value: "non", version: 1 }),
        },
      );
      expect(written.status).toBe(200);
      await page.getByRole("heading", { level: 1 }).click();
      await comeBack(page);
      await expect.poll(() => question.getByRole("radio", { name: "Non" }).isChecked()).toBe(true);
      await close();
    });

    test("a box is not taken away from who answers in it, and a refused reason is said beside it", async () => {
      const [, , , one] = await establishments();
      await give(one!.finess, "cpom_en_cours", "oui");
      const body = `${api()}/managing-bodies/${FORTY}`;
      const { answers, setAside } = await (await fetch(`${body}/record`)).json();
      const version = answers.cpom_en_cours?.version ?? setAside.cpom_en_cours ?? 0;
      await fetch(`${body}/answers/cpom_en_cours`, {
        method: "PUT",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ value: "non", version }),
      });
      const { page, close } = await openPage(
        browser(),
        `${address()}/${YEAR}/${one!.finess}/contractualisation`,
      );
      const question = page.locator("#question-cpom_en_cours");
      await question.getByText(/^Dites pourquoi cet établissement répond autrement/).waitFor();
      await question.getByRole("radio", { name: "Oui" }).focus();
      // By the common answer, and back.
      await page.keyboard.press("ArrowDown");
      await expect.poll(() => stored(one!.finess, "cpom_en_cours")).toBe("non");
      const radio = question.getByRole("radio", { name: "Non" });
      expect(await radio.evaluate((box) => box === document.activeElement)).toBe(true);
      await page.keyboard.press("ArrowUp");
      await expect.poll(() => stored(one!.finess, "cpom_en_cours")).toBe("oui");
      await page.route(/\/justifications\//, (route) =>
        route.fulfill({
          status: 403,
          contentType: "application/problem+json",
          json: { title: "Refus", detail: "La saisie est close." },
        }),
      );
      await question.getByRole("button", { name: /^Dire pourquoi/ }).click();
      await page.keyboard.type("Repris en mars.");
      await page.getByRole("button", { name: "Garder cette raison" }).click();
      await question.getByText(/^Raison non enregistrée/).waitFor();
      await question.getByText("La saisie est close.").waitFor();
      await close(/403/);
    });

    test("an unknown managing body and an unknown section say so", async () => {
      const { page, close } = await openPage(browser(), `${address()}/${YEAR}/organisme/1`);
      await page.getByText(/Aucun organisme gestionnaire n’a le numéro FINESS/).waitFor();
      await page.goto(`${address()}/${YEAR}/organisme/${FORTY}/nulle-part`);
      await page.getByText(/n’a pas de section/).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await close(/404/);
    });

    test.each(LOOKS)("is sound for axe at $width px, $scheme", async (look) => {
      const { page, close } = await openPage(
        browser(),
        `${address()}/${YEAR}/organisme/${FORTY}`,
        look,
      );
      await page.getByRole("heading", { name: "Les questions communes" }).waitFor();
      for (const name of ["Contractualisation", "Système d’information"]) {
        await page.locator("summary", { hasText: name }).click();
      }
      await expectSound(page);
      // Axe is slow on thousands of cells: many columns, then many rows.
      for (const path of [`${FORTY}/contractualisation`, `${TWO_CATEGORIES}/activite`]) {
        await page.goto(`${address()}/${YEAR}/organisme/${path}`);
        await page.getByRole("grid").waitFor();
        await page.locator("td.cell").first().focus();
        await page.keyboard.press("F2");
        await expectSound(page);
      }
      await close();
    });

    test.each(LOOKS)(
      "is sound for axe in a conflict and a confirmation at $width px, $scheme",
      async (look) => {
        const body = await fetch(`${api()}/managing-bodies/${TWO_CATEGORIES}`);
        const [one, other] = (await body.json()).establishments;
        await giveAnew(one.finess, "convention_tripartite", null);
        await giveAnew(other.finess, "convention_tripartite", "non");
        const path = `${address()}/${YEAR}/organisme/${TWO_CATEGORIES}/contractualisation`;
        const { page, close } = await openPage(browser(), path, look);
        await page.getByRole("grid").waitFor();
        await giveAnew(one.finess, "convention_tripartite", "oui");
        await cellOf(page, one, "convention_tripartite").focus();
        await page.keyboard.type("n");
        await page.keyboard.press("Enter");
        await page.getByRole("button", { name: /^Garder ma réponse/ }).waitFor();
        await expectSound(page);
        await page.getByRole("button", { name: /^Prendre l’autre réponse/ }).click();
        await cellOf(page, one, "convention_tripartite").focus();
        await page.getByRole("button", { name: /^Copier vers tous/ }).click();
        await page.getByRole("dialog").getByRole("button", { name: "Remplacer" }).waitFor();
        await expectSound(page);
        await close(/409/);
      },
    );

    test("nothing is lost at 320 px: only the table itself scrolls sideways", async () => {
      const path = `/${YEAR}/organisme/${FORTY}/contractualisation`;
      const { page, close } = await openPage(browser(), address() + path, { width: 320 });
      await page.getByRole("grid").waitFor();
      await page.locator("td.cell").first().focus();
      await page.keyboard.press("Control+End");
      await expectSound(page);
      const seen = await page.evaluate(() => {
        const { left, right, width } = document.activeElement!.getBoundingClientRect();
        return left >= 0 && right <= window.innerWidth && width > 60;
      });
      expect(seen).toBe(true);
      await page.goto(`${address()}/${YEAR}/organisme/${FORTY}`);
      await page.getByRole("heading", { name: "Les questions communes" }).waitFor();
      await expectSound(page);
      await close();
    });
  },
);

function cellOf(page: Page, { finess }: { readonly finess: string }, cell: string) {
  return page.locator(`[id="cellule-${finess}-${cell}"]`);
}

/** As a window that is found again; the page then asks what is new. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
}

/** For a regular expression. */
function plain(name: string): string {
  return name.replace(/[()]/g, "\\$&");
}

async function expectSound(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
}
