import { fr } from "../../form/french.ts";
import type { Delegation } from "../api/delegation-types.ts";
import { momentOf } from "../saving/moment-of.ts";
import { coordinatorName } from "../visitor/said-name.ts";

/** Whether a link was followed, is still, or was taken back. */
export function linkState(
  { openedAt, lastSeenAt, revoked }: Delegation,
  now: Date,
): { readonly tone: "quiet" | "good" | "bad"; readonly text: string } {
  const said = (at: string) => momentOf(new Date(at), now);
  if (revoked !== null) {
    return {
      tone: "bad",
      text: fr`lien retiré ${said(revoked.at)} par ${coordinatorName(revoked.by)}`,
    };
  }
  if (openedAt === null) return { tone: "quiet", text: fr`lien jamais ouvert` };
  if (lastSeenAt === null || lastSeenAt === openedAt) {
    return { tone: "good", text: fr`lien ouvert ${said(openedAt)}` };
  }
  return {
    tone: "good",
    text: fr`lien ouvert ${said(openedAt)}, dernier passage ${said(lastSeenAt)}`,
  };
}
