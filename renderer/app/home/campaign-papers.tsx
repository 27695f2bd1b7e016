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
        <h2 id="grilles">{fr`Les grilles et les kits de préparation`}</h2>
        <p>
          {fr`Les mêmes questions sur papier ou dans un tableur, à remplir avant la saisie. Le kit y joint le guide, une feuille et un courrier par service, le rétroplanning et la liste de contrôle.`}
        </p>
        <PapersTable folder={folder} campaign={campaign} />
      </section>
    </>
  );
}

interface PapersTableProps {
  readonly folder: string;
  readonly campaign: CampaignSummary;
}

function PapersTable({ folder, campaign }: PapersTableProps) {
  const { categories, previousYear, hasKit } = campaign;
  return (
    <table className="plain papers">
      <caption className="visually-hidden">{fr`Documents de préparation par catégorie`}</caption>
      <thead>
        <tr>
          <th scope="col">{fr`Catégorie`}</th>
          <th scope="col">{fr`Grille`}</th>
          {previousYear !== null && <th scope="col">{fr`Depuis ${previousYear}`}</th>}
          {hasKit && <th scope="col">{fr`Kit`}</th>}
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
            {previousYear !== null && (
              <td>
                <a href={`${folder}/changements/${encodeURIComponent(code)}.html`}>
                  {fr`Ce qui change`}
                  <span className="visually-hidden">{fr`, ${label}`}</span>
                </a>
              </td>
            )}
            {hasKit && (
              <td>
                <a href={`${folder}/kit/${encodeURIComponent(code)}.zip`}>
                  {fr`Kit complet`}
                  <span className="visually-hidden">{fr`, ${label} (zip)`}</span>
                </a>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
