import type { Picture } from "./picture.ts";
import type { Stage } from "./stage.ts";

/** The first page, and addresses that lead nowhere. */
export function homePictures({ campaign }: Stage): readonly Picture[] {
  return [
    { name: "accueil", path: "/" },
    {
      name: "accueil-recherche",
      path: "/",
      act: async (page) => {
        await page.getByLabel("Nom, ville ou FINESS").fill("violet");
        await page.getByText("trouvé", { exact: false }).first().waitFor();
      },
    },
    { name: "adresse-inconnue", path: "/nulle-part" },
    { name: "etablissement-inconnu", path: `/${campaign.year}/999999999` },
  ];
}
