import { createHash } from "node:crypto";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Plain enough to stand alone: the application's own style may be what is missing. */
const STYLE = `:root { color-scheme: light dark }
body { max-width: 42rem; margin: 3rem auto; padding: 0 1rem; font: 1.0625rem/1.5 system-ui, sans-serif }
h1 { font-size: 1.75rem; line-height: 1.2 }`;

/** The page's own style and nothing else; it is known by its hash. */
export const PROBLEM_PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** A problem for someone who followed a link with a browser: the same words, and a way out. */
export function problemPage(title: string, detail: string): string {
  return `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeText(title)}</title><style>${STYLE}</style></head>
<body><main><h1>${escapeText(title)}</h1><p>${escapeText(detail)}</p><p><a href="/">Revenir à l’accueil</a></p></main></body>
</html>
`;
}

function escapeText(text: string): string {
  const typeset = text.replaceAll("'", "\u2019");
  return typeset.replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}
