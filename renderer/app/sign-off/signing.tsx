import { useContext } from "react";
import { fr } from "../../form/french.ts";
import { SaveQueueContext } from "../saving/save-context.ts";
import { useVisitor, VisitorContext } from "../visitor/visitor-context.ts";
import { refuseHere } from "./sign-off-refusal.ts";
import type { Signer } from "./signing-form.tsx";
import { SigningForm } from "./signing-form.tsx";
import type { OpenSignOff } from "./use-sign-off.ts";

interface SigningProps {
  readonly open: OpenSignOff;
  readonly allSaved: boolean;
}

/** Asks to sign, or says at once what can be told without the server. */
export function Signing({ open, allSaved }: SigningProps) {
  const queue = useContext(SaveQueueContext);
  const visitors = useContext(VisitorContext);
  const { name: known } = useVisitor();
  const onSign = ({ name, hasRead }: Signer) => {
    if (name !== "" && name !== known) visitors.rename(name);
    const wanting = [
      name === "" ? fr`Écrivez votre nom : il est gardé avec la signature.` : "",
      hasRead ? "" : fr`Cochez « J'ai relu ce dossier ».`,
      allSaved ? "" : fr`Tout n'est pas enregistré sur cet appareil : voyez ci-dessous.`,
    ].filter((sentence) => sentence !== "");
    if (wanting.length === 0) return void open.sign();
    queue.flush();
    open.refuse(refuseHere(fr`Le dossier n'est pas signé.`, ...wanting));
  };
  return (
    <section className="sign-off-part" aria-labelledby="signer">
      <h2 id="signer">Signer</h2>
      <SigningForm name={known} reading={open.reading} busy={open.busy} onSign={onSign} />
    </section>
  );
}
