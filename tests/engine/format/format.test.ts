// The layout of files: what changes, and that nothing else ever does.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Lexer, parse, parseDocument } from "yaml";
import { formatFile } from "../../../engine/index.ts";
import { HOSTILE } from "../../support/hostile-texts.ts";
import { CATALOGUE, readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";

const SHEET = "2031/fiches/essai.yaml";

function format(text: string, path = "2031/inconnu.yaml"): string | undefined {
  return formatFile({ path, text }).value;
}

/** A line of 120 columns is the longest that stands. */
const WORDS = "x".repeat(120 - "a: [, b]".length);

const CASES: readonly (readonly [string, string, string])[] = [
  ["spaces inside brackets", "a: [ b,c ]\nd: {e: 1,f: [ ]}\n", "a: [b, c]\nd: { e: 1, f: [] }\n"],
  ["two spaces a level", "a:\n    b:\n        c: 1\n", "a:\n  b:\n    c: 1\n"],
  [
    "a list one level below its key",
    "a:\n- b\n- c: 1\n  d: 2\n",
    "a:\n  - b\n  - c: 1\n    d: 2\n",
  ],
  ["one blank line at most", "a: 1\n\n\n\nb: 2\n", "a: 1\n\nb: 2\n"],
  [
    "one blank line after a comment",
    "a: 1\n# c\n\n\n# d\n\n\nb: 2\n",
    "a: 1\n# c\n\n# d\n\nb: 2\n",
  ],
  [
    "one blank line after a folded text and a comment",
    "a: >-\n  un\n# c\n\n\nb: 2\n",
    "a: >-\n  un\n# c\n\nb: 2\n",
  ],
  ["an empty comment is no blank line", "a: 1\n#\n#\nb: 2\n", "a: 1\n#\n#\nb: 2\n"],
  ["one line end at the end", "a: 1\n\n\n", "a: 1\n"],
  ["a line end is added", "a: 1", "a: 1\n"],
  ["spaces at the end of lines", "a: 1   \nb: 2 \n", "a: 1\nb: 2\n"],
  ["single quotes", "a: 'x: y'\n", 'a: "x: y"\n'],
  ["single quotes that spare an escape", "a: 'dit \"oui\"'\n", "a: 'dit \"oui\"'\n"],
  ["codes that look like numbers stay quoted", 'a: "012"\nb: "2.10"\n', 'a: "012"\nb: "2.10"\n'],
  ["a comment at the end of a line", "a: 1     # note\n", "a: 1 # note\n"],
  [
    "a folded text moves whole",
    "a:\n    b: >-\n        un\n        deux\n",
    "a:\n  b: >-\n    un\n    deux\n",
  ],
  ["a formula keeps its lines", "a: |\n     si x\n       alors y\n", "a: |\n  si x\n    alors y\n"],
  ["a comment on a block's first line", "a: | # note\n  x\n", "a: | # note\n  x\n"],
  [
    "a long group goes one key a line",
    `a: { b: ${WORDS}, c: 12345 }\n`,
    `a:\n  b: ${WORDS}\n  c: 12345\n`,
  ],
  ["a group of 120 columns stands", `a: [${WORDS}, b]\n`, `a: [${WORDS}, b]\n`],
  ["a group of 121 does not", `a: [${WORDS}x, b]\n`, `a:\n  - ${WORDS}x\n  - b\n`],
  ["a short group on several lines", "a: {\n  b: 1,\n  c: 2\n}\n", "a: { b: 1, c: 2 }\n"],
  ["a group with a comment inside", "a: [1, # un\n  2]\n", "a: [1, # un\n  2]\n"],
  ["a value on the next line", "a:\n  mot\n", "a: mot\n"],
  ["an empty value", "a:\nb: ~\n", "a:\nb: ~\n"],
  ["names for others", "a: &x {b: 1}\nc: *x\n", "a: &x { b: 1 }\nc: *x\n"],
];

test.each(CASES)("%s", (_name, text, expected) => {
  expect(format(text)).toBe(expected);
  expect(format(expected)).toBe(expected);
});

describe("keys", () => {
  test("come in the order of the schema, each with its comments; unknown ones come last", () => {
    const text = [
      "# de la fiche",
      "indicateur: essai",
      "inconnue: 1",
      "# de l'axe",
      "axe: 1 # un",
      "libelle: Essai",
      "exemples:",
      "  - attendu: 1 # calcul",
      "    nom: cas",
      "    donnees: { b: 1, a: 2 }",
      "provenance: { sources: [X], statut: atteste }",
      "",
    ].join("\n");
    expect(format(text, SHEET)).toBe(
      [
        "# de la fiche",
        "indicateur: essai",
        "libelle: Essai",
        "# de l'axe",
        "axe: 1 # un",
        "exemples:",
        "  - nom: cas",
        "    donnees: { b: 1, a: 2 }",
        "    attendu: 1 # calcul",
        "provenance: { statut: atteste, sources: [X] }",
        "inconnue: 1",
        "",
      ].join("\n"),
    );
  });

  test.each([
    ["# yaml-language-server: $schema=x\n# tête\n", "", ""],
    ["# yaml-language-server: $schema=x\n\n# tête\n", "", ""],
    ["# yaml-language-server: $schema=x\n# tête\n\n", "", ""],
    ["# tête\n", "# sien\n", "# sien\n"],
    ["# tête\n", "\n# sien\n", "\n# sien\n"],
    ["# tête\n", "\n", "\n"],
  ])("leave the head of the file at its head: %j, %j", (head, between, kept) => {
    const libelle = "libelle: Essai\n";
    const text = `${head}${libelle}${between}indicateur: essai\n`;
    expect(format(text, SHEET)).toBe(`${head}${kept}indicateur: essai\n${libelle}`);
  });

  test("that their author chooses stay as they are", () => {
    const text = "donnees:\n  b:\n    libelle: B\n    reference: '1'\n  a: {}\n";
    expect(format(text, "2031/donnees/essai.yaml")).toBe(
      'donnees:\n  b:\n    reference: "1"\n    libelle: B\n  a: {}\n',
    );
  });
});

test("a file that a command writes keeps its own layout", () => {
  const text = "revue:\n    donnees:   {}\n";
  expect(format(text, "2031/revue.yaml")).toBe(text);
  expect(format(text, "2031/autre.yaml")).not.toBe(text);
});

test("line ends and byte order mark are those of whoever wrote the file", () => {
  expect(format("\uFEFFa:   1\r\nb: [ 2 ]\r\n")).toBe("\uFEFFa: 1\r\nb: [2]\r\n");
});

test.each(["a: [1\n", "a: 1\na: 2\n", "a: 012\n", "\tb: 1\n", "", "# rien\n", "a: *b\n"])(
  "what cannot be read is left alone, and why is said: %j",
  (text) => {
    const { value, diagnostics } = formatFile({ path: SHEET, text });
    expect(value).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
  },
);

/** The comments as the lexer of the library meets them. */
function commentsOf(text: string): readonly string[] {
  const lexemes = [...new Lexer().lex(text)];
  return lexemes
    .filter((lexeme, rank) => lexeme.startsWith("#") && lexemes[rank - 1] !== "\u001F")
    .map((comment) => comment.trimEnd());
}

/** The same value, the same comments in order, and nothing to do the second time. */
function expectKept(text: string, path: string): "changed" | "same" | "left" | "unread" {
  const { value, isLeft } = formatFile({ path, text });
  if (value === undefined) return "unread";
  if (value === text && isLeft === undefined) return "same";
  expect(parse(value)).toEqual(parse(text));
  // One between an anchor and its value comes to stand above both, after those that head the file.
  const head = headOf(text);
  expect(headOf(value).slice(0, head.length)).toEqual(head);
  const [before, after] = [commentsOf(text), commentsOf(value)];
  const isOrdered = JSON.stringify(keysOf(value)) === JSON.stringify(keysOf(text));
  expect(isOrdered ? after : after.toSorted()).toEqual(isOrdered ? before : before.toSorted());
  if (isLeft) {
    expect(value).toBe(text);
    return "left";
  }
  expect(formatFile({ path, text: value })).toEqual({ value, diagnostics: [] });
  return "changed";
}

/** The comments before the first key. */
function headOf(text: string): readonly string[] {
  const lines = text.split("\n").map((line) => line.trim());
  const first = lines.findIndex((line) => line !== "" && !line.startsWith("#"));
  return lines.slice(0, first).filter((line) => line !== "");
}

/** Every key, in order: comments follow them when they move. */
function keysOf(text: string): readonly string[] {
  const lexemes = [...new Lexer().lex(text)];
  return lexemes.filter((_, rank) => lexemes[rank + 1] === ":");
}

test("every file of the catalogue is understood, and few would change", () => {
  const files = Object.entries(readCatalogue(CATALOGUE));
  expect(files.length).toBeGreaterThan(400);
  const ends = files.map(([path, text]) => expectKept(text, path));
  const count = (end: string) => ends.filter((one) => one === end).length;
  expect(count("left")).toBe(0);
  expect(count("unread")).toBe(0);
  expect(count("changed")).toBeLessThan(files.length / 10);
}, 120_000);

describe("laws", () => {
  const toy = readCatalogue(TOY_CATALOGUE);
  /** What hands do to a line. */
  const slips: readonly ((lines: string[], at: number) => void)[] = [
    (lines, at) => void lines.splice(at, 0, `${indentOf(lines[at])}# commentaire ${at}`),
    (lines, at) => void lines.splice(at, 0, `# à gauche ${at}`),
    (lines, at) => void lines.splice(at, 1, `${lines[at]} # fin ${at}`),
    (lines, at) => void lines.splice(at, 0, "", "", ""),
    (lines, at) => void lines.splice(at, 1, `${lines[at]}   `),
    (lines, at) => void lines.splice(at, 1, lines[at]!.replace(/"([^"]*)"/, "'$1'")),
    (lines, at) => void lines.splice(at, 1, lines[at]!.replace(/: (?=[^|>])/, ":\n          ")),
    (lines, at) => void lines.splice(at, 1, lines[at]!.replace(/, /g, ",\n              ")),
    (lines) => void lines.splice(0, lines.length, ...lines.map((line) => indentOf(line) + line)),
    (lines, at) => void lines.splice(at, 2, lines[at + 1] ?? "", lines[at]!),
  ];
  const indentOf = (line = "") => /^ */.exec(line)![0];

  test("a file scribbled on keeps its data and its comments", () => {
    const ends: string[] = [];
    const slip = fc.tuple(fc.nat(slips.length - 1), fc.nat(80));
    const scribbles = fc.tuple(
      fc.constantFrom(...Object.keys(toy)),
      fc.array(slip, { minLength: 1, maxLength: 5 }),
    );
    fc.assert(
      fc.property(scribbles, ([path, done]) => {
        const lines = toy[path]!.split("\n");
        for (const [which, at] of done) slips[which]!(lines, at % lines.length);
        ends.push(expectKept(lines.join("\n"), path));
      }),
      { numRuns: 300 },
    );
    const share = (end: string) => ends.filter((one) => one === end).length / ends.length;
    expect(share("changed")).toBeGreaterThan(0.4);
    expect(share("left")).toBeLessThan(0.05);
  });

  test.each(Object.entries(HOSTILE))("hostile texts go through: %s", (_name, hostile) => {
    const written = JSON.stringify(hostile);
    const texts = [
      `a: ${written}\n"b":   { c: ${written} }\n`,
      `${written}: 1\nd: '${hostile.replaceAll("'", "''")}'\n`,
      `a: 1 # ${hostile}\nb:   2\n`,
      `a: |\n    ${hostile}\n`,
      `a: ${hostile}\n`,
    ];
    for (const text of texts) {
      const sound = parseDocument(text).errors.length === 0;
      const end = expectKept(text, SHEET);
      if (!sound) expect(end).toBe("unread");
    }
  });

  test("any text at all is laid out, or told of, and never breaks", () => {
    const pieces = [
      "a: ",
      "- ",
      "[",
      "]",
      "{",
      "}",
      ", ",
      "b: ",
      "#c",
      "\n",
      "  ",
      "'",
      '"',
      "|",
      ">-",
      "&x ",
      "*x",
      "?",
      "!!str ",
      "---\n",
      "1",
    ];
    const anything = fc.array(fc.constantFrom(...pieces), { maxLength: 14 });
    fc.assert(
      fc.property(anything, (parts) => {
        expectKept(parts.join(""), "2031/inconnu.yaml");
      }),
      { numRuns: 1500, examples: [[["&x ", "#c", "\n", "1"]]] },
    );
  });
});
