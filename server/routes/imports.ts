// POST /api/campaigns/:year/establishments/:finess/grids: what filled grids would change in a
// record. Nothing is saved: each answer is then put on its own, upon the version told here.

import { type Request, Router } from "express";
import type { Answer } from "../../engine/index.ts";
import { answersInSight, importInSight } from "../access/import-in-sight.ts";
import type { Sight } from "../access/sight.ts";
import { sightOf } from "../access/sight-of.ts";
import { visitorOf } from "../access/visitor.ts";
import type { AppParts, ServedEstablishment } from "../app-parts.ts";
import {
  type GridFile,
  type GridFileRead,
  type RefusedFile,
  readGridFile,
} from "../import/grid-file.ts";
import { type GridImport, importGrids } from "../import/import-grids.ts";
import { readUpload, receiveUpload, type Upload } from "../import/read-upload.ts";
import { refuseStranger } from "../import/refuse-stranger.ts";
import { createUploadGate } from "../import/upload-gate.ts";
import { methodNotAllowed } from "../middleware/method-not-allowed.ts";
import { refuseClosed } from "../refuse-closed.ts";
import { refuseSigned } from "../refuse-signed.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import { type EstablishmentRecord, readEstablishmentRecord } from "../submission-of.ts";
import { findCampaign, findEstablishment } from "./find.ts";

type ImportRequest = Request<{ year: string; finess: string }>;

export function importRoutes(parts: AppParts): Router {
  const router = Router();
  const gate = createUploadGate();
  router
    .route("/api/campaigns/:year/establishments/:finess/grids")
    .post(async (request, response) => {
      response.set("Cache-Control", "no-store");
      const target = findTarget(parts, request);
      const sight = sightOf(parts, target.served, visitorOf(response));
      response.json(
        await gate(
          () => receiveUpload(request),
          (upload) => previewImport(parts, { ...target, sight }, upload),
        ),
      );
    })
    .all(methodNotAllowed("POST"));
  return router;
}

interface Target {
  readonly served: ServedCampaign;
  readonly establishment: ServedEstablishment;
}

function findTarget(parts: AppParts, request: ImportRequest): Target {
  const served = findCampaign(parts, request.params.year);
  const establishment = findEstablishment(parts, served, request.params.finess);
  refuseClosed(served, establishment, parts.clock());
  return { served, establishment };
}

async function previewImport(
  parts: AppParts,
  { served, establishment, sight }: Target & { readonly sight: Sight | undefined },
  upload: Upload,
) {
  const record = await readEstablishmentRecord(parts, served, establishment);
  if (record.signature !== undefined) throw refuseSigned(record.signature);
  const read: GridFileRead[] = [];
  for (const file of await readUpload(upload)) {
    read.push(await readFor(establishment, served, file));
  }
  const refused = read.flatMap((one) => (one.kind === "refused" ? [describeRefusal(one)] : []));
  const [first, ...others] = read.flatMap((one) => (one.kind === "read" ? [one.file] : []));
  if (first === undefined) return { ...NOTHING_READ, refused };
  const files: readonly [GridFile, ...GridFile[]] = [first, ...others];
  const present = answersInSight(record.submission.answers, sight);
  const imported = importInSight(importGrids(served, files, present), sight);
  return { ...imported.report, refused, items: describeItems(imported, record) };
}

const NOTHING_READ = {
  workbooks: [],
  changes: [],
  conflicts: [],
  faults: [],
  proposals: [],
  kept: 0,
  items: {},
} as const;

async function readFor(
  establishment: ServedEstablishment,
  served: ServedCampaign,
  file: Parameters<typeof readGridFile>[0],
): Promise<GridFileRead> {
  const read = await readGridFile(file, served);
  if (read.kind === "refused") return read;
  const message = refuseStranger(read.file, establishment);
  return message === undefined ? read : { kind: "refused", name: file.name, message };
}

function describeRefusal({ name, message }: RefusedFile) {
  return { file: name, message };
}

/**
 * By item that changes or may: the present answer and its version, and what it becomes; the same as
 * the present one as long as nobody has chosen between the values of a conflict. Of a proposal, what
 * it becomes when it is taken.
 */
function describeItems({ report, answers, proposed }: GridImport, record: EstablishmentRecord) {
  const becomes = { ...proposed, ...answers };
  const items = new Set([...Object.keys(becomes), ...report.conflicts.map(({ item }) => item)]);
  return Object.fromEntries(
    [...items].map((item) => {
      const stored = record.answers.get(item);
      const before: Answer | null = stored?.value ?? null;
      const version = stored?.version ?? record.setAside.get(item)?.version ?? 0;
      return [item, { before, version, after: becomes[item] ?? before }];
    }),
  );
}
