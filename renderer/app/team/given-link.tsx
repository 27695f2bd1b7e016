// The link that was just made, shown this once: to copy, or to send.

import { useEffect, useId, useRef } from "react";
import { fr } from "../../form/french.ts";
import { useAnnouncement } from "../announcement/use-announcement.ts";
import type { GivenDelegation } from "../api/delegation-types.ts";
import { mailAddress, mailText } from "./mail-text.ts";

interface GivenLinkProps {
  readonly given: GivenDelegation;
  /** Of its sections. */
  readonly titles: readonly string[];
  readonly establishment: string;
}

export function GivenLink({ given, titles, establishment }: GivenLinkProps) {
  const { delegation, path } = given;
  const link = new URL(path, window.location.origin).href;
  const heading = useRef<HTMLHeadingElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const [said, announce] = useAnnouncement();
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  const onCopy = async () => {
    box.current?.select();
    try {
      await navigator.clipboard.writeText(link);
      announce(fr`Le lien est copié.`);
    } catch {
      announce(fr`Le navigateur refuse la copie : le lien est sélectionné, copiez-le au clavier.`);
    }
  };
  return (
    <section className="notice team-link" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {fr`Le lien pour ${delegation.name} est prêt`}
      </h3>
      <p>
        {fr`Envoyez-le à ${delegation.name} seulement : il ouvre ses sections sans mot de passe. Il n'est montré qu'ici, une seule fois ; perdu, il se retire et se refait.`}
      </p>
      <div className="team-copy">
        <label htmlFor={id} className="visually-hidden">
          {fr`Lien à envoyer`}
        </label>
        <input
          id={id}
          ref={box}
          type="text"
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
        <button type="button" onClick={() => void onCopy()}>
          {fr`Copier`}
        </button>
        <a
          className="button button-quiet"
          href={mailAddress(mailText(delegation, titles, establishment, link))}
        >
          {fr`Préparer le courriel`}
        </a>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
