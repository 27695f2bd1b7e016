// What a confused, careless or ill-meaning client may send, and the refusal it must get.

export interface HostileRequest {
  readonly name: string;
  readonly method?: string;
  /** Relative to the answers of the ALPHA establishment, or absolute. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly status: number;
  /** The `path` of the first fault. */
  readonly at?: string;
  /** A part of the French detail. */
  readonly says: string;
}

const answer = (value: unknown, version: unknown = 0) => JSON.stringify({ value, version });
const raw = (value: string) => `{"value":${value},"version":0}`;
const deep = (count: number) => "[".repeat(count) + "]".repeat(count);
const deepObject = (count: number) => `${'{"a":'.repeat(count)}1${"}".repeat(count)}`;

const unknownAddresses: readonly HostileRequest[] = [
  {
    name: "an unknown campaign",
    method: "GET",
    path: "/api/campaigns/1999/establishments",
    status: 404,
    at: "year",
    says: "La campagne « 1999 » n'existe pas. Campagnes : 2031.",
  },
  {
    name: "a campaign named as a property of every object",
    method: "GET",
    path: "/api/campaigns/constructor/establishments",
    status: 404,
    at: "year",
    says: "« constructor »",
  },
  {
    name: "an unknown category",
    method: "GET",
    path: "/api/campaigns/2031/forms/ALPHO",
    status: 404,
    at: "category",
    says: "Vouliez-vous dire « ALPHA »",
  },
  {
    name: "a category that the campaign asks nothing",
    method: "GET",
    path: "/api/campaigns/2031/forms/SANS_QUESTION",
    status: 404,
    at: "category",
    says: "n'interroge pas la catégorie",
  },
  {
    name: "an unknown establishment",
    method: "GET",
    path: "/api/campaigns/2031/establishments/123456789/record",
    status: 404,
    at: "finess",
    says: "« 123456789 »",
  },
  {
    name: "an establishment out of the campaign",
    method: "GET",
    path: "/api/campaigns/2031/establishments/990000003/results",
    status: 404,
    at: "finess",
    says: "Hors champ",
  },
  {
    name: "a path that climbs out of the application",
    method: "GET",
    path: "/assets/..%2f..%2f..%2fpackage.json",
    status: 404,
    says: "Rien ne répond",
  },
  {
    name: "a badly encoded address",
    method: "GET",
    path: "/api/campaigns/%E0%A4%A/establishments",
    status: 400,
    says: "n'a pas pu être lue",
  },
  {
    name: "a line break in an address",
    method: "GET",
    path: "/api/campaigns/a%0d%0aSet-Cookie:%20x/establishments",
    status: 404,
    at: "year",
    says: "a\uFFFD\uFFFDSet-Cookie",
  },
  {
    name: "an unknown address of the interface",
    method: "GET",
    path: "/api/nothing",
    status: 404,
    says: "« GET /api/nothing »",
  },
  {
    name: "an unknown document",
    method: "GET",
    path: "/campagnes/2031/passwd",
    status: 404,
    says: "Rien ne répond",
  },
  {
    name: "a grid in an unknown format",
    method: "GET",
    path: "/campagnes/2031/grille/ALPHA.docx",
    status: 404,
    at: "file",
    says: "xlsx, pdf, html",
  },
  {
    name: "a grid of an unknown category",
    method: "GET",
    path: "/campagnes/2031/grille/__proto__.pdf",
    status: 404,
    at: "category",
    says: "« __proto__ »",
  },
  {
    name: "a grid for an unknown service",
    method: "GET",
    path: "/campagnes/2031/grille/ALPHA.pdf?service=cuisine",
    status: 400,
    at: "service",
    says: "Services : direction, rh",
  },
  {
    name: "a grid for two services",
    method: "GET",
    path: "/campagnes/2031/grille/ALPHA.pdf?service=rh&service=direction",
    status: 400,
    at: "service",
    says: "n'est pas un service",
  },
  {
    name: "a grid filled with another category's answers",
    method: "GET",
    path: "/campagnes/2031/grille/ALPHA.pdf?etablissement=990000002",
    status: 400,
    at: "etablissement",
    says: "relève de la catégorie BETA",
  },
  {
    name: "a method that the address does not know",
    method: "DELETE",
    path: "effectif",
    status: 405,
    says: "répond à PUT, pas à DELETE",
  },
  {
    name: "writing where one reads",
    method: "POST",
    path: "/api/campaigns",
    status: 405,
    says: "répond à GET",
  },
];

