// The signature of a record: exactly what was read is judged, and exactly what was judged is signed.

import type { AppParts, ServedEstablishment } from "../app-parts.ts";
import { badRequest, Problem } from "../problem.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import type { Signature } from "../store/submission-store.ts";
import { keysRead, readEstablishmentRecord } from "../submission-of.ts";
import { phrase } from "../util/phrase.ts";
import { judgeRecord } from "./judge-record.ts";
import type { Obstacle } from "./judgement.ts";
import { listChanges } from "./list-changes.ts";
import { refuseChanged } from "./refuse-changed.ts";

export interface SigningRequest {
  /** What the signer read: the record's revision, and the campaign's hash. */
  readonly revision: number;
  readonly read: string;
  readonly author: string;
  readonly at: string;
}

/** How many times somebody else may write, between two steps, what does not concern this record. */
const MOST_ATTEMPTS = 5;

/** The signature; that which is already there when there is one. Throws what stands in the way. */
export async function signRecord(
  parts: AppParts,
  served: ServedCampaign,
  establishment: ServedEstablishment,
  { revision, read, author, at }: SigningRequest,
): Promise<Signature> {
  const [key, ...alongside] = keysRead(parts, served, establishment);
  const { hash } = served.campaign;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const record = await readEstablishmentRecord(parts, served, establishment);
    if (record.signature !== undefined) return record.signature;
    if (revision > record.revision) throw refuseUnknownRevision();
    if (read !== hash) throw refuseRecompiled();
    const changed = await listChanges(parts, served, establishment, revision);
    if (changed.length > 0) throw refuseChanged(changed);
    const { obstacles, dropped, setAside } = judgeRecord(served, record);
    if (obstacles.length > 0) throw refuseIncomplete(obstacles);
    const outcome = await parts.store.sign({
      key,
      alongside,
      hash,
      category: establishment.category,
      revision: record.revision,
      dropped: [...dropped, ...setAside].map(({ item }) => item),
      sealed: { common: record.common, previous: record.submission.previous ?? null },
      author,
      at,
    });
    if (outcome.kind === "signed") return outcome.signature;
  }
  throw refuseChanged([]);
}

/** Its findings, and which answers leave with the signature, are not those that were read. */
function refuseRecompiled(): Problem {
  return new Problem({
    status: 409,
    title: "Questionnaire modifié entre-temps",
    detail: phrase`Les questions ou les contrôles de la campagne ont changé depuis que vous avez relu le dossier. Rien n'a été signé : rechargez la page, relisez le dossier, puis signez.`,
  });
}

function refuseUnknownRevision(): Problem {
  const message = phrase`Cette révision du dossier n'existe pas encore : relisez-le, puis signez.`;
  return badRequest(message, [{ path: "/revision", message }]);
}

function refuseIncomplete(obstacles: readonly Obstacle[]): Problem {
  return new Problem({
    status: 422,
    title: "Signature impossible",
    detail: obstacles.map(({ message }) => message).join(" "),
    extra: { obstacles },
  });
}
