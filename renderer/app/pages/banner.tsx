// The top of every page.

import type { ReactNode } from "react";
import { fr } from "../../form/french.ts";
import { Link } from "../router/link.tsx";
import { homeAddress } from "../router/route.ts";
import { EndedLine, GuestLine } from "../visitor/guest-line.tsx";
import { WhoAnswers } from "../visitor/who-answers.tsx";
import { useBannerHeight } from "./use-banner-height.ts";

interface BannerProps {
  readonly children?: ReactNode;
}

export function Banner({ children }: BannerProps) {
  const banner = useBannerHeight();
  return (
    <>
      <GuestLine />
      <header className="banner" ref={banner}>
        <div className="banner-inside">
          <Link to={homeAddress()} className="wordmark">
            Millésime
            <span className="visually-hidden">{fr` : accueil`}</span>
          </Link>
          {children}
          <WhoAnswers />
        </div>
        <EndedLine />
      </header>
    </>
  );
}
