// Files that no grid is: what each is refused with, and how much of it may be unpacked before.

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { makeZip, type ZippedFile } from "./make-zip.ts";

export interface HostileWorkbook {
  readonly name: string;
  /** Made when it is needed: some are large. */
  readonly make: (grid: Uint8Array) => Uint8Array;
  readonly says: RegExp;
  /** Most bytes that may be unpacked before the refusal; absent: not one. */
  readonly unpacked?: number;
}

const MIB = 1024 * 1024;
const small = Buffer.from("<x/>");
const workbook: ZippedFile = { name: "xl/workbook.xml", data: small };
const sheet = (data: Buffer, declared?: number): ZippedFile => ({
  name: "xl/worksheets/sheet1.xml",
  data,
  ...(declared === undefined ? {} : { declared }),
});
const beside = (name: string, data: Buffer = small) => makeZip([workbook, { name, data }]);

const LAUGHS = Buffer.from(
  `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, index) => `<!ENTITY b${index} "${"&a;".repeat(10)}">`).join("")}]><x>&b29;</x>`,
);

const NAMES = Buffer.from(
  `<workbook><definedNames>${'<definedName name="n">A!$A$1</definedName>'.repeat(1_000_000)}</definedNames></workbook>`,
);

/** Rows that compress as real ones do, some twenty times. */
function largeSheet(size: number): Buffer {
  const rows: string[] = [];
  for (let length = 0, row = 1; length < size; row++) {
    const text = `<row r="${row}"><c r="A${row}"><v>${(row * 2654435761) % 99991}</v></c></row>`;
    rows.push(text);
    length += text.length;
  }
  return Buffer.from(`<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`);
}

/** A true grid with some of its parts written otherwise, and others added. */
function rewrite(
  grid: Uint8Array,
  changes: Readonly<Record<string, (text: string) => string>>,
): Uint8Array {
  const parts = unzipSync(grid);
  for (const [path, change] of Object.entries(changes)) {
    const before = strFromU8(parts[path] ?? new Uint8Array(0));
    const after = change(before);
    if (after === before) throw new Error(`${path} is as it was`);
    parts[path] = strToU8(after);
  }
  return zipSync(parts);
}

const WORKBOOK = "xl/workbook.xml";
const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
const SECOND = "xl/worksheets/sheet2.xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const addedSheets = (count: number) => (text: string) =>
  text.replace(
    "</sheets>",
    `${Array.from({ length: count }, (_, at) => `<sheet name="z${at}" sheetId="${900 + at}" r:id="rIdz${at}"/>`).join("")}</sheets>`,
  );

const addedRelationships = (count: number, part: (at: number) => string, type = "worksheet") => {
  const added = Array.from(
    { length: count },
    (_, at) => `<Relationship Id="rIdz${at}" Type="${OFFICE}/${type}" Target="${part(at)}"/>`,
  );
  return (text: string) => text.replace("</Relationships>", `${added.join("")}</Relationships>`);
};

const FAR_CELL = '<row r="20000"><c r="CV20000"><v>1</v></c></row>';
const FAR_SHEET = `<worksheet><sheetData>${FAR_CELL}</sheetData></worksheet>`;

/** Rows added after those of the second sheet. */
const addedRows = (rows: string) => (text: string) =>
  text.replace("</sheetData>", `${rows}</sheetData>`);

/** All that a grid unpacks to, and its directory of parts again. */
const WHOLE = 2 * MIB;

const DISMEASURED = /démesuré une fois décompressé/;
const NO_WORKBOOK = /n'est pas un classeur \.xlsx/;