const items: readonly HostileRequest[] = [
  {
    name: "an unknown item, one letter off",
    path: "efectif",
    body: answer(1),
    status: 404,
    at: "item",
    says: "Vouliez-vous dire « effectif »",
  },
  {
    name: "an item that only another category is asked",
    path: "actes",
    body: answer(1),
    status: 404,
    at: "item",
    says: "n'est pas demandée à la catégorie ALPHA",
  },
  ...["__proto__", "constructor", "toString", "hasOwnProperty"].map((name) => ({
    name: `an item named ${name}`,
    path: name,
    body: answer(1),
    status: 404,
    at: "item",
    says: `« ${name} » n'existe pas`,
  })),
  {
    name: "an item of ten thousand characters",
    path: "a".repeat(10_000),
    body: answer(1),
    status: 404,
    at: "item",
    says: "…",
  },
];

const ALPHA = "/api/campaigns/2031/establishments/990000001";
const justified = (value: unknown) => JSON.stringify({ value, version: 0 });
const said = { reason: "", text: "Vérifié." };

const justifications: readonly HostileRequest[] = [
  ...["__proto__", "control:__proto__", "control:constructor", "item:constructor"].map((name) => ({
    name: `a justification of ${name}`,
    path: `${ALPHA}/justifications/${name}`,
    body: justified(said),
    status: 404,
    at: "subject",
    says: name.includes(":") ? "n'existe pas" : "Rien ne se justifie",
  })),
  {
    name: "a justification of ten thousand characters",
    path: `${ALPHA}/justifications/control:${"a".repeat(10_000)}`,
    body: justified(said),
    status: 404,
    at: "subject",
    says: "…",
  },
  ...(
    [
      [
        "of sixty thousand characters",
        { reason: "", text: "x".repeat(60_000) },
        422,
        "/value/text",
      ],
      ["with a prototype for a reason", { reason: "__proto__", text: "a" }, 422, "/value/reason"],
      ["made of lists", { reason: [], text: [["a"]] }, 422, "/value/reason"],
      ["that is a number", 3, 422, "/value"],
      ["of nothing at all", undefined, 400, "/value"],
    ] as const
  ).map(([name, value, status, at]) => ({
    name: `a justification ${name}`,
    path: `${ALPHA}/justifications/control:stable`,
    body: justified(value),
    status,
    at,
    says: "",
  })),
  {
    name: "a prototype in a justification",
    path: `${ALPHA}/justifications/control:stable`,
    body: '{"value":{"reason":"","text":"a","__proto__":{"text":1}},"version":0}',
    status: 422,
    at: "/value/__proto__",
    says: "n'existe pas",
  },
];

const signatures: readonly HostileRequest[] = [
  ...["null", "[]", "1", '"signe"'].map((body) => ({
    name: `a signature of ${body}`,
    method: "POST",
    path: `${ALPHA}/sign-off`,
    body,
    status: 400,
    at: "",
    says: "",
  })),
  ...["-1", "1e400", "{}", "9007199254740993", "999999999"].map((revision) => ({
    name: `a signature of the revision ${revision}`,
    method: "POST",
    path: `${ALPHA}/sign-off`,
    // Each is refused before the hash is compared.
    body: `{"revision":${revision},"hash":"<b>"}`,
    status: 400,
    at: "/revision",
    says: "",
  })),
  {
    name: "a signature sent as a form",
    method: "POST",
    path: `${ALPHA}/sign-off`,
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: "revision=1",
    status: 415,
    says: "Content-Type: application/json",
  },
  {
    name: "a reopening without a word",
    method: "POST",
    path: `${ALPHA}/reopening`,
    body: JSON.stringify({ reason: "\u200b \t" }),
    status: 422,
    at: "/reason",
    says: "pourquoi",
  },
  {
    name: "a reopening of what is not signed",
    method: "POST",
    path: `${ALPHA}/reopening`,
    body: '{"reason":"<script>alert(1)</script>"}',
    status: 409,
    says: "n'est pas signé",
  },
  {
    name: "erasing a signature",
    method: "DELETE",
    path: `${ALPHA}/sign-off`,
    status: 405,
    says: "répond à GET, POST, pas à DELETE",
  },
  {
    name: "the history of a prototype",
    method: "GET",
    path: `${ALPHA}/answers/__proto__/history`,
    status: 404,
    at: "item",
    says: "« __proto__ » n'existe pas",
  },
  {
    name: "changes since a text",
    method: "GET",
    path: `${ALPHA}/changes?since=1;DROP`,
    status: 400,
    at: "since",
    says: "un entier",
  },
  {
    name: "changes since an object",
    method: "GET",
    path: `${ALPHA}/changes?since[a]=1`,
    status: 400,
    at: "since",
    says: "un entier",
  },
];

