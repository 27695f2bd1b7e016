// Reading a record over, justifying what the controls say of it, signing it, reopening it.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { accessibilityFaults } from "./support/accessibility-faults.ts";
import { browserSuite } from "./support/browser-suite.ts";
import { openPage } from "./support/open-page.ts";
import { runApplication } from "./support/run-application.ts";
import { twoYearsHost } from "./support/two-years-host.ts";

const FAILED_REQUEST = /Failed to load resource/;
const FOYER = "990000011";
const SERVICE = "990000029";

/** A whole record of the toy campaign, but that the sum of the ages is not the number of people. */
const INCOHERENT = {
  effectif: 30,
  effectif_par_age: { adultes: 10, aines: 15 },
  sorties: 3,
  durees: 540,
  protection: "oui",
  proteges: 4,
};
const ACCUEIL = {
  permanent: { places: 30, journees: 9000 },
  temporaire: { places: 2, journees: 90 },
};

browserSuite(
  () => runApplication(twoYearsHost()),
  ({ browser, address }) => {
    const record = (year: string, finess: string) =>
      `${address()}/api/campaigns/${year}/establishments/${finess}`;
    const signing = (year: string, finess: string) => `${address()}/${year}/${finess}/signer`;

    /** Somebody else's browser. */
    async function write(
      year: string,
      finess: string,
      path: string,
      value: unknown,
      version = 0,
    ): Promise<void> {
      const response = await fetch(`${record(year, finess)}/${path}`, {
        method: "PUT",
        headers: {
          "Content-Type": "application/json",
          "Millesime-Author": encodeURIComponent("Hélène Durand"),
        },
        body: JSON.stringify({ value, version }),
      });
      expect([path, response.status]).toEqual([path, 200]);
    }

    async function answer(year: string, finess: string, answers: Record<string, unknown>) {
      for (const [item, value] of Object.entries(answers)) {
        await write(year, finess, `answers/${item}`, value);
      }
    }

    async function read(year: string, finess: string) {
      return (await fetch(`${record(year, finess)}/record`)).json();
    }

    test("a record just begun says what is asked, and nothing is signed by mistake", async () => {
      const { page, close } = await openPage(browser(), signing("2031", SERVICE));
      await ready(page);
      await page
        .getByText("0 % de remplissage : 0 réponse sur 4 attendues", { exact: false })
        .waitFor();
      await page.getByText("Aucun contrôle ne signale de valeur à vérifier.").waitFor();
      await page.getByRole("button", { name: "Signer le dossier" }).click();
      const refusal = page.getByRole("heading", { name: "Le dossier n’est pas signé." });
      await refusal.waitFor();
      expect(await isFocused(refusal)).toBe(true);
      await page.getByText("Écrivez votre nom", { exact: false }).waitFor();
      await page.getByText("Cochez « J’ai relu ce dossier ».").waitFor();
      await sign(page, "Jeanne Martin");
      await page.getByRole("heading", { name: "Signature impossible" }).waitFor();
      expect((await read("2031", SERVICE)).signature).toBeUndefined();
      await close(FAILED_REQUEST);
    });

    test("refused with every reason, then signed once each is mended", async () => {
      await answer("2031", FOYER, INCOHERENT);
      await write("2031", FOYER, "answers/protection", "non", 1);
      const { page, close } = await openPage(browser(), signing("2031", FOYER));
      await ready(page);
      const dropped = page.getByRole("row", { name: /1\.7 Personnes protégées/ });
      expect(await dropped.innerText()).toMatch(/4/);
      await page.getByText("seront effacées à la signature", { exact: false }).waitFor();

      await sign(page, "Jeanne Martin");
      const refusal = page.getByRole("heading", { name: "Signature impossible" });
      await refusal.waitFor();
      expect(await isFocused(refusal)).toBe(true);
      const reasons = page.getByRole("region", { name: "Signature impossible" });
      expect(await reasons.getByText("80 % des réponses attendues", { exact: false }).count()).toBe(
        1,
      );
      expect(await reasons.getByText("La somme des âges", { exact: false }).count()).toBe(1);

      await reasons.getByRole("link", { name: "1.2 Effectif par âge" }).click();
      const ages = page.getByRole("table", { name: "Effectif par âge" }).getByRole("textbox");
      await ages.nth(1).fill("20");
      const places = page.getByRole("table", { name: /Places et journées/ }).getByRole("textbox");
      for (const [at, figure] of ["30", "9000", "2", "90"].entries()) {
        await places.nth(at).fill(figure);
      }
      await page.keyboard.press("Tab");
      await page.getByText(/^Enregistré à/).waitFor();

      await page.getByRole("link", { name: "Relire et signer" }).click();
      await page.getByText("Rien n’empêche la signature du dossier.").waitFor();
      await sign(page);
      const signed = page.getByRole("heading", { name: "Dossier signé" });
      await signed.waitFor();
      expect(await isFocused(signed)).toBe(true);
      await page.getByText(/^Par Jeanne Martin, à/).waitFor();
      expect(await page.getByText("seront effacées", { exact: false }).count()).toBe(0);

      const { answers, signature } = await read("2031", FOYER);
      expect(signature.author).toBe("Jeanne Martin");
      expect(answers.proteges).toBeUndefined();
      const history = await (
        await fetch(`${record("2031", FOYER)}/answers/proteges/history`)
      ).json();
      expect(history[0]).toMatchObject({ from: 4, to: null });
      await close(FAILED_REQUEST);
    });

    test("a signed record is reopened, not without a reason, and keeps the trace of it", async () => {
      const { page, close } = await openPage(browser(), signing("2031", FOYER));
      await ready(page);
      expect(await page.getByRole("button", { name: "Signer le dossier" }).count()).toBe(0);
      await page.getByRole("button", { name: "Votre nom" }).click();
      await page.getByLabel("Votre nom").fill("Jeanne Martin");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Rouvrir le dossier" }).click();
      await page.getByRole("button", { name: "Rouvrir", exact: true }).click();
      await page.getByRole("alert").getByText("Dites pourquoi", { exact: false }).waitFor();
      expect((await read("2031", FOYER)).signature).toBeDefined();
      await page.getByLabel("Motif de la réouverture").fill("Les sorties étaient fausses.");
      await page.getByRole("button", { name: "Rouvrir", exact: true }).click();
      await page.getByText("Motif : Les sorties étaient fausses.").waitFor();
      await page.getByRole("button", { name: "Signer le dossier" }).waitFor();
      expect((await read("2031", FOYER)).editable).toBe(true);
      await close();
    });

    test("what another changes while one reads refuses the signature, and is shown", async () => {
      const { page, close } = await openPage(browser(), signing("2031", FOYER));
      await ready(page);
      await write("2031", FOYER, "answers/sorties", 5, 1);
      await sign(page, "Jeanne Martin");
      const refusal = page.getByRole("region", { name: /^Le dossier a changé/ });
      await refusal.getByText(/^Hélène Durand, à/).waitFor();
      await refusal.getByRole("link", { name: "1.4 Sorties définitives" }).waitFor();
      expect((await read("2031", FOYER)).signature).toBeUndefined();
      expect(await page.getByLabel(/J’ai relu/).isChecked()).toBe(false);
      await sign(page);
      await page.getByRole("heading", { name: "Dossier signé" }).waitFor();
      await close(FAILED_REQUEST);
    });

    test("what another changes is told before one signs, and is to be read again", async () => {
      await answer("2031", SERVICE, { effectif: 12 });
      const { page, close } = await openPage(browser(), signing("2031", SERVICE));
      await ready(page);
      await page.getByLabel(/J’ai relu/).check();
      await write("2031", SERVICE, "answers/sorties", 2);
      await page.evaluate(() => window.dispatchEvent(new Event("focus")));
      await page.getByText("Le dossier vient de changer", { exact: false }).waitFor();
      await page.getByText("2 réponses sur 4 attendues", { exact: false }).waitFor();
      expect(await page.getByLabel(/J’ai relu/).isChecked()).toBe(false);
      await close();
    });

    test("what another changes is told before it is shown: nothing unread is signed", async () => {
      const { page, context, close } = await openPage(browser(), `${address()}/nulle-part`);
      const authors = gate();
      const states = gate();
      let judged = 0;
      await context.route("**/history", async (route) => {
        await authors.opened;
        await route.continue();
      });
      await context.route("**/sign-off", async (route) => {
        judged += 1;
        if (judged > 1 && route.request().method() === "GET") await states.opened;
        await route.continue();
      });
      await page.goto(signing("2031", SERVICE));
      await ready(page);
      await page.getByRole("textbox", { name: "Votre nom" }).fill("Jeanne Martin");
      const tick = page.getByLabel(/J’ai relu/);
      await tick.check();
      await write("2031", SERVICE, "answers/sorties", 3, 1);
      await page.evaluate(() => window.dispatchEvent(new Event("focus")));
      // Neither its author nor what it changes is known yet.
      await page.getByText("Le dossier vient de changer", { exact: false }).waitFor();
      expect(await tick.isChecked()).toBe(false);
      await tick.check();
      await page.getByRole("button", { name: "Signer le dossier" }).click();
      await page.getByRole("heading", { name: /^Le dossier vient de changer : il/ }).waitFor();
      states.open();
      await expect.poll(() => tick.isChecked()).toBe(false);
      await page.getByText(/^Quelqu’un d’autre, à/).waitFor();
      authors.open();
      await page.getByText(/^Hélène Durand, à/).waitFor();
      expect(await page.getByRole("textbox", { name: "Votre nom" }).inputValue()).toBe(
        "Jeanne Martin",
      );
      expect((await read("2031", SERVICE)).signature).toBeUndefined();
      await close();
    });

    test("a justification is typed, saved as it is typed, read again and taken back", async () => {
      const whole = { ...INCOHERENT, effectif_par_age: { adultes: 20, aines: 35 }, effectif: 55 };
      await answer("2032", FOYER, { ...whole, accueil: ACCUEIL });
      const { page, close } = await openPage(browser(), `${address()}/2032/${FOYER}/activite`);
      const finding = page.locator("#question-effectif .finding");
      await finding.getByRole("button", { name: /^Justifier/ }).click();
      const reason = finding.getByLabel("Motif");
      expect(await isFocused(reason)).toBe(true);
      const choices = await reason.locator("option").allInnerTexts();
      await reason.selectOption({ index: 1 });
      await finding.getByLabel("Précision").fill("Une aile a ouvert en mars.");
      await page.getByText(/^Enregistré à/).waitFor();
      const subject = "control:effectif_stable";
      await expect
        .poll(async () => (await read("2032", FOYER)).justifications[subject]?.value.text)
        .toBe("Une aile a ouvert en mars.");

      await page.reload();
      const said = `Justifié : ${choices[1]} : Une aile a ouvert en mars.`;
      await finding.getByText(said).waitFor();
      // In the panel it is told, and leads to the question: the form is in one place.
      const panel = page.getByRole("complementary", { name: "Résultats" });
      await panel.getByText(said).waitFor();
      expect(await panel.getByRole("button", { name: /^Modifier/ }).count()).toBe(0);
      // 540 days for 3 people; last year, for 5.
      await panel.getByText("108,0 jours").waitFor();
      await panel.getByText("Évolution : +72,0 (+66,7 %)").waitFor();

      await finding.getByRole("button", { name: /^Retirer/ }).click();
      const again = finding.getByRole("button", { name: /^Justifier/ });
      await again.waitFor();
      expect(await isFocused(again)).toBe(true);
      await expect
        .poll(async () => (await read("2032", FOYER)).justifications[subject])
        .toBeUndefined();
      await close();
    });

    test("a reason that needs a text is not saved before it has one", async () => {
      const whole = { ...INCOHERENT, effectif_par_age: { adultes: 20, aines: 35 }, effectif: 55 };
      await answer("2032", FOYER, { ...whole, accueil: ACCUEIL });
      const { page, close } = await openPage(browser(), `${address()}/2032/${FOYER}/activite`);
      const finding = page.locator("#question-effectif .finding");
      await finding.getByRole("button", { name: /^Justifier/ }).click();
      await finding.getByLabel("Motif").selectOption("Autre, à préciser");
      const words = finding.getByLabel("Précision (obligatoire)");
      await finding.getByRole("button", { name: "Terminé" }).click();
      await finding.getByText("Précisez en quelques mots", { exact: false }).waitFor();
      expect(await isFocused(words)).toBe(true);
      expect(await words.getAttribute("aria-invalid")).toBe("true");
      const saved = async () =>
        (await read("2032", FOYER)).justifications["control:effectif_stable"]?.value;
      expect(await saved()).toBeUndefined();
      await words.fill("Une crue.");
      expect(await words.getAttribute("aria-invalid")).toBe("false");
      await finding.getByRole("button", { name: "Terminé" }).click();
      await finding.getByText("Justifié : Autre, à préciser : Une crue.").waitFor();
      await expect.poll(saved).toEqual({ reason: "autre", text: "Une crue." });
      await finding.getByRole("button", { name: /^Retirer/ }).click();
      await expect.poll(saved).toBeUndefined();
      await close();
    });

    test("last year's justification is offered again", async () => {
      await fetch(`${record("2031", SERVICE)}/justifications/control:effectif_stable`, {
        method: "PUT",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ value: { reason: "", text: "Des places en plus." }, version: 0 }),
      });
      await answer("2032", SERVICE, { effectif: 40 });
      const { page, close } = await openPage(browser(), `${address()}/2032/${SERVICE}/activite`);
      const finding = page.locator("#question-effectif .finding");
      await finding.getByText("L’an dernier : Des places en plus.").waitFor();
      await finding.getByRole("button", { name: /^Reprendre/ }).click();
      await finding.getByText("Justifié : Des places en plus.").waitFor();
      await page.getByText(/^Enregistré à/).waitFor();
      await page.getByRole("link", { name: "Tous les contrôles" }).click();
      await page.getByLabel("Tous (1)").check();
      await page.getByRole("heading", { name: "1 contrôle justifié" }).waitFor();
      await close();
    });

    test("two people justify the same thing: both texts, and a choice", async () => {
      const { page, close } = await openPage(browser(), `${address()}/2032/${FOYER}/activite`);
      const finding = page.locator("#question-effectif .finding");
      await finding.getByRole("button", { name: /^Justifier/ }).waitFor();
      const path = "justifications/control:effectif_stable";
      await write("2032", FOYER, path, { reason: "", text: "La leur." });
      await finding.getByRole("button", { name: /^Justifier/ }).click();
      await finding.getByLabel("Précision").fill("La mienne.");
      const choice = finding.getByRole("alert");
      await choice.getByText("« La mienne. »").waitFor();
      await choice.getByText("« La leur. »").waitFor();
      await finding.getByRole("button", { name: "Prendre l’autre justification" }).click();
      const theirs = finding.getByText("Justifié : La leur.");
      await theirs.waitFor();
      expect(await isFocused(finding.getByRole("button", { name: /^Modifier/ }))).toBe(true);
      await close(FAILED_REQUEST);
    });

    test("an answer that departs from the common one is explained, here as well", async () => {
      const common = `${address()}/api/campaigns/2032/managing-bodies/990000995/answers`;
      await fetch(`${common}/statut_juridique`, {
        method: "PUT",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ value: "public", version: 0 }),
      });
      await answer("2032", FOYER, { statut_juridique: "prive" });
      const { page, close } = await openPage(browser(), signing("2032", FOYER));
      await ready(page);
      await page.getByRole("heading", { name: "1 point empêche la signature" }).waitFor();
      const departures = page.getByRole("region", { name: /^Réponses différentes/ });
      await departures.getByText("Ici : Privé. Réponse commune : Public.").waitFor();
      await departures.getByRole("button", { name: /^Justifier/ }).click();
      // The reasons of the controls say nothing of it: words do.
      expect(await departures.getByLabel("Motif").count()).toBe(0);
      await departures.getByLabel("Explication").fill("Il vient d'une autre association.");
      await page.getByText("Rien n’empêche la signature du dossier.").waitFor();
      await close();
    });

    test("a conflict whose question no longer arises is settled all the same", async () => {
      const { page, close } = await openPage(browser(), `${address()}/2032/${FOYER}/activite`);
      const protectedOnes = page.locator("#question-proteges").getByRole("textbox");
      await protectedOnes.waitFor();
      const before = (await read("2032", FOYER)).answers.proteges.version;
      await write("2032", FOYER, "answers/proteges", 9, before);
      await protectedOnes.fill("7");
      await page.keyboard.press("Tab");
      const mine = page.getByRole("button", { name: "Garder ma réponse : 7", exact: false });
      await mine.waitFor();
      const left = page.getByRole("region", { name: "À régler" });
      expect(await left.count()).toBe(0);
      await page.locator("#question-protection").getByRole("radio", { name: "Non" }).check();
      await left.getByRole("link", { name: "1.7 Personnes protégées" }).waitFor();
      await page.getByRole("link", { name: "Relire et signer" }).click();
      await page.getByText("La signature attend", { exact: false }).waitFor();
      await left.getByRole("button", { name: /^Prendre l’autre réponse : 9/ }).click();
      await left.waitFor({ state: "detached" });
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("contenu");
      expect(await page.getByText("La signature attend", { exact: false }).count()).toBe(0);
      expect((await read("2032", FOYER)).answers.proteges.value).toBe(9);
      await close(FAILED_REQUEST);
    });

    test("what the server refuses of a hidden question is given up", async () => {
      const { page, context, close } = await openPage(
        browser(),
        `${address()}/2032/${FOYER}/activite`,
      );
      const asked = page.locator("#question-protection").getByRole("radio", { name: "Oui" });
      await asked.check();
      const protectedOnes = page.locator("#question-proteges").getByRole("textbox");
      await context.route("**/answers/proteges", (route) =>
        route.fulfill({ status: 422, json: { title: "Réponse refusée", detail: "Trop grand." } }),
      );
      await protectedOnes.fill("7");
      await page.keyboard.press("Tab");
      await page.getByText("Trop grand.").waitFor();
      await page.locator("#question-protection").getByRole("radio", { name: "Non" }).check();
      const left = page.getByRole("region", { name: "À régler" });
      await left.getByRole("button", { name: "Y renoncer" }).click();
      await page.getByText(/^Enregistré à/).waitFor();
      await asked.check();
      expect(await protectedOnes.inputValue()).toBe("9");
      await page.locator("#question-protection").getByRole("radio", { name: "Non" }).check();
      await page.getByText(/^Enregistré à/).waitFor();
      await close(FAILED_REQUEST);
    });

    test("a text to correct does not hold the signature once its question is gone", async () => {
      const { page, close } = await openPage(browser(), `${address()}/2032/${FOYER}/activite`);
      const protection = page.locator("#question-protection");
      await protection.getByRole("radio", { name: "Oui" }).check();
      await page.locator("#question-proteges").getByRole("textbox").fill("quatre");
      await page.keyboard.press("Tab");
      await page.getByRole("link", { name: "Corriger", exact: true }).waitFor();
      await page.getByRole("link", { name: "Relire et signer" }).click();
      await ready(page);
      const waits = page.getByText("La signature attend", { exact: false });
      await waits.waitFor();
      await page.goBack();
      await protection.getByRole("radio", { name: "Non" }).check();
      await page.getByText(/^Enregistré à/).waitFor();
      await page.getByRole("link", { name: "Relire et signer" }).click();
      await ready(page);
      expect(await waits.count()).toBe(0);
      await close();
    });

    test("an address that is badly encoded opens the section", async () => {
      const { page, close } = await openPage(
        browser(),
        `${address()}/2032/${FOYER}/activite#question-%`,
      );
      await page.getByRole("textbox", { name: "Sorties définitives" }).waitFor();
      await close();
    });

    test("a justified control is settled in the list of questions as well", async () => {
      const { page, close } = await openPage(browser(), `${address()}/2032/${FOYER}/activite`);
      await page
        .locator("#question-effectif .finding")
        .getByText(/^Justifié/)
        .waitFor();
      await page.keyboard.press("Control+k");
      await page.keyboard.type("1.1");
      const option = page.getByRole("option").first();
      expect(await option.innerText()).toMatch(/répondue$/);
      await close();
    });

    test("signing waits for what this browser has not saved", async () => {
      const { page, context, close } = await openPage(
        browser(),
        `${address()}/2032/${FOYER}/activite`,
      );
      const exits = page.getByRole("textbox", { name: "Sorties définitives" });
      await exits.waitFor();
      await context.route("**/answers/**", (route) => route.abort());
      await exits.fill("6");
      await page.getByRole("textbox", { name: "Durées des personnes sorties" }).fill("beaucoup");
      await page.keyboard.press("Tab");
      await page.getByText("1 réponse n’est pas enregistrée", { exact: false }).waitFor();
      await page.getByRole("link", { name: "Relire et signer" }).click();
      await page.getByText("La signature attend", { exact: false }).waitFor();
      const waiting = page.locator(".notice", { hasText: "La signature attend" });
      await waiting.getByRole("link", { name: "1.4 Sorties définitives" }).waitFor();
      await waiting.getByRole("link", { name: "1.5 Durées des personnes sorties" }).waitFor();
      await sign(page, "Jeanne Martin");
      await page.getByText(/^Tout n’est pas enregistré sur cet appareil/).waitFor();
      expect((await read("2032", FOYER)).signature).toBeUndefined();
      await close(FAILED_REQUEST);
    });

    test("a closed campaign is read, not signed, and says since when", async () => {
      const { page, context, close } = await openPage(browser(), `${address()}/nulle-part`);
      const message = "La saisie de la campagne 2032 est close depuis le 31 mai 2032 au soir.";
      await context.route("**/sign-off", async (route) => {
        const state = await (await route.fetch()).json();
        const obstacles = [{ kind: "closed", message, items: [] }, ...state.obstacles];
        await route.fulfill({ json: { ...state, closing: "2032-05-31", obstacles } });
      });
      await page.goto(signing("2032", SERVICE));
      await ready(page);
      await page.getByText(message).waitFor();
      expect(await page.getByRole("button", { name: "Signer le dossier" }).count()).toBe(0);
      expect(await page.getByRole("button", { name: /^Justifier|^Modifier/ }).count()).toBe(0);
      await close();
    });

    test("a server that does not answer may be tried again", async () => {
      const { page, context, close } = await openPage(browser(), `${address()}/nulle-part`);
      await context.route("**/sign-off", (route) => route.abort());
      await page.goto(signing("2032", SERVICE));
      await page.getByRole("alert").getByText("Le serveur ne répond pas.").waitFor();
      await context.unroute("**/sign-off");
      await page.getByRole("button", { name: "Essayer à nouveau" }).click();
      await ready(page);
      await close(FAILED_REQUEST);
    });

    test("no violation for axe, no sideways scroll, in any state", async () => {
      const { page, close } = await openPage(browser(), signing("2032", SERVICE));
      await ready(page);
      await page.getByLabel("Tous (1)").check();
      await page.getByRole("button", { name: /^Modifier/ }).click();
      await expectSound(page, "justifying");
      await sign(page, "Jeanne Martin");
      await page.getByRole("heading", { name: "Signature impossible" }).waitFor();
      await expectSound(page, "refused");
      await page.goto(signing("2031", FOYER));
      await ready(page);
      await page.getByRole("button", { name: "Rouvrir le dossier" }).click();
      await page.getByRole("button", { name: "Rouvrir", exact: true }).click();
      await expectSound(page, "reopening");
      await page.goto(`${address()}/2032/${FOYER}/activite`);
      await page
        .locator("#question-effectif .finding")
        .getByText(/^Justifié/)
        .waitFor();
      await expectSound(page, "section");
      await close(FAILED_REQUEST);
    });
  },
);

/** Closed until it is opened. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

async function ready(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "Remplissage" }).waitFor();
}

/** `name` where it is not known yet. */
async function sign(page: Page, name?: string): Promise<void> {
  if (name !== undefined) await page.getByRole("textbox", { name: "Votre nom" }).fill(name);
  await page.getByLabel(/J’ai relu/).check();
  await page.getByRole("button", { name: "Signer le dossier" }).click();
}

function isFocused(found: ReturnType<Page["getByRole"]>): Promise<boolean> {
  return found.evaluate((element) => element === document.activeElement);
}

async function expectSound(page: Page, state: string): Promise<void> {
  for (const width of [1280, 390, 320]) {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const look = `${state}, ${width} px, ${colorScheme}`;
      expect([look, ...(await accessibilityFaults(page))]).toEqual([look]);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([look, sideways]).toEqual([look, 0]);
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}
