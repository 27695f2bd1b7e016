// What a cell holds once read, whatever library read it.

import { writeNumber } from "../form/reading/write-number.ts";

export type ReadValue =
  /** `percent`: shown in per cent, so that 0.12 is what is read as 12 %. */
  | { readonly kind: "number"; readonly value: number; readonly percent: boolean }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "date"; readonly value: Date }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** « #DIV/0! », or a formula that was never computed. */
  | { readonly kind: "error"; readonly value: string };

/** As a French spreadsheet shows it, for sentences. */
export function showValue(cell: ReadValue): string {
  switch (cell.kind) {
    case "number":
      return cell.percent ? `${writeNumber(cell.value * 100)} %` : writeNumber(cell.value);
    case "date":
      return showDate(cell.value);
    case "boolean":
      return cell.value ? "VRAI" : "FAUX";
    case "text":
    case "error":
      return cell.value;
  }
}

/** « 31/12/2022 », and the hour where there is one. */
function showDate(date: Date): string {
  const [day = "", time = ""] = date.toISOString().split("T");
  const words = day.split("-").reverse().join("/");
  return time.startsWith("00:00:00") ? words : `${words} ${time.slice(0, 5)}`;
}