const bodies: readonly HostileRequest[] = [
  { name: "no body", path: "effectif", status: 400, at: "/value", says: "la forme attendue" },
  {
    name: "malformed JSON",
    path: "effectif",
    body: '{"value": 1,',
    status: 400,
    at: "",
    says: "JSON lisible",
  },
  { name: "NaN", path: "effectif", body: raw("NaN"), status: 400, at: "", says: "JSON lisible" },
  { name: "a bare value", path: "effectif", body: "12", status: 400, at: "", says: "JSON lisible" },
  {
    name: "a list",
    path: "effectif",
    body: "[1, 2]",
    status: 400,
    at: "",
    says: "Il faut un objet",
  },
  {
    name: "a text announced as plain",
    path: "effectif",
    headers: { "Content-Type": "text/plain" },
    body: answer(1),
    status: 415,
    says: "Content-Type: application/json",
  },
  {
    name: "another character set",
    path: "effectif",
    headers: { "Content-Type": "application/json; charset=latin1" },
    body: answer(1),
    status: 415,
    says: "UTF-8",
  },
  {
    name: "a compressed body",
    path: "effectif",
    headers: { "Content-Type": "application/json", "Content-Encoding": "gzip" },
    body: new Uint8Array([31, 139, 8]),
    status: 415,
    says: "sans compression",
  },
  {
    name: "70 KB",
    path: "nom",
    body: answer("x".repeat(70_000)),
    status: 413,
    at: "",
    says: "64 Kio",
  },
  {
    name: "no version",
    path: "effectif",
    body: '{"value":1}',
    status: 400,
    at: "/version",
    says: "n'a pas la forme attendue",
  },
  {
    name: "no value",
    path: "effectif",
    body: '{"version":0}',
    status: 400,
    at: "/value",
    says: "n'a pas la forme attendue",
  },
  ...["-1", "1.5", '"0"', "null", "1e400", "9007199254740993"].map((version) => ({
    name: `the version ${version}`,
    path: "effectif",
    body: `{"value":1,"version":${version}}`,
    status: 400,
    at: "/version",
    says: "n'a pas la forme attendue",
  })),
  {
    name: "a key too many",
    path: "effectif",
    body: '{"value":1,"version":0,"author":"le directeur"}',
    status: 400,
    at: "/author",
    says: "n'a pas la forme attendue",
  },
  {
    name: "a prototype beside the value",
    path: "effectif",
    body: '{"value":1,"version":0,"__proto__":{"version":0}}',
    status: 400,
    at: "/__proto__",
    says: "n'a pas la forme attendue",
  },
];

