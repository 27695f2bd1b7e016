// What a campaign is compiled into. Add a target: a folder with plan, compile, emit, a line here.

import type { Campaign } from "../model/campaign.ts";
import { compileCalculation } from "./calculation/compile.ts";
import { emitCalculation } from "./calculation/emit.ts";
import { compileExport } from "./export/compile.ts";
import { emitExport } from "./export/emit.ts";
import { compileForm } from "./form/compile.ts";
import { emitForm } from "./form/emit.ts";
import { compileGrids } from "./grid/compile.ts";
import { emitGrids } from "./grid/emit.ts";
import { compileGuide } from "./guide/compile.ts";
import { emitGuide } from "./guide/emit.ts";
import { compileSchema } from "./schema/compile.ts";
import { emitSchema } from "./schema/emit.ts";
import type { Artefact, Target } from "./target.ts";

type Compiler = (campaign: Campaign) => readonly Artefact[];

export const targets: readonly Compiler[] = [
  compiler({ name: "schema", compile: compileSchema, emit: emitSchema }),
  compiler({ name: "calculation", compile: compileCalculation, emit: emitCalculation }),
  compiler({ name: "form", compile: compileForm, emit: emitForm }),
  compiler({ name: "grid", compile: compileGrids, emit: emitGrids }),
  compiler({ name: "guide", compile: compileGuide, emit: emitGuide }),
  compiler({ name: "export", compile: compileExport, emit: emitExport }),
];

/** Hides the plan's type, so that targets of different plans stand in one list. */
function compiler<Plan>({ compile, emit }: Target<Plan>): Compiler {
  return (campaign) => emit(compile(campaign));
}
