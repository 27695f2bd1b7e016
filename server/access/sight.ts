// What of a record somebody with a link may see, told by the sections that they were given.

import type { Program } from "../../engine/index.ts";
import { createReader, followConditions } from "../condition-reads.ts";
import type { ServedCampaign } from "../served-campaign.ts";

export interface Sight {
  readonly item: (id: string) => boolean;
  /** Of a justification: an item of theirs, or a control that reads nothing else. */
  readonly subject: (subject: string) => boolean;
  /** A result that reads nothing else. */
  readonly result: (id: string) => boolean;
  /** An item of last year, under its id of then, that is last year's value of one of theirs. */
  readonly formerItem: (id: string) => boolean;
  /** Items elsewhere that decide, directly or not, whether a question of theirs arises. */
  readonly context: ReadonlySet<string>;
}

/** `before` is the program of the year before, where it is served. */
export function createSight(
  { campaign, checker }: Pick<ServedCampaign, "campaign" | "checker">,
  sections: ReadonlySet<string>,
  before?: Program,
): Sight {
  const { program } = campaign;
  const item = (id: string) => {
    const element = checker.findItem(id);
    return element !== undefined && sections.has(element.block);
  };
  const reads = createReader(program);
  const own = program.elements.map(({ id }) => id).filter(item);
  const { elsewhere, former } = followConditions(program, own);
  return {
    item,
    context: elsewhere,
    formerItem: (id) => former.has(id),
    result: (id) => {
      const result = program.results.find((one) => one.id === id);
      if (result === undefined) return false;
      // A formula may have read other items a year ago, when the figure was made.
      const then = before?.results.find((one) => one.id === id);
      const thenReads = then === undefined ? [] : createReader(before!)(then.root);
      return (
        reads(result.root).every((read) => item(read.item)) &&
        thenReads.every((read) => former.has(read.item))
      );
    },
    subject: (subject) => {
      const [kind, id = ""] = subject.split(/:(.*)/s);
      if (kind === "item") return item(id);
      if (kind !== "control") return false;
      const found = program.controls.filter((one) => one.id === id || one.control === id);
      return found.length > 0 && found.every(({ elements }) => elements.every(item));
    },
  };
}