const values: readonly HostileRequest[] = [
  ["a text for a number", "effectif", raw('"12"'), "", "un nombre entier, pas le texte « 12 »"],
  ["a French number as text", "depenses", raw('"1 234,5"'), "", "Il faut un nombre"],
  ["a decimal for a whole", "effectif", raw("1.5"), "", "un nombre entier, pas 1,5"],
  ["a number too small", "effectif", raw("-1"), "", "\u22121 est trop petit : 0 au moins"],
  ["a number too large", "effectif", raw("1001"), "", "1001 est trop grand : 1000 au plus"],
  ["a number beyond all", "depenses", raw("1e400"), "", "trop grand pour être calculé"],
  ["too many decimals", "depenses", raw("1.23456789"), "", "trop de décimales : 2 au plus"],
  ["a list of nothing", "modes", raw("[]"), "", "Une liste vide"],
  ["a blank text", "nom", raw('"   "'), "", "Un texte vide"],
  ["a breakdown of nothing", "effectif_par_age", raw("{}"), "", "au moins une ligne"],
  ["a line of nothing", "places", raw('{"jeunes":{}}'), "/jeunes", "au moins une"],
  ["a boolean", "cpom", raw("true"), "", "pas vrai"],
  ["a value out of its list", "statut", raw('"publics"'), "", "Vouliez-vous dire « public »"],
  ["a prototype name in a list", "statut", raw('"constructor"'), "", "n'est pas permis"],
  ["one value where several may be", "modes", raw('"public"'), "", "Il faut une liste"],
  ["a list with a stranger", "modes", raw('["public","autre"]'), "/1", "« autre »"],
  ["the same twice", "modes", raw('["public","public"]'), "", "deux fois"],
  ["a day that does not exist", "echeance", raw('"2031-02-30"'), "", "une date du calendrier"],
  ["a French date", "echeance", raw('"28/02/2031"'), "", "AAAA-MM-JJ"],
  ["a text too long", "nom", raw('"onze lettre"'), "", "10 caractères au plus"],
  ["a number for a breakdown", "effectif_par_age", raw("3"), "", "Il faut un objet"],
  ["null in a line", "effectif_par_age", raw('{"jeunes":null}'), "/jeunes", "pas null"],
  ["an unknown line", "effectif_par_age", raw('{"jeune":1}'), "/jeune", "dire « jeunes »"],
  ["a prototype line", "effectif_par_age", raw('{"__proto__":1}'), "/__proto__", "pas de ligne"],
  ["half a character", "effectif_par_age", raw('{"\\ud800":1}'), "", "une clé illisible"],
  [
    "a constructor line",
    "effectif_par_age",
    raw('{"constructor":1}'),
    "/constructor",
    "pas de ligne",
  ],
  [
    "an unknown column",
    "places",
    raw('{"jeunes":{"autorisee":1}}'),
    "/jeunes/autorisee",
    "colonne",
  ],
  ["a pointer to escape", "effectif_par_age", raw('{"a/b~c":1}'), "/a~1b~0c", "« a/b~c »"],
  ["ten thousand lists", "effectif", raw(deep(10_000)), "", "pas une liste"],
  ["an object where lines are", "accords", raw('{"0":{}}'), "", "Il faut une liste"],
  ["a list without a line", "accords", raw("[]"), "", "Une liste vide"],
  ["a line that is none", "accords", raw('[{},"a"]'), "/1", "Il faut un objet"],
  ["a line too many", "accords", raw("[{},{},{},{}]"), "", "trop de lignes : 3 au plus"],
  ["ten thousand lines", "accords", raw(`[${"{},".repeat(10_000)}{}]`), "", "trop de lignes"],
  ["an unknown field", "accords", raw('[{},{"objets":1}]'), "/1/objets", "« objet »"],
  ["a list in a list", "accords", raw('[{"objet":[{}]}]'), "/0/objet", "Il faut un texte"],
  ["a line named as no object", "accords", raw('[{"__proto__":1}]'), "/0/__proto__", "champ"],
  ["a line named as all", "accords", raw('[{"constructor":1}]'), "/0/constructor", "champ"],
  [
    "a date of a line",
    "accords",
    raw('[{},{},{"signature":"2029-02-30"}]'),
    "/2/signature",
    "date",
  ],
  [
    "a text of a line too long",
    "accords",
    raw(`[{"objet":"${"x".repeat(11)}"}]`),
    "/0/objet",
    "10",
  ],
  ["a cent of a cent", "accords", raw('[{"cout":0.001}]'), "/0/cout", "trop de décimales"],
  ["ten thousand objects", "effectif_par_age", raw(deepObject(9_000)), "/a", "pas de ligne"],
].map(([name, path, body, at, says]) => ({
  name: name!,
  path: path!,
  body: body!,
  status: 422,
  at: `/value${at}`,
  says: says!,
}));

export const hostileRequests: readonly HostileRequest[] = [
  ...unknownAddresses,
  ...items,
  ...justifications,
  ...signatures,
  ...bodies,
  ...values,
];
