import type { Answers } from "../../calculation/submission.ts";
import type { FichierDossier } from "../../check/raw.ts";
import type { RawFile } from "../../check/raw-campaign.ts";
import type { ExpectedCell } from "../../model/indicator.ts";
import { type Place, valueSpan } from "../../source/place.ts";
import type { WorkedSubmissionDraft } from "../drafts.ts";
import { authorText } from "./author-text.ts";
import { readExpectedCell } from "./read-indicator.ts";

export function readWorkedSubmission(
  { file, value }: RawFile<FichierDossier>,
  year: string,
): WorkedSubmissionDraft {
  const place: Place = { file, path: [] };
  const expected: Record<string, ExpectedCell> = {};
  for (const [id, announced] of Object.entries(value.attendu)) {
    if (typeof announced !== "object") expected[id] = readExpectedCell(announced);
    else
      for (const [line, cell] of Object.entries(announced))
        expected[`${id}.${line}`] = readExpectedCell(cell);
  }
  return {
    id: value.dossier,
    title: authorText(value.titre),
    submission: {
      campaign: year,
      category: value.categorie,
      answers: value.reponses as Answers,
      ...(value.precedent === undefined ? {} : { previous: value.precedent as Answers }),
    },
    expected,
    findings: value.constats ?? [],
    origin: valueSpan(place, "dossier"),
    place,
  };
}
