// French typography for author text: what an editor types plainly is printed properly.
// Digits and the text between backquotes are left as written; so are addresses.

const NO_BREAK = "\u00A0";
const NARROW = "\u202F";

/** A token is left alone when it is code between backquotes or an address. */
const VERBATIM = /(`[^`\n]*`|\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s»]*|(?<!\S)[^\s@]+@\S+)/i;

/** Without one of these, no rule has anything to say: most labels are returned as they are. */
const TOUCHED = /['«»:;?!%‰€°]|\.{3}|1er/;

interface Rule {
  /** The rule has nothing to say of a text without one of these. */
  readonly signs: readonly string[];
  readonly pattern: RegExp;
  readonly replacement: string;
}

/** Each rule maps its own output to itself, so the whole is idempotent. */
const RULES: readonly Rule[] = [
  { signs: ["'"], pattern: /(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}«])/gu, replacement: "\u2019" },
  { signs: ["..."], pattern: /\.{3}/g, replacement: "…" },
  { signs: ["«"], pattern: /«[ \t\u00A0\u202F]*(?=\S)/g, replacement: `«${NO_BREAK}` },
  { signs: ["»"], pattern: /(?<=\S)[ \t\u00A0\u202F]*»/g, replacement: `${NO_BREAK}»` },
  { signs: [":"], pattern: /(?<=\S)[ \t\u00A0\u202F]+:(?=\s|$)/g, replacement: `${NO_BREAK}:` },
  { signs: [":"], pattern: /(?<=[\p{L}\p{N})»]):(?=\s|$)/gu, replacement: `${NO_BREAK}:` },
  {
    signs: [";", "?", "!"],
    pattern: /(?<=\S)[ \t\u00A0\u202F]+([;?!])/g,
    replacement: `${NARROW}$1`,
  },
  {
    signs: [";", "?", "!"],
    pattern: /(?<=[\p{L}\p{N})»])([;?!])(?=\s|$)/gu,
    replacement: `${NARROW}$1`,
  },
  {
    signs: ["%", "‰"],
    pattern: /(?<=\d)[ \t\u00A0\u202F]*([%‰])(?![\p{L}\p{N}])/gu,
    replacement: `${NO_BREAK}$1`,
  },
  { signs: ["€"], pattern: /(?<=\d)[ \t\u00A0\u202F]*€/g, replacement: `${NO_BREAK}€` },
  { signs: ["1er"], pattern: /(?<![\p{L}\p{N}])1er(?![\p{L}\p{N}])/gu, replacement: "1ᵉʳ" },
  {
    signs: ["°"],
    pattern: /(?<![\p{L}])([nN]°)[ \t\u00A0\u202F]*(?=\d)/gu,
    replacement: `$1${NO_BREAK}`,
  },
];

/**
 * Author text with typographic apostrophes and the right unbreakable spaces: U+00A0 inside
 * guillemets and before a colon, a euro, a percentage and a ‰, as `formatNumber` writes them; U+202F
 * before a semicolon, a question mark and an exclamation mark. « 1er » is « 1ᵉʳ ». Line ends are
 * kept. Idempotent.
 */
export function typography(text: string): string {
  if (!TOUCHED.test(text)) return text;
  return text
    .split(VERBATIM)
    .map((part, index) => (index % 2 === 1 ? part : RULES.reduce(applyRule, part)))
    .join("");
}

function applyRule(text: string, { signs, pattern, replacement }: Rule): string {
  return signs.some((sign) => text.includes(sign)) ? text.replace(pattern, replacement) : text;
}
