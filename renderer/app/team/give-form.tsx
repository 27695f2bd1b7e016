// Gives sections to a colleague: their name, a word for them, the sections.

import { type SubmitEvent, useContext, useEffect, useId, useRef, useState } from "react";
import type { FormPlan } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import type { GivenDelegation, NewDelegation } from "../api/delegation-types.ts";
import type { Fetched } from "../api/fetched.ts";
import { LONGEST_NAME } from "../visitor/longest-name.ts";
import { useVisitor, VisitorContext } from "../visitor/visitor-context.ts";

const LONGEST_NOTE = 500;

/** What is wrong, and with what. */
interface GiveFault {
  readonly of: "author" | "name" | "sections" | "request";
  readonly said: string;
}

export interface GiveFormProps {
  readonly plan: FormPlan;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (section: string, isChosen: boolean) => void;
  readonly onGive: (asked: NewDelegation) => Promise<Fetched<GivenDelegation>>;
  /** Grows each time the form is asked for: its first box then takes the focus. */
  readonly asked: number;
}

export function GiveForm({ plan, chosen, onChoose, onGive, asked }: GiveFormProps) {
  const name = useRef<HTMLInputElement>(null);
  const author = useRef<HTMLInputElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const visitors = useContext(VisitorContext);
  const visitor = useVisitor();
  const sections = useRef<HTMLFieldSetElement>(null);
  const [fault, setFault] = useState<GiveFault>();
  const [sending, setSending] = useState(false);
  const id = useId();
  useEffect(() => {
    if (asked > 0) name.current?.focus();
  }, [asked]);
  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (sending) return;
    const said = (name.current?.value ?? "").trim();
    if (said === "") {
      setFault({ of: "name", said: fr`Dites à qui vous confiez la section : son nom.` });
      name.current?.focus();
      return;
    }
    if (chosen.size === 0) {
      setFault({ of: "sections", said: fr`Choisissez au moins une section.` });
      sections.current?.querySelector("input")?.focus();
      return;
    }
    if (visitor.name === "") {
      const own = (author.current?.value ?? "").trim();
      if (own === "") {
        setFault({ of: "author", said: fr`Dites d'abord votre nom : le lien le porte.` });
        author.current?.focus();
        return;
      }
      visitors.rename(own);
    }
    setFault(undefined);
    setSending(true);
    const body = { name: said, note: (note.current?.value ?? "").trim(), sections: [...chosen] };
    const found = await onGive(body);
    setSending(false);
    if (found.kind === "found") {
      if (name.current) name.current.value = "";
      if (note.current) note.current.value = "";
      return;
    }
    setFault({
      of: "request",
      said:
        found.kind === "refused"
          ? fr`${found.detail}`
          : fr`Le serveur ne répond pas : le lien n'est pas créé. Essayez à nouveau.`,
    });
  };
  return (
    <form className="team-form" onSubmit={(event) => void onSubmit(event)} noValidate>
      <div className="team-field">
        <label htmlFor={`${id}-name`}>{fr`Nom de la personne`}</label>
        <input
          id={`${id}-name`}
          ref={name}
          type="text"
          autoComplete="off"
          required
          maxLength={LONGEST_NAME}
          aria-invalid={fault?.of === "name"}
          aria-describedby={`${id}-help ${id}-fault`}
        />
        <p id={`${id}-help`} className="team-help">
          {fr`Il sera écrit dans l'historique de ses réponses.`}
        </p>
      </div>
      <div className="team-field">
        <label htmlFor={`${id}-note`}>{fr`Un mot pour elle (facultatif)`}</label>
        <textarea id={`${id}-note`} ref={note} rows={2} maxLength={LONGEST_NOTE} />
      </div>
      {visitor.name === "" && (
        <div className="team-field">
          <label htmlFor={`${id}-author`}>{fr`Votre nom, à vous qui confiez`}</label>
          <input
            id={`${id}-author`}
            ref={author}
            type="text"
            autoComplete="name"
            required
            maxLength={LONGEST_NAME}
            aria-invalid={fault?.of === "author"}
            aria-describedby={`${id}-author-help ${id}-fault`}
          />
          <p id={`${id}-author-help`} className="team-help">
            {fr`La personne saura qui lui demande ces réponses.`}
          </p>
        </div>
      )}
      <fieldset ref={sections} aria-describedby={`${id}-fault`}>
        <legend>{fr`Sections confiées`}</legend>
        <div className="team-choices">
          {plan.sections.map((section) => (
            <label key={section.id}>
              <input
                type="checkbox"
                checked={chosen.has(section.id)}
                aria-invalid={fault?.of === "sections"}
                onChange={(event) => onChoose(section.id, event.target.checked)}
              />
              {section.title}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="team-send">
        <button type="submit" aria-disabled={sending}>
          {sending ? fr`Création du lien…` : fr`Créer le lien`}
        </button>
        <p id={`${id}-fault`} role="alert" className="team-fault">
          {fault?.said}
        </p>
      </div>
    </form>
  );
}
