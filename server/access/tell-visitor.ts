import type { Visitor } from "./visitor.ts";

/** Who is here, for the application: without sections, they may do everything. */
export function tellVisitor({ name, reach }: Visitor) {
  if (reach.kind === "everything") return { name };
  if (reach.kind === "ended") return { name, ended: true, givenBy: reach.givenBy };
  const { year, finess, sections, givenBy, note } = reach;
  return { name, year, finess, sections: [...sections], givenBy, ...(note === "" ? {} : { note }) };
}
