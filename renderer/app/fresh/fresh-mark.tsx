import { useContext } from "react";
import { FreshContext } from "./fresh-context.ts";

/** Under a question, for a minute: somebody else has just answered it. */
export function FreshMark({ item }: { readonly item: string }) {
  const sentence = useContext(FreshContext).get(item);
  return sentence === undefined ? null : <p className="fresh-mark">{sentence}</p>;
}
