import type { RefObject } from "react";
import { fr } from "../../form/french.ts";
import type { Signature } from "../api/types.ts";
import { momentOf } from "../saving/moment-of.ts";
import { CatalogueVersion } from "./catalogue-version.tsx";

interface SignedNoticeProps {
  readonly signature: Signature;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Who signed, when; folded, on which catalogue. */
export function SignedNotice({ signature, heading }: SignedNoticeProps) {
  const moment = momentOf(new Date(signature.at), new Date());
  return (
    <section className="notice sign-off-signed" aria-labelledby="signe">
      <h2 id="signe" ref={heading} tabIndex={-1}>{fr`Dossier signé`}</h2>
      <p>{fr`Par ${signature.author}, ${moment}.`}</p>
      <p>{fr`Il ne change plus tant qu'il n'est pas rouvert.`}</p>
      <CatalogueVersion hash={signature.hash} />
    </section>
  );
}
