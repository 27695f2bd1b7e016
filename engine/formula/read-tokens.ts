// Characters into words. Typographic signs are read as their plain form; spaces may be any of
// those that an editor pastes; nothing is ever skipped in silence.
import type { Extent } from "./expression.ts";
import type { Fault } from "./fault.ts";
import { faults } from "./faults.ts";
import { repairComma, repairOperator, repairQuotes } from "./repair-word.ts";
import { KEYWORDS, type Keyword, type Token, type TokenSymbol, type Word } from "./token.ts";
import { removeInvisible } from "./visible-text.ts";

const SPACES = /[ \t\r\n\u00A0\u202F]+/uy;
const COMMENT = /#[^\r\n]*/uy;
const NUMBER = /\d+(?:\.\d+)?/uy;
const NAME = /\p{L}(?:\p{L}|\p{M}|\p{Nd}|_)*/uy;
const LATIN_NAME = /^(?:\p{Script=Latin}|\p{M}|\p{Nd}|_)+$/u;
const QUOTED = /"([^"]*)"|«([^»]*)»/uy;
const OTHER_QUOTES = /['‘’“”`][^'‘’“”`+*/=<>();]*['‘’“”`]/uy;
const SYMBOL = /==|!=|&&|\|\||\*\*|<>|<=|>=|\.\.|[+\-−‐-—*×·/÷=≠<≤>≥()[\];,.%‰€^!&|:]/uy;
/** What a message cannot show: other spaces, a mark without its letter. */
const INVISIBLE = /[\p{C}\p{M}\p{Z}]/u;

const PLAIN: Readonly<Record<string, TokenSymbol>> = {
  "−": "-",
  "×": "*",
  "÷": "/",
  "≠": "<>",
  "≤": "<=",
  "≥": ">=",
};

interface Foreign {
  readonly as: TokenSymbol | Keyword;
  readonly advice: string;
}

const MINUS: Foreign = { as: "-", advice: "le signe moins s'écrit -." };

/** What other languages write, what to write here, and how reading goes on. */
const FOREIGN: Readonly<Record<string, Foreign>> = {
  "==": { as: "=", advice: "l'égalité s'écrit avec un seul signe : a = b." },
  "!=": { as: "<>", advice: "la différence s'écrit <> ou ≠." },
  "&&": { as: "et", advice: "écrivez « et »." },
  "&": { as: "et", advice: "écrivez « et »." },
  "||": { as: "ou", advice: "écrivez « ou »." },
  "|": { as: "ou", advice: "écrivez « ou »." },
  "!": { as: "non", advice: "écrivez « non »." },
  "^": { as: "*", advice: "il n'y a pas de puissance : multipliez, a * a." },
  "**": { as: "*", advice: "il n'y a pas de puissance : multipliez, a * a." },
  ":": { as: "/", advice: "la division s'écrit /." },
  "·": { as: "*", advice: "la multiplication s'écrit *." },
  "\u2010": MINUS,
  "\u2011": MINUS,
  "\u2012": MINUS,
  "\u2013": MINUS,
  "\u2014": MINUS,
};

/** The words of `source`, ending with an `end` token. Faults go to `report`. */
export function readTokens(source: string, report: (fault: Fault) => void): readonly Token[] {
  const { text, hidden, placeOf } = removeInvisible(source);
  for (const at of hidden) {
    report(faults.invisibleCharacter(at, source.slice(at.start, at.end)));
  }
  // What it hides is read as if it were not there: nothing else need be said of it.
  const reportVisible = ({ fix: _, ...fault }: Fault) => report({ ...fault, ...placeOf(fault) });
  const words = readVisible(text, hidden.length === 0 ? report : reportVisible);
  return words.map((word, rank) => {
    const isGlued = word.start === words[rank - 1]?.end;
    return { ...word, ...placeOf(word), isGlued };
  });
}

function readVisible(source: string, report: (fault: Fault) => void): readonly Word[] {
  const tokens: Word[] = [];
  let at = 0;
  while (at < source.length) {
    const end = skip(source, at) ?? readToken(source, at, tokens, report);
    at = end;
  }
  tokens.push({ kind: "end", text: "", start: source.length, end: source.length });
  return tokens;
}

function skip(source: string, at: number): number | undefined {
  const blank = match(SPACES, source, at) ?? match(COMMENT, source, at);
  return blank === undefined ? undefined : at + blank[0].length;
}

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | undefined {
  const sticky = new RegExp(pattern);
  sticky.lastIndex = at;
  return sticky.exec(source) ?? undefined;
}

