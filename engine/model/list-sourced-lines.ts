import type { Span } from "../text/span.ts";
import type { Campaign, Help, MinimumGroupSize } from "./campaign.ts";
import type { Kit } from "./kit.ts";
import type { Provenance } from "./provenance.ts";
import type { Reasons } from "./reasons.ts";

/** Anything in a catalogue that says where it comes from. */
export interface SourcedLine {
  readonly kind:
    | "campaign"
    | "platform"
    | "minimumGroupSize"
    | "help"
    | "kit"
    | "category"
    | "codeList"
    | "dimension"
    | "dataElement"
    | "indicator"
    | "reasons"
    | "control";
  readonly id: string;
  /** Absent for what is not printed with a number. */
  readonly reference?: string;
  readonly label: string;
  readonly provenance: Provenance;
  readonly origin: Span;
}

/** Every sourced line of a campaign: what it rests on, then items, indicators and controls. */
export function listSourcedLines(campaign: Campaign): readonly SourcedLine[] {
  const { year, title, provenance, origin, minimumGroupSize, help, kit, reasons } = campaign;
  const categories = campaign.categories.map((category) => ({ ...category, id: category.code }));
  const elements = campaign.blocks.flatMap((block) => block.elements);
  return [
    { kind: "campaign", id: year, label: title, provenance, origin },
    ...campaign.platforms.map((one) => line("platform", one)),
    ...(minimumGroupSize === undefined ? [] : [lineOfMinimum(minimumGroupSize)]),
    ...(help === undefined ? [] : [lineOfHelp(help)]),
    ...(kit === undefined ? [] : [lineOfKit(kit)]),
    ...categories.map((one) => line("category", one)),
    ...campaign.codeLists.map((one) => line("codeList", one)),
    ...campaign.dimensions.map((one) => line("dimension", one)),
    ...elements.map((one) => line("dataElement", one)),
    ...campaign.indicators.map((one) => line("indicator", one)),
    ...(reasons === undefined ? [] : [lineOfReasons(reasons)]),
    ...campaign.controls.map((one) => line("control", one)),
  ];
}

function lineOfMinimum({ size, provenance, origin }: MinimumGroupSize): SourcedLine {
  const label = `${size} établissements`;
  return { kind: "minimumGroupSize", id: "effectif_minimal_de_groupe", label, provenance, origin };
}

function lineOfHelp({ provenance, origin }: Help): SourcedLine {
  return { kind: "help", id: "assistance", label: "Assistance", provenance, origin };
}

function lineOfReasons({ list, provenance, origin }: Reasons): SourcedLine {
  const label = `${list.length} motif${list.length > 1 ? "s" : ""}`;
  return { kind: "reasons", id: "motifs", label, provenance, origin };
}

function lineOfKit({ title, provenance, origin }: Kit): SourcedLine {
  return { kind: "kit", id: "kit", label: title, provenance, origin };
}

function line(kind: SourcedLine["kind"], one: Omit<SourcedLine, "kind">): SourcedLine {
  const { id, reference, label, provenance, origin } = one;
  return reference === undefined
    ? { kind, id, label, provenance, origin }
    : { kind, id, reference, label, provenance, origin };
}
