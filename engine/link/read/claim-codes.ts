// One code, one thing: what each file defines, before anything is read of it.

import type { RawCampaign } from "../../check/raw-campaign.ts";
import { keySpan, valueSpan } from "../../source/place.ts";
import type { Span } from "../../text/span.ts";
import { report } from "../diagnostics.ts";
import type { Declared } from "../drafts.ts";
import type { Reader } from "../reader.ts";

type Claim = (code: string, at: Span) => void;

/** Reports every code taken twice. Items, indicators and controls share one name space. */
export function claimCodes(raw: RawCampaign, reader: Reader): Declared {
  const code = claimant(reader);
  const block = claimant(reader);
  const workedSubmission = claimant(reader);
  for (const { file, value } of raw.blocks) {
    block(value.bloc, valueSpan({ file, path: ["bloc"] }));
    for (const id of Object.keys(value.donnees)) {
      code(id, keySpan({ file, path: ["donnees", id] }));
    }
  }
  for (const { file, value } of raw.sheets) {
    code(value.indicateur, valueSpan({ file, path: ["indicateur"] }));
  }
  for (const { file, value } of raw.controls) {
    for (const id of Object.keys(value.controles)) {
      code(id, keySpan({ file, path: ["controles", id] }));
    }
  }
  for (const { file, value } of raw.workedSubmissions) {
    workedSubmission(value.dossier, valueSpan({ file, path: ["dossier"] }));
  }
  return {
    elements: new Set(raw.blocks.flatMap(({ value }) => Object.keys(value.donnees))),
    indicators: new Set(raw.sheets.map(({ value }) => value.indicateur)),
  };
}

/** The first to claim a code keeps it; the next one is shown both places. */
function claimant(reader: Reader): Claim {
  const claimed = new Map<string, Span>();
  return (code, at) => {
    const first = claimed.get(code);
    if (first === undefined) {
      claimed.set(code, at);
      return;
    }
    const related = [{ at: first, message: "première définition" }];
    reader.add(report.duplicateCode(at, { code }, related));
  };
}
