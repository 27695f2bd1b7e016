import type { Picture } from "./picture.ts";
import { longestBlock, type Stage } from "./stage.ts";

/** A managing body: its establishments, what is common to them, one section of all. */
export function bodyPictures({ body, campaign }: Stage): readonly Picture[] {
  const path = `/${campaign.year}/organisme/${body}`;
  return [
    { name: "organisme", path },
    { name: "organisme-tableau", path: `${path}/${longestBlock(campaign).id}`, folded: true },
    {
      name: "organisme-tableau-cellule",
      path: `${path}/${longestBlock(campaign).id}`,
      act: async (page) => {
        await page.locator("[role=grid] [tabindex='0']").first().focus();
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("ArrowRight");
      },
      folded: true,
    },
  ];
}
