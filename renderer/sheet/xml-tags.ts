// The tags of an XML text, cut where the library which reads xlsx cuts them: what is measured of a
// part is then what it will read.

export interface XmlTag {
  /** Without its prefix; closing tags are not listed. */
  readonly name: string;
  /** Its attributes, as they are written. */
  readonly inside: string;
}

/** At a « < »: a comment, raw text, a declaration, a closing tag, or a tag that opens. */
const TOKEN =
  /<!--.*?-->|<!\[CDATA\[.*?\]\]>|<![^>]*>|<\?.*?\?>|<\/[^>]*>|<([^\s"'>/!?][^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*)>/sy;

const ATTRIBUTE = /\s+([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** In their order. Throws when a tag has no end. */
export function* listXmlTags(text: string): Generator<XmlTag, void> {
  let at = text.indexOf("<");
  while (at >= 0) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) throw new Error("A tag without an end");
    const [token, content] = match;
    at = text.indexOf("<", at + token.length);
    if (content === undefined) continue;
    const [tag = ""] = content.split(/[\s/]/, 1);
    yield { name: tag.slice(tag.indexOf(":") + 1), inside: content.slice(tag.length) };
  }
}

/** By their whole names, entities as they are; undefined when no program writes them so. */
export function readAttributes({ inside }: XmlTag): ReadonlyMap<string, string> | undefined {
  const attributes = new Map<string, string>();
  const end = inside.trimEnd().replace(/\/$/, "").trimEnd().length;
  for (let at = 0; at < end; at = ATTRIBUTE.lastIndex) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(inside);
    if (match === null) return undefined;
    const [, name = "", double, single] = match;
    attributes.set(name, double ?? single ?? "");
  }
  return attributes;
}
