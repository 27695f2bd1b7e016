// Cells that could not be read, or whose answer is not accepted: where, what, why, what to do.

import { fr } from "../../form/french.ts";
import type { ImportedFault } from "../api/import-types.ts";
import type { QuestionIndex } from "../entry/question-index.ts";
import { Link } from "../router/link.tsx";
import { entryAddress } from "../router/route.ts";
import { placeText } from "./import-plan.ts";

interface ImportFaultsProps {
  readonly faults: readonly ImportedFault[];
  readonly several: boolean;
  readonly index: QuestionIndex;
  readonly year: string;
  readonly finess: string;
}

export function ImportFaults({ faults, several, index, year, finess }: ImportFaultsProps) {
  return (
    <ul className="import-faults">
      {faults.map(({ file, place, item, reference, label, read, message }, at) => {
        const section = index.get(item)?.section;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell may have several faults.
          <li key={at}>
            <p>
              <span className="reference">{reference}</span> <strong>{label}</strong>
            </p>
            <p>
              {read !== "" && <>{fr`Lu : « ${read} ».`} </>}
              {fr`${message}`}
            </p>
            <p className="import-place">
              {placeText(several ? file : "", place)}
              {section !== undefined && (
                <>
                  {" · "}
                  <Link to={entryAddress({ year, finess, section, question: item })}>
                    {fr`Saisir la réponse`}
                    <span className="visually-hidden">{` ${reference}`}</span>
                  </Link>
                </>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
