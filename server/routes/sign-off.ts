// GET and POST …/sign-off: what stands between a record and its signature, and the signature itself.
// POST …/reopening undoes it, saying why.

import { type Request, Router } from "express";
import { nameOf } from "../access/named-visitor.ts";
import type { AppParts } from "../app-parts.ts";
import { methodNotAllowed } from "../middleware/method-not-allowed.ts";
import { readJson } from "../middleware/read-json.ts";
import { Problem } from "../problem.ts";
import { refuseClosed } from "../refuse-closed.ts";
import { type SigningRequest, signRecord } from "../sign-off/sign-record.ts";
import { tellSignOff } from "../sign-off/tell-sign-off.ts";
import { recordKeys } from "../submission-of.ts";
import { isBlank } from "../util/is-blank.ts";
import { phrase } from "../util/phrase.ts";
import { plainText } from "../util/plain-text.ts";
import { findCampaign, findEstablishment } from "./find.ts";
import { isCount, readMembers } from "./read-body.ts";

const ESTABLISHMENT = "/api/campaigns/:year/establishments/:finess";
const LONGEST_REASON = 500;

type RecordRequest = Request<{ year: string; finess: string }>;

export function signOffRoutes(parts: AppParts): Router {
  const router = Router();
  const find = ({ year, finess }: RecordRequest["params"]) => {
    const served = findCampaign(parts, year);
    return { served, establishment: findEstablishment(parts, served, finess) };
  };
  router
    .route(`${ESTABLISHMENT}/sign-off`)
    .get(async (request, response) => {
      const { served, establishment } = find(request.params);
      response.set("Cache-Control", "no-store");
      response.json(await tellSignOff(parts, served, establishment));
    })
    .post(...readJson, async (request: RecordRequest, response) => {
      const { served, establishment } = find(request.params);
      const now = parts.clock();
      refuseClosed(served, establishment, now);
      const read = readSigning(request.body);
      const signing = { ...read, author: nameOf(response), at: now.toISOString() };
      response.set("Cache-Control", "no-store");
      response.json(await signRecord(parts, served, establishment, signing));
    })
    .all(methodNotAllowed("GET", "POST"));
  router
    .route(`${ESTABLISHMENT}/reopening`)
    .post(...readJson, async (request: RecordRequest, response) => {
      const { served, establishment } = find(request.params);
      const now = parts.clock();
      refuseClosed(served, establishment, now);
      const reason = readReason(request.body);
      const reopening = {
        key: recordKeys(served, establishment).own,
        hash: served.campaign.hash,
        author: nameOf(response),
        at: now.toISOString(),
        reason,
      };
      if (!(await parts.store.reopen(reopening))) throw refuseUnsigned();
      const { author, at, hash } = reopening;
      response.set("Cache-Control", "no-store");
      response.json({ kind: "reopened", author, at, hash, reason });
    })
    .all(methodNotAllowed("POST"));
  return router;
}

/** What the signer read: the record at a revision, as a campaign compiled so judges it. */
function readSigning(body: unknown): Pick<SigningRequest, "revision" | "read"> {
  const members = readMembers(body, {
    revision: (value) =>
      isCount(value) ? undefined : phrase`Il faut la révision que vous avez relue : un entier.`,
    hash: (value) =>
      typeof value === "string"
        ? undefined
        : phrase`Il faut l'empreinte de la campagne sous laquelle vous avez relu le dossier.`,
  });
  return { revision: members.get("revision") as number, read: members.get("hash") as string };
}

function readReason(body: unknown): string {
  const members = readMembers(body, {
    reason: (value) =>
      typeof value === "string" ? undefined : phrase`Il faut un texte : pourquoi le rouvrir.`,
  });
  const reason = plainText(members.get("reason") as string);
  if (!isBlank(reason) && [...reason].length <= LONGEST_REASON) return reason;
  const message = isBlank(reason)
    ? phrase`Dites en quelques mots pourquoi vous rouvrez le dossier.`
    : phrase`Ce texte est trop long : ${LONGEST_REASON} caractères au plus.`;
  throw new Problem({
    status: 422,
    title: "Réouverture refusée",
    detail: message,
    faults: [{ path: "/reason", message }],
  });
}

function refuseUnsigned(): Problem {
  return new Problem({
    status: 409,
    title: "Dossier déjà ouvert",
    detail: phrase`Le dossier n'est pas signé : il n'y a rien à rouvrir.`,
  });
}