function readToken(
  source: string,
  start: number,
  tokens: Word[],
  report: (fault: Fault) => void,
): number {
  const number = match(NUMBER, source, start);
  if (number !== undefined) {
    const text = number[0];
    tokens.push({ kind: "number", text, value: Number(text), start, end: start + text.length });
    return start + text.length;
  }
  const name = match(NAME, source, start);
  if (name !== undefined) {
    tokens.push(readWord(name[0], start, report));
    return start + name[0].length;
  }
  const quote = match(QUOTED, source, start);
  if (quote !== undefined) {
    const text = quote[1] ?? (quote[2] ?? "").replace(/^[ \u00A0\u202F]+|[ \u00A0\u202F]+$/gu, "");
    const end = start + quote[0].length;
    tokens.push({ kind: "text", text: text.normalize("NFC"), start, end });
    return end;
  }
  const symbol = match(SYMBOL, source, start);
  if (symbol !== undefined) return readSymbol(symbol[0], source, start, tokens, report);
  return readStranger(source, start, tokens, report);
}

function readWord(written: string, start: number, report: (fault: Fault) => void): Word {
  const end = start + written.length;
  if (!LATIN_NAME.test(written)) {
    const hint = "une de ses lettres vient d'un autre alphabet : retapez le mot.";
    report(faults.unexpectedCharacter({ start, end }, written, hint));
    return { kind: "broken", text: "", start, end };
  }
  const text = written.normalize("NFC");
  const keyword = KEYWORDS.find((known) => known === text.toLowerCase());
  return keyword === undefined
    ? { kind: "name", text, start, end }
    : { kind: "keyword", text: keyword, start, end };
}

function readSymbol(
  written: string,
  source: string,
  start: number,
  tokens: Word[],
  report: (fault: Fault) => void,
): number {
  const end = start + written.length;
  const foreign = FOREIGN[written];
  if (foreign !== undefined) {
    const fix = repairOperator(source, { start, end }, foreign.as, tokens);
    report(faults.foreignOperator({ start, end }, written, foreign.advice, fix));
    const keyword = KEYWORDS.find((known) => known === foreign.as);
    tokens.push(
      keyword === undefined
        ? { kind: "symbol", text: foreign.as as TokenSymbol, start, end }
        : { kind: "keyword", text: keyword, start, end },
    );
    return end;
  }
  if (written === ",") report(commaFault(source, { start, end }, tokens));
  tokens.push({ kind: "symbol", text: PLAIN[written] ?? (written as TokenSymbol), start, end });
  return end;
}

function commaFault(source: string, at: Extent, tokens: readonly Word[]): Fault {
  const before = /\d+$/u.exec(source.slice(0, at.start))?.[0] ?? "";
  const after = /^\d+/u.exec(source.slice(at.end))?.[0] ?? "";
  return faults.comma(at, before, after, repairComma(source, at, tokens));
}

const QUOTES_HINT = 'un texte s\'écrit entre guillemets droits " " ou français « ».';

/** A character that no word begins with: said once, then passed over. */
function readStranger(
  source: string,
  start: number,
  tokens: Word[],
  report: (fault: Fault) => void,
): number {
  const character = String.fromCodePoint(source.codePointAt(start) ?? 0);
  if (character === '"' || character === "«") {
    const end = source.length;
    report(faults.unclosedText({ start, end }));
    tokens.push({ kind: "broken", text: "", start, end });
    return end;
  }
  const quote = match(OTHER_QUOTES, source, start)?.[0];
  const end = start + (quote ?? character).length;
  const isQuote = quote !== undefined || /['‘’“”`]/u.test(character);
  if (INVISIBLE.test(character)) {
    report(faults.invisibleCharacter({ start, end }, character));
  } else {
    const hint = isQuote ? QUOTES_HINT : undefined;
    const fix = quote === undefined ? undefined : repairQuotes(source, { start, end });
    report(faults.unexpectedCharacter({ start, end }, quote ?? character, hint, fix));
  }
  // A quotation or a digit of another script stands where an operand was meant.
  const isOperand = quote !== undefined || /\p{Nd}/u.test(character);
  if (isOperand) tokens.push({ kind: "broken", text: "", start, end });
  return end;
}
