/**
 * Controls, marks of direction and joiners as « � », one for each unit of the text: a terminal does
 * not obey what an author has pasted, and columns stay where they are. Line ends are kept.
 */
export function showInvisible(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) =>
    "\uFFFD".repeat(character.length),
  );
}
