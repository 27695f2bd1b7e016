// Last year's answers as this year reads them: by item, by line, by option.
import fc from "fast-check";
import { expect, test } from "vitest";
import { previousAnswers } from "../../../engine/calculation/previous-answers.ts";
import type { Program, ProgramElement } from "../../../engine/calculation/program.ts";
import type { Answers } from "../../../engine/calculation/submission.ts";
import * as arbitraries from "../../property/arbitraries/program.ts";
import { buildFormulaProgram } from "../../support/build-formula-program.ts";

const world = buildFormulaProgram([]);

/** The sample world, where items were something else last year. */
function withPast(past: Readonly<Record<string, Partial<ProgramElement>>>): Program {
  const elements = world.elements.map((element) => {
    const { previousIds: _, movedKeys: __, ...itself } = element;
    return { ...itself, ...past[element.id] };
  });
  return { ...world, elements };
}

const cases: readonly {
  readonly name: string;
  readonly past: Readonly<Record<string, Partial<ProgramElement>>>;
  readonly given: Answers;
  readonly read: Answers;
}[] = [
  {
    name: "an item that was itself, whatever its type, and one that is no longer asked",
    past: {},
    given: { effectif: 3, note: "Rien.", statut: "public", retiree: 4 },
    read: { effectif: 3, note: "Rien.", statut: "public" },
  },
  {
    name: "a broken series",
    past: { effectif: { previousIds: [] } },
    given: { effectif: 3, sorties: 1 },
    read: { sorties: 1 },
  },
  {
    name: "a text under its old code",
    past: { note: { previousIds: ["remarque"] } },
    given: { remarque: "Rien.", note: "Autre chose." },
    read: { note: "Rien." },
  },
  {
    name: "figures of which one is no number",
    past: { effectif: { previousIds: ["femmes", "hommes"] } },
    given: { femmes: 3, hommes: "quatre" },
    read: {},
  },
  {
    name: "an item that absorbs another",
    past: { effectif: { previousIds: ["effectif", "externes"] } },
    given: { effectif: 3, externes: 4 },
    read: { effectif: 7 },
  },
  {
    name: "decimals, which make the decimal that a person would write",
    past: { effectif: { previousIds: ["femmes", "hommes"] } },
    given: { femmes: 12.35, hommes: 7.1 },
    read: { effectif: 19.45 },
  },
  {
    name: "breakdowns added line by line, an absent figure making an absent sum",
    past: { par_niveau: { previousIds: ["jour", "nuit"] } },
    given: { jour: { fort: 1, moyen: 2 }, nuit: { fort: 0 } },
    read: { par_niveau: { fort: 1 } },
  },
  {
    name: "breakdowns of which one was not begun",
    past: { absences: { previousIds: ["jour", "nuit"] } },
    given: { jour: { fort: 1 }, nuit: {} },
    read: {},
  },
  {
    name: "tables added cell by cell",
    past: { capacite: { previousIds: ["a", "b"] } },
    given: {
      a: { permanent: { autorisees: 1, realisees: 2 }, temporaire: { autorisees: 5 } },
      b: { permanent: { autorisees: 10, realisees: 20 } },
    },
    read: { capacite: { permanent: { autorisees: 11, realisees: 22 } } },
  },
  {
    name: "a line under its old key, another that is gone since",
    past: { par_niveau: { movedKeys: { haut: "fort" } } },
    given: { par_niveau: { haut: 1, moyen: 2, disparue: 3 } },
    read: { par_niveau: { fort: 1, moyen: 2, disparue: 3 } },
  },
  {
    name: "a key that another line took is not its own",
    past: { par_niveau: { movedKeys: { haut: "fort" } } },
    given: { par_niveau: { fort: 9, moyen: 2 } },
    read: { par_niveau: { moyen: 2 } },
  },
  {
    name: "lines that took each other's keys",
    past: { par_niveau: { movedKeys: { fort: "faible", faible: "fort" } } },
    given: { par_niveau: { fort: 1, moyen: 2, faible: 3 } },
    read: { par_niveau: { faible: 1, moyen: 2, fort: 3 } },
  },
  {
    name: "options, one by one or several",
    past: {
      statut: { movedKeys: { etat: "public" } },
      note: { type: "multipleChoice", movedKeys: { etat: "public", asso: "prive" } },
    },
    given: { statut: "etat", note: ["etat", "autre", "prive"] },
    read: { statut: "public", note: ["public", "autre"] },
  },
  {
    name: "a list under its old code, without what its lines are no longer asked",
    past: { inspections: { previousIds: ["passages"] } },
    given: {
      passages: [
        { lieu: "Nord", rencontres: 0, inspecteur: "Mme A" },
        { rencontres: "trois" },
        {},
        { lieu: " ", rencontres: 2 },
      ],
      inspections: [{ lieu: "Sud" }],
    },
    read: { inspections: [{ lieu: "Nord", rencontres: 0 }, { rencontres: 2 }] },
  },
  {
    name: "a list whose series is broken, and what was no list",
    past: { inspections: { previousIds: [] }, note: {} },
    given: { inspections: [{ lieu: "Sud" }], controles_recus: [{ lieu: "Est" }] },
    read: {},
  },
  {
    name: "what was a text and is a list",
    past: { inspections: {} },
    given: { inspections: "Aucune." },
    read: {},
  },
  {
    name: "names that every object has",
    past: { par_niveau: { movedKeys: { haut: "fort" } }, statut: { movedKeys: { a: "public" } } },
    given: { par_niveau: { toString: 1 }, statut: "constructor" } as unknown as Answers,
    read: { par_niveau: { toString: 1 }, statut: "constructor" } as unknown as Answers,
  },
];

test.each(cases)("$name", ({ past, given, read }) => {
  expect(previousAnswers(withPast(past), given)).toEqual(read);
});

test("renaming every item changes nothing else", () => {
  const known = new Set(world.elements.map(({ id }) => id));
  const renamed = withPast(
    Object.fromEntries([...known].map((id) => [id, { previousIds: [`ancien_${id}`] }])),
  );
  fc.assert(
    fc.property(arbitraries.answers, (answers) => {
      const asked = Object.entries(answers).filter(([id]) => known.has(id));
      const given = Object.fromEntries(asked.map(([id, answer]) => [`ancien_${id}`, answer]));
      expect(previousAnswers(withPast({}), answers)).toEqual(Object.fromEntries(asked));
      expect(previousAnswers(renamed, given)).toEqual(Object.fromEntries(asked));
    }),
  );
});
