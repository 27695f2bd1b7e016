import { type Document, isNode, isPair, visit } from "yaml";

/** One blank line at most after, between and before comments: the library keeps them as written. */
export function singleBlankLines(document: Document): void {
  single(document);
  visit(document, (_key, node) => {
    if (isNode(node) && !isPair(node)) single(node);
  });
}

interface Commented {
  commentBefore?: string | null | undefined;
  comment?: string | null | undefined;
}

function single(holder: Commented): void {
  if (holder.commentBefore) holder.commentBefore = withoutRepeats(holder.commentBefore);
  if (holder.comment) holder.comment = withoutRepeats(holder.comment);
}

/** An empty line of a comment is a blank line; « # » alone holds a space. */
function withoutRepeats(comment: string): string {
  const lines = comment.split("\n");
  return lines.filter((line, rank) => line !== "" || lines[rank - 1] !== "").join("\n");
}
