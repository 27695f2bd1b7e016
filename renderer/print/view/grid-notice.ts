import type { GridPlan } from "../../../engine/index.ts";
import type { GridOptions } from "../grid-options.ts";
import { questionAddress } from "../question-address.ts";
import { personalNotice } from "./personal-notice.ts";

/** How to fill the grid, or the sheet of one service, and read what it says of one establishment. */
export function writeGridNotice(plan: GridPlan, options: GridOptions): readonly string[] {
  const notice = options.service === undefined ? plan.notice : plan.serviceNotice;
  return [...notice, ...personalNotice(plan, options), ...addressNotice(plan, options)];
}

/** How a question is found on screen: nothing when the grid was told no address. */
function addressNotice(plan: GridPlan, options: GridOptions): readonly string[] {
  const { service } = options;
  const own = plan.sections.find(
    ({ responsible }) => service === undefined || responsible.id === service,
  );
  const [first] = own?.questions ?? [];
  const address = first && questionAddress(plan, options, first.reference);
  if (address === undefined) return [];
  return [`Le numéro d’une question, tapé à la fin de cette adresse, y conduit\u00A0: ${address}`];
}
