import type { Page } from "playwright-core";

/** Puts `text` on the clipboard and pastes it where the keyboard is, as a person would. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("Control+V");
}
