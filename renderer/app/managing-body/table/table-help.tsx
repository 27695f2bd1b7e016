import { fr } from "../../../form/french.ts";

/** How to read the table and to move in it; `id` is what the table is described by. */
export function TableHelp({ id }: { readonly id: string }) {
  return (
    <div className="introduction">
      <p>
        {fr`Une colonne par établissement, une ligne par question : chaque case est enregistrée dès que vous la quittez, dans le questionnaire de son établissement.`}
      </p>
      <details>
        <summary>{fr`Se déplacer et saisir au clavier`}</summary>
        <p id={id}>
          {fr`Les flèches vont d'une case à l'autre, Début et Fin au bout de la ligne, Ctrl+Début et Ctrl+Fin aux coins du tableau. Entrée ou une touche ouvre la case, Échap la laisse comme elle était, Entrée et Tab enregistrent et avancent, Suppr efface. Un bloc copié d'un tableur se colle à partir de la case choisie.`}
        </p>
      </details>
    </div>
  );
}
