// French sentences for people: our words get their unbreakable spaces, foreign words lose their
// power to break a line, forge a log or fill a screen.

const LONGEST_WORD = 120;

/**
 * A French sentence. Only the written parts are typeset; values stand as they are, on one line,
 * clipped to 120 characters.
 */
export function phrase(
  parts: TemplateStringsArray,
  ...values: readonly (string | number)[]
): string {
  return parts.reduce((text, part, index) => {
    const value = values[index];
    return text + spaced(part) + (value === undefined ? "" : foreign(String(value)));
  }, "");
}

/** Names between « », one after the other: « a », « b » et « c ». */
export function quotedList(names: readonly string[], conjunction: "et" | "ou"): string {
  const quoted = names.map((name) => phrase`« ${name} »`);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} ${conjunction} ${last}`;
}

/**
 * Not the engine's `typography`, which decides by a sign's neighbours: at the edge of a written part
 * the neighbour is a value, to be left as given. It would also curl apostrophes that people search.
 */
function spaced(text: string): string {
  return text
    .replaceAll("« ", "«\u00A0")
    .replaceAll(" »", "\u00A0»")
    .replaceAll(" :", "\u00A0:")
    .replace(/ ([;?!])/g, "\u202F$1")
    .replaceAll(" %", "\u00A0%");
}

function foreign(text: string): string {
  const clean = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, "\uFFFD");
  return clean.length <= LONGEST_WORD ? clean : `${clean.slice(0, LONGEST_WORD)}…`;
}