export const hostileWorkbooks: readonly HostileWorkbook[] = [
  { name: "nothing", make: () => Buffer.alloc(0), says: /est vide/ },
  {
    name: "a CSV renamed",
    make: () => Buffer.from("n°;réponse\r\n1.1;12\r\n".normalize("NFC")),
    says: /CSV renommé/,
  },
  {
    name: "an old .xls, or one with a password",
    make: () => Buffer.from("d0cf11e0a1b11ae1", "hex"),
    says: /ancien format .xls, ou protégé par un mot de passe/,
  },
  { name: "a PDF", make: () => Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), says: /est un PDF/ },
  {
    name: "an image",
    make: () => Buffer.from("89504e470d0a1a0a0000", "hex"),
    says: NO_WORKBOOK,
  },
  { name: "21 MiB", make: () => Buffer.alloc(21 * MIB), says: /dépasse 20 Mio/ },
  {
    name: "another zip",
    make: () => makeZip([{ name: "notes.xml", data: small }]),
    says: NO_WORKBOOK,
  },
  {
    name: "a workbook of OpenDocument",
    make: () => makeZip([{ name: "content.xml", data: small }]),
    says: /n'est pas au format \.xlsx/,
  },
  {
    name: "a binary workbook",
    make: () => makeZip([{ name: "xl/workbook.bin", data: small }]),
    says: /n'est pas au format \.xlsx/,
  },
  {
    name: "a grid cut in the middle",
    make: (grid) => grid.subarray(0, grid.length >> 1),
    says: /abîmé ou incomplet/,
  },
  {
    name: "an end without a directory",
    make: () => makeZip([workbook]).subarray(0, 60),
    says: /abîmé/,
  },
  { name: "macros", make: () => beside("xl/vbaProject.bin"), says: /contient des macros/ },
  {
    name: "macros of an old sheet",
    make: () => beside("xl/macrosheets/sheet1.xml"),
    says: /contient des macros/,
  },
  {
    name: "the type of a workbook with macros",
    make: () =>
      makeZip([
        {
          name: "[Content_Types].xml",
          data: Buffer.from(
            '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
          ),
        },
        workbook,
      ]),
    says: /contient des macros/,
    unpacked: 1024,
  },
  {
    name: "links to another workbook",
    make: () => beside("xl/externalLinks/externalLink1.xml"),
    says: /liaisons vers d'autres classeurs/,
  },
  {
    name: "links to a database",
    make: () => beside("xl/connections.xml"),
    says: /liaisons vers d'autres classeurs/,
  },
  {
    name: "a bomb: 61 MiB of zeros",
    make: () => makeZip([workbook, sheet(Buffer.alloc(61 * MIB))]),
    says: DISMEASURED,
  },
  {
    name: "a bomb by its ratio",
    make: () => makeZip([workbook, sheet(Buffer.alloc(6 * MIB))]),
    says: DISMEASURED,
  },
  {
    name: "a bomb that says it is small",
    make: () => makeZip([workbook, sheet(Buffer.alloc(61 * MIB), 1000)]),
    says: /abîmé/,
    unpacked: 2000,
  },
  {
    name: "a bomb that does not say its size",
    make: () => makeZip([workbook, sheet(Buffer.alloc(6 * MIB), 0)]),
    says: /abîmé/,
  },
  {
    name: "a bomb of bombs",
    make: () => beside("xl/media/bomb.zip", makeZip([sheet(Buffer.alloc(8 * MIB))])),
    says: /contient d'autres fichiers/,
  },
  {
    name: "a workbook in a workbook",
    make: () => beside("xl/embeddings/Feuille.xlsx"),
    says: /contient d'autres fichiers/,
  },
  {
    name: "a thousand sheets of one megabyte",
    make: () => {
      const data = Buffer.from("<row/>".repeat(MIB / 8));
      return makeZip([
        workbook,
        ...Array.from({ length: 1000 }, (_, index) => ({
          name: `xl/worksheets/sheet${index}.xml`,
          data,
          declared: MIB,
        })),
      ]);
    },
    says: DISMEASURED,
  },
  {
    name: "a sheet of 200 MB",
    make: () => makeZip([workbook, sheet(largeSheet(1 * MIB), 200 * MIB)]),
    says: DISMEASURED,
  },
  {
    name: "a sheet of 30 MB that is one",
    make: () => makeZip([workbook, sheet(largeSheet(30 * MIB))]),
    says: DISMEASURED,
  },
  {
    name: "a million names",
    make: () => makeZip([{ name: "xl/workbook.xml", data: NAMES }]),
    says: DISMEASURED,
  },
  {
    name: "a part that is encrypted",
    make: () => makeZip([workbook, { ...sheet(small), flags: 1 }]),
    says: /abîmé/,
  },
  {
    name: "a name that climbs",
    make: () => beside("xl/../../../etc/passwd"),
    says: /n'est pas fait comme un tableur/,
  },
  {
    name: "a name of another system",
    make: () => beside("xl\\workbook2.xml"),
    says: /n'est pas fait comme un tableur/,
  },
  {
    name: "two files of one name",
    make: () => makeZip([workbook, workbook]),
    says: /n'est pas fait comme un tableur/,
  },
  {
    name: "three thousand files",
    make: () =>
      makeZip([
        workbook,
        ...Array.from({ length: 3000 }, (_, index) => ({ name: `xl/a${index}.xml`, data: small })),
      ]),
    says: /n'est pas fait comme un tableur/,
  },
  {
    name: "a billion laughs",
    make: () => makeZip([{ name: "xl/workbook.xml", data: LAUGHS }]),
    says: /n'est pas fait comme un tableur/,
    unpacked: LAUGHS.length,
  },
  {
    name: "no workbook inside",
    make: () => makeZip([{ name: "xl/workbook.xml", data: Buffer.from("<a><b>") }]),
    says: /abîmé|ne dit pas/,
    unpacked: 1024,
  },
  {
    name: "sheets that are all one part, with a cell far away",
    // Ten cost 400 MB: three hundred, in as small a file, all there is.
    make: (grid) =>
      rewrite(grid, {
        [WORKBOOK]: addedSheets(10),
        [RELATIONSHIPS]: addedRelationships(10, () => "worksheets/z.xml"),
        "xl/worksheets/z.xml": () => FAR_SHEET,
      }),
    says: /n'est pas fait comme un tableur/,
    unpacked: WHOLE,
  },
  {
    name: "sheets that are one part by several roads",
    make: (grid) =>
      rewrite(grid, {
        [WORKBOOK]: addedSheets(3),
        [RELATIONSHIPS]: addedRelationships(3, (at) => `${["", "./", "/xl/"][at]}worksheets/z.xml`),
        "xl/worksheets/z.xml": () => FAR_SHEET,
      }),
    says: /n'est pas fait comme un tableur/,
    unpacked: WHOLE,
  },
  {
    name: "sheets of one relationship",
    make: (grid) =>
      rewrite(grid, {
        [WORKBOOK]: (text) => addedSheets(10)(text).replaceAll(/rIdz\d/g, "rIdz0"),
        [RELATIONSHIPS]: addedRelationships(1, () => "worksheets/z.xml"),
        "xl/worksheets/z.xml": () => FAR_SHEET,
      }),
    says: /n'est pas fait comme un tableur/,
    unpacked: WHOLE,
  },
  {
    name: "a part that is linked to a thousand times",
    make: (grid) =>
      rewrite(grid, {
        [RELATIONSHIPS]: addedRelationships(1000, () => "sharedStrings.xml", "externalLink"),
      }),
    says: /n'est pas fait comme un tableur/,
    unpacked: WHOLE,
  },
  {
    name: "a part that a thousand pivot tables read",
    make: (grid) =>
      rewrite(grid, {
        [WORKBOOK]: (text) =>
          text.replace(
            "</workbook>",
            `<pivotCaches>${'<pivotCache cacheId="1" r:id="rId1"/>'.repeat(1000)}</pivotCaches></workbook>`,
          ),
      }),
    says: /n'est pas fait comme un tableur/,
    unpacked: WHOLE,
  },
  {
    name: "a hundred sheets more",
    make: (grid) => {
      const added = Array.from({ length: 100 }, (_, at) => [
        `xl/worksheets/z${at}.xml`,
        () => "<worksheet><sheetData/></worksheet>",
      ]);
      return rewrite(grid, {
        [WORKBOOK]: addedSheets(100),
        [RELATIONSHIPS]: addedRelationships(100, (at) => `worksheets/z${at}.xml`),
        ...Object.fromEntries(added),
      });
    },
    says: /a plus de 100 feuilles/,
    unpacked: WHOLE,
  },
  ...[
    FAR_CELL,
    `<!-- <c x=" -->${FAR_CELL}<c y=""/>`,
    `<![CDATA[ <c x=" ]]>${FAR_CELL}`,
    `<?x <c y=" ?>${FAR_CELL}`,
    '<row r="20000"><c/><c r="CU20000"/><x:c><v>1</v></x:c></row>',
    "<row r='20000'><c r = 'cv20000'/></row>",
  ].map(
    (rows): HostileWorkbook => ({
      name: `a cell far away: ${rows}`,
      make: (grid) => rewrite(grid, { [SECOND]: addedRows(rows) }),
      says: /très loin de ses réponses.* de la feuille « [^&]+ »/,
      unpacked: WHOLE,
    }),
  ),
  ...[
    '<row r="&#50;0000"><c/></row>',
    '<row r="20000"><c x=">" r="&#67;V20000"/></row>',
    '<row r="20000"><c r=CV20000 /></row>',
    '<row r="20000"><c a="1"r="CV20000"/></row>',
  ].map(
    (rows): HostileWorkbook => ({
      name: `a cell in disguise: ${rows}`,
      make: (grid) => rewrite(grid, { [SECOND]: addedRows(rows) }),
      says: /n'est pas fait comme un tableur/,
      unpacked: WHOLE,
    }),
  ),
  {
    name: "columns that are described again and again",
    make: (grid) =>
      rewrite(grid, {
        [SECOND]: (text) =>
          text.replace("<cols>", `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(100)}`),
      }),
    says: /n'est pas fait comme un tableur/,
    unpacked: WHOLE,
  },
  {
    name: "tags without an end",
    make: (grid) => rewrite(grid, { [SECOND]: addedRows('<"'.repeat(100_000)) }),
    says: /abîmé/,
    unpacked: WHOLE,
  },
  {
    name: "a sheet of 5 MB under the name of something else",
    make: () =>
      makeZip([workbook, { name: "xl/worksheets/sheet2.dat", data: largeSheet(5 * MIB) }]),
    says: DISMEASURED,
  },
  {
    name: "a billion laughs under the name of something else",
    make: () => makeZip([workbook, { name: "xl/worksheets/sheet2.dat", data: LAUGHS }]),
    says: /n'est pas fait comme un tableur/,
    unpacked: LAUGHS.length + small.length,
  },
  {
    name: "a sheet among the pictures",
    make: (grid) =>
      rewrite(grid, {
        [WORKBOOK]: addedSheets(1),
        [RELATIONSHIPS]: addedRelationships(1, () => "media/image1.png"),
        "xl/media/image1.png": () => FAR_SHEET,
      }),
    says: /abîmé/,
    unpacked: WHOLE,
  },
  {
    name: "one long text in ten thousand cells",
    make: (grid) =>
      rewrite(grid, {
        "xl/sharedStrings.xml": (text) =>
          text.replace(/<si>.*?<\/si>/s, `<si><t>${"é a".repeat(10_000)}</t></si>`),
        [SECOND]: addedRows(
          Array.from(
            { length: 500 },
            (_, at) => `<row r="${500 + at}">${'<c t="s"><v>0</v></c>'.repeat(20)}</row>`,
          ).join(""),
        ),
      }),
    says: /abîmé/,
    unpacked: WHOLE,
  },
];
