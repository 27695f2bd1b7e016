import { fr } from "../../form/french.ts";
import type { SignatureLine } from "../api/sign-off-types.ts";
import { momentOf } from "../saving/moment-of.ts";
import { CatalogueVersion } from "./catalogue-version.tsx";

interface SignatureTraceProps {
  readonly lines: readonly SignatureLine[];
}

/** Every signature and every reopening, the last one first. */
export function SignatureTrace({ lines }: SignatureTraceProps) {
  if (lines.length === 0) return null;
  return (
    <section className="sign-off-part" aria-labelledby="trace">
      <h2 id="trace">{fr`Signatures et réouvertures`}</h2>
      <ol className="sign-off-list">
        {lines.toReversed().map((line) => (
          <li key={`${line.at} ${line.kind}`}>
            <p>
              <strong>{line.kind === "signed" ? fr`Signé` : fr`Rouvert`}</strong>{" "}
              {fr`par ${line.author} ${momentOf(new Date(line.at), new Date())}`}
            </p>
            {line.kind === "signed" && <CatalogueVersion hash={line.hash} />}
            {line.reason !== "" && (
              <p className="sign-off-soft">
                {fr`Motif :`} {line.reason}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
