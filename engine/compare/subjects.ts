// How each thing of a campaign is named in a change.
import type { Block } from "../model/block.ts";
import type { Campaign, Platform } from "../model/campaign.ts";
import type { EsmsCategory } from "../model/category.ts";
import type { CodeList } from "../model/code-list.ts";
import type { Control } from "../model/control.ts";
import type { DataElement } from "../model/data-element.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Kit } from "../model/kit.ts";
import type { Subject } from "./change.ts";

export const subjectOf = {
  campaign: ({ year, title }: Campaign): Subject => ({ type: "campaign", id: year, label: title }),
  category: ({ code, label }: EsmsCategory): Subject => ({ type: "category", id: code, label }),
  kit: ({ title }: Kit): Subject => ({ type: "kit", id: "kit", label: title }),
  platform: ({ id, label }: Platform): Subject => ({ type: "platform", id, label }),
  block: ({ id, title }: Block): Subject => ({ type: "block", id, label: title }),
  item: ({ id, reference, label }: DataElement): Subject => ({
    type: "item",
    id,
    reference,
    label,
  }),
  indicator: ({ id, reference, label }: Indicator): Subject => ({
    type: "indicator",
    id,
    reference,
    label,
  }),
  reasons: (): Subject => ({ type: "reasons", id: "motifs", label: "Motifs d’une justification" }),
  control: ({ id, reference, label }: Control): Subject => ({
    type: "control",
    id,
    reference,
    label,
  }),
  codeList: ({ id, label }: CodeList): Subject => ({ type: "codeList", id, label }),
  dimension: ({ id, label }: CodeList): Subject => ({ type: "dimension", id, label }),
} as const;
