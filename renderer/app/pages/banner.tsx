// The top of every page.

import type { ReactNode } from "react";
import { fr } from "../../form/french.ts";
import { Link } from "../router/link.tsx";
import { homeAddress } from "../router/route.ts";

interface BannerProps {
  readonly children?: ReactNode;
}

export function Banner({ children }: BannerProps) {
  return (
    <header className="banner">
      <div className="banner-inside">
        <Link to={homeAddress()} className="wordmark">
          Millésime
          <span className="visually-hidden">{fr` : accueil`}</span>
        </Link>
        {children}
      </div>
    </header>
  );
}
