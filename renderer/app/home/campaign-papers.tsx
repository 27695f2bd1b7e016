// What a campaign gives to read and to print.

import { fr } from "../../form/french.ts";
import type { CampaignSummary } from "../api/types.ts";

const FORMATS = [
  { extension: "xlsx", label: "Excel" },
  { extension: "pdf", label: "PDF" },
  { extension: "html", label: "Web" },
] as const;

interface CampaignPapersProps {
  readonly campaign: CampaignSummary;
}

export function CampaignPapers({ campaign }: CampaignPapersProps) {
  const folder = `/campagnes/${encodeURIComponent(campaign.year)}`;
  return (
    <>
      <section aria-labelledby="guide">
        <h2 id="guide">{fr`Le guide des indicateurs`}</h2>
        <p>
          {fr`Chaque indicateur avec son sens, son calcul en toutes lettres, ses exemples et ses limites ; chaque donnée avec sa définition.`}
        </p>
        <p className="buttons">
          <a className="button" href={`${folder}/guide.html`}>
            {fr`Lire le guide`}
          </a>
          <a className="button button-quiet" href={`${folder}/guide.pdf`}>
            {fr`Guide en PDF`}
          </a>
        </p>
      </section>
      <section aria-labelledby="grilles">
        <h2 id="grilles">{fr`Les grilles de préparation`}</h2>
        <p>{fr`Les mêmes questions sur papier ou dans un tableur, à remplir avant la saisie.`}</p>
        <Grids folder={folder} categories={campaign.categories} />
      </section>
    </>
  );
}

interface GridsProps {
  readonly folder: string;
  readonly categories: CampaignSummary["categories"];
}

function Grids({ folder, categories }: GridsProps) {
  return (
    <table className="plain papers">
      <caption className="visually-hidden">{fr`Grilles de préparation par catégorie`}</caption>
      <thead>
        <tr>
          <th scope="col">{fr`Catégorie`}</th>
          <th scope="col">{fr`Grille`}</th>
        </tr>
      </thead>
      <tbody>
        {categories.map(({ code, label }) => (
          <tr key={code}>
            <th scope="row">{label}</th>
            <td>
              {FORMATS.map(({ extension, label: format }) => (
                <a
                  key={extension}
                  href={`${folder}/grille/${encodeURIComponent(code)}.${extension}`}
                >
                  {format}
                  <span className="visually-hidden">{fr`, grille ${label}`}</span>
                </a>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
