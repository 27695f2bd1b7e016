// Texts that break what is careless: markup, code, separators, names that objects inherit, marks
// that reverse the reading or do not show.

export const HOSTILE: Readonly<Record<string, string>> = {
  quotes: `"'\`"'\``,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: hostile on purpose
  template: "${globalThis.process.exit(1)}",
  script: "</script><script>alert(1)</script>",
  comment: "<!-- */ /* -->",
  attribute: `"><img src=x onerror=alert(1)>`,
  handlebars: "{{title}}{{{title}}}",
  typst: "#panic() $x$ *gras* @renvoi <ancre>",
  markdown: "[lien](javascript:alert(1)) ![image](x) `code`",
  proto: "__proto__",
  constructor: "constructor",
  toString: "toString",
  lineSeparators: "avant\u2028entre\u2029après",
  rightToLeft: "\u200Fdroite\u200E",
  bidiOverride: "\u202Eesrever\u202C",
  bidiIsolate: "\u2066isolé\u2069",
  zeroWidth: "a\u200Bb\u200Cc\u200Dd\u2060e\uFEFFf",
  loneHigh: "haut \uD800 seul",
  loneLow: "bas \uDC00 seul",
  emoji: "👩‍⚕️🏳️‍🌈",
  nul: "nul \u0000 ici",
  escape: "\u001B[31mrouge\u001B[0m",
  backslash: "\\u0022 \\n \\",
  formula: "=1+1",
};
