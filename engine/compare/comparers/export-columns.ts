// The columns of the regional export: those who read it must be told.
import type { Comparer } from "../comparison.ts";
import { describeDifference } from "../describe-difference.ts";
import { setDifference } from "../set-difference.ts";

export const compareExportColumns: Comparer = ({ before, after }) => {
  const { joined, left } = setDifference(
    before.exportColumns.map(({ name }) => name),
    after.exportColumns.map(({ name }) => name),
  );
  const subject = { type: "export" as const, id: "export", label: "Export régional" };
  return [
    ...(joined.length === 0
      ? []
      : [
          describeDifference(
            "columnsAdded",
            subject,
            { names: joined },
            { after: joined.join("\n") },
          ),
        ]),
    ...(left.length === 0
      ? []
      : [
          describeDifference(
            "columnsRemoved",
            subject,
            { names: left },
            { before: left.join("\n") },
          ),
        ]),
  ];
};
