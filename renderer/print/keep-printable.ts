// PDF/UA refuses a document with a character that no font draws; a label must not stop a guide.

/** Drawn by the mathematics font that stands behind the text font. */
const MATHEMATICS = /[\u2200-\u22FF]/u;

/** Without a shape of their own: joiners, marks of direction, variation selectors, soft hyphens. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u;

const REPLACEMENT = "□";

/**
 * The text with every character drawable: an accent joined to its letter when there is such a
 * letter, what has no shape left out, what the font lacks shown as « □ ». ASCII and
 * line ends are untouched.
 */
export function keepPrintable(text: string, covers: (codePoint: number) => boolean): string {
  return text.normalize("NFC").replace(/[^\x20-\x7E\n]/gu, (character) => {
    if (INVISIBLE.test(character)) return "";
    const drawn = covers(character.codePointAt(0) ?? 0) || MATHEMATICS.test(character);
    return drawn ? character : REPLACEMENT;
  });
}
