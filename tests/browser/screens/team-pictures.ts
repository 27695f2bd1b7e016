import type { Picture } from "./picture.ts";
import type { Stage } from "./stage.ts";

/** Who owes what: nobody asked yet, links given, one being given. */
export function teamPictures({
  filled,
  findings,
  record,
  give,
  sections,
}: Stage): readonly Picture[] {
  return [
    { name: "equipe-seule", path: record(filled, "equipe") },
    {
      name: "equipe-lien-donne",
      path: record(findings, "equipe"),
      before: async () => {
        await give(findings, "Karim Benali", sections.slice(0, 2));
      },
    },
    {
      name: "equipe-confier",
      path: record(filled, "equipe"),
      act: async (page) => {
        await page
          .getByRole("button", { name: /^Confier la section/ })
          .first()
          .click();
      },
    },
  ];
}
