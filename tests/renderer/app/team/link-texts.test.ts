import { expect, test } from "vitest";
import type { Delegation } from "../../../../renderer/app/api/delegation-types.ts";
import { linkState } from "../../../../renderer/app/team/link-state.ts";
import { mailAddress, mailText } from "../../../../renderer/app/team/mail-text.ts";
import { quoted } from "../../../../renderer/app/visitor/quoted.ts";

const NOW = new Date(2031, 4, 2, 15, 0);
const at = (hour: number) => new Date(2031, 4, 2, hour, 5).toISOString();
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");

const never: Delegation = {
  id: "one",
  sections: ["personnel"],
  name: "Karim",
  note: "",
  givenBy: "Claire",
  givenAt: at(8),
  openedAt: null,
  lastSeenAt: null,
  revoked: null,
};

test.each([
  [never, "lien jamais ouvert"],
  [{ ...never, openedAt: at(9), lastSeenAt: at(9) }, "lien ouvert à 9 h 05"],
  [
    { ...never, openedAt: at(9), lastSeenAt: at(14) },
    "lien ouvert à 9 h 05, dernier passage à 14 h 05",
  ],
  [
    { ...never, openedAt: at(9), revoked: { at: at(10), by: "Claire" } },
    "lien retiré à 10 h 05 par Claire",
  ],
  [
    { ...never, revoked: { at: at(10), by: "démonstration" } },
    "lien retiré à 10 h 05 par la personne qui coordonne",
  ],
])("a link says where it stands", (delegation, text) => {
  expect(plain(linkState(delegation, NOW).text)).toBe(text);
});

test("titles are joined as one says them", () => {
  expect(plain(quoted(["A"]))).toBe("« A »");
  expect(plain(quoted(["A", "B", "C"]))).toBe("« A », « B » et « C »");
  expect(quoted([])).toBe("");
});

test("the mail holds the link whole, the note, and nothing that breaks its address", () => {
  const link = "http://localhost/acces/aB-_1";
  const note = "Avant vendredi & merci ?\nClaire";
  const mail = mailText({ name: "Karim", note }, ["Personnel"], "Foyer & Cie", link);
  expect(mail.body.split("\n")).toContain(link);
  expect(mail.body).toContain(note);
  const address = mailAddress(mail);
  expect(address).toMatch(/^mailto:\?subject=[^&?#]+&body=[^&?#]+$/);
  const body = new URL(address).searchParams.get("body");
  expect(body).toContain(link);
  expect(body).toContain("Avant vendredi & merci ?\r\nClaire");
});
