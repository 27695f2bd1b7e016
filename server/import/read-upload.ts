// The workbooks of a multipart body, received and read up to fixed limits and no further.

import type { IncomingMessage } from "node:http";
import { Problem } from "../problem.ts";
import { phrase } from "../util/phrase.ts";
import { plural } from "../util/plural.ts";
import type { NamedBytes } from "./grid-file.ts";

const MIB = 1024 * 1024;
/** A filled grid takes some hundred kilobytes. */
export const UPLOAD_LIMITS = { file: 20 * MIB, total: 60 * MIB, files: 20 } as const;

/** What multipart itself takes: borders and headers. */
const AROUND = MIB;

/** More are counted, not read: a million small parts would hold everybody up. */
const MOST_PARTS = 2 * UPLOAD_LIMITS.files;

/** Of one part, in bytes: a disposition and a type. The platform reads them slowly. */
const LONGEST_HEADERS = 8192;

/** A body as it came, and what divides its parts. */
export interface Upload {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly boundary: string;
}

/** Throws a problem when the body is no form or too large. */
export async function receiveUpload(request: IncomingMessage): Promise<Upload> {
  const type = request.headers["content-type"] ?? "";
  if (!/^multipart\/form-data\s*;/i.test(type) || request.headers["content-encoding"]) {
    throw new Problem({
      status: 415,
      title: "Format non pris en charge",
      detail: phrase`Il faut des fichiers, envoyés sans compression et annoncés par l'en-tête « Content-Type: multipart/form-data ».`,
    });
  }
  const [, quoted, plain] = BOUNDARY.exec(type) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) throw unreadable();
  return { body: await readBody(request), boundary };
}

/** Throws a problem when the form is cut, holds no file, or too many. */
export async function readUpload({ body, boundary }: Upload): Promise<readonly NamedBytes[]> {
  refuseParts(body, boundary);
  const type = `multipart/form-data; boundary="${boundary}"`;
  const form = await new Response(body, { headers: { "content-type": type } })
    .formData()
    .catch(() => {
      throw unreadable();
    });
  const files = [...form.values()].filter((value) => typeof value !== "string");
  refuseCount(files.length);
  const names = distinctNames(files.map(({ name }) => name));
  return Promise.all(
    files.map(async (file, index) => {
      const name = names[index] ?? file.name;
      if (file.size > UPLOAD_LIMITS.file) {
        throw tooLarge(
          phrase`« ${name} » dépasse ${UPLOAD_LIMITS.file / MIB} Mio : ce n'est pas une grille.`,
        );
      }
      return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
    }),
  );
}

/** As RFC 2046 has it, in quotes or not. */
const BOUNDARY = /;\s*boundary=(?:"([\w'()+,./:=? -]{1,70})"|([\w'+./:=?-]{1,70}))\s*(?:;|$)/i;

/** The border after the last part counts for one more, and has no headers. */
function refuseParts(body: Uint8Array<ArrayBuffer>, boundary: string): void {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const border = `--${boundary}`;
  let count = 0;
  for (let at = bytes.indexOf(border); at >= 0; at = bytes.indexOf(border, at + border.length)) {
    count += 1;
    if (count > MOST_PARTS + 1) throw tooMany(phrase`Plus de ${MOST_PARTS} fichiers`);
    const start = at + border.length;
    const headers = bytes.subarray(start, start + LONGEST_HEADERS);
    if (!headers.includes("\r\n\r\n") && bytes.length > start + LONGEST_HEADERS) {
      throw unreadable();
    }
  }
}

async function readBody(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const limit = UPLOAD_LIMITS.total + AROUND;
  const refusal = () =>
    tooLarge(
      phrase`Ces fichiers dépassent ensemble ${UPLOAD_LIMITS.total / MIB} Mio : envoyez-les en plusieurs fois.`,
    );
  if (Number(request.headers["content-length"] ?? 0) > limit) throw refusal();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Uint8Array).length;
    if (size > limit) throw refusal();
    chunks.push(chunk as Uint8Array);
  }
  return new Uint8Array(Buffer.concat(chunks, size));
}

function refuseCount(count: number): void {
  if (count === 0) {
    throw new Problem({
      status: 400,
      title: "Aucun fichier",
      detail: phrase`L'envoi ne contient aucun fichier : choisissez au moins une grille.`,
    });
  }
  if (count <= UPLOAD_LIMITS.files) return;
  throw tooMany(plural(count, "fichier"));
}

function tooMany(count: string): Problem {
  return tooLarge(phrase`${count} : c'est trop, ${UPLOAD_LIMITS.files} au plus à la fois.`);
}

function unreadable(): Problem {
  return new Problem({
    status: 400,
    title: "Requête incorrecte",
    detail: phrase`L'envoi est incomplet ou illisible : choisissez les fichiers à nouveau.`,
  });
}

/** Files of several folders may have one name: « grille.xlsx (2) ». */
function distinctNames(names: readonly string[]): readonly string[] {
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((one) => one === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

function tooLarge(detail: string): Problem {
  return new Problem({ status: 413, title: "Envoi trop volumineux", detail });
}
