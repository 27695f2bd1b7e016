import { fr } from "../../form/french.ts";

interface CatalogueVersionProps {
  readonly hash: string;
}

/** On which catalogue a record was signed: a proof for who checks it, folded for everyone else. */
export function CatalogueVersion({ hash }: CatalogueVersionProps) {
  return (
    <details className="sign-off-version">
      <summary>{fr`Version du questionnaire signée`}</summary>
      <p>
        {fr`Empreinte du catalogue : `}
        <code>{hash}</code>
      </p>
    </details>
  );
}
