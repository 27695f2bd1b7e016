// Pages that cannot show what was asked, or not yet: each says what, why and who can help.

import type { BrowserContext } from "playwright-core";
import type { Picture } from "./picture.ts";
import { understand } from "./record-pictures.ts";
import type { Stage } from "./stage.ts";

export function statePictures({ empty, record, sections, give }: Stage): readonly Picture[] {
  const path = record(empty, sections[0]);
  return [
    { name: "chargement", path: "/", before: delayEverything, folded: true },
    { name: "serveur-absent", path, before: cutServer, folded: true },
    { name: "campagne-close", path, before: close, act: understand, folded: true },
    { name: "section-inconnue", path: record(empty, "nulle-part"), folded: true },
    {
      name: "invite",
      path: record(empty),
      link: () => give(empty, "Karim Benali", sections.slice(0, 2)),
      act: understand,
      folded: true,
    },
    {
      name: "invite-hors-de-ses-sections",
      path: record(empty, sections.at(-1)),
      link: () => give(empty, "Karim Benali", sections.slice(0, 1)),
      folded: true,
    },
    {
      name: "lien-inconnu",
      path: "/acces/ABCDEFGHIJKLMNOPQRSTUV",
      folded: true,
    },
  ];
}

async function delayEverything(context: BrowserContext): Promise<void> {
  await context.route(
    "**/api/**",
    (route) => new Promise((go) => setTimeout(() => go(route.continue()), 4_000)),
  );
}

async function cutServer(context: BrowserContext): Promise<void> {
  await context.route("**/api/**", (route) => route.abort());
}

async function close(context: BrowserContext): Promise<void> {
  await context.route("**/record", async (route) => {
    const record = await (await route.fetch()).json();
    const reason = "La campagne est close depuis le 30 juin : les réponses ne changent plus.";
    await route.fulfill({ json: { ...record, editable: false, reason } });
  });
}
