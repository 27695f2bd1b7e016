// « Votre nom »: the name that the history keeps with each answer, until people sign in.

import {
  type KeyboardEvent,
  type SubmitEvent,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { fr } from "../../form/french.ts";
import { LONGEST_NAME } from "./longest-name.ts";
import { useVisitor, VisitorContext } from "./visitor-context.ts";

export function WhoAnswers() {
  const { name, access } = useVisitor();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const box = useId();
  // Whoever came by a link was named by who gave it.
  if (access?.sections !== undefined || access?.ended) return null;
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the box from anywhere in it.
    <div className="who" onKeyDown={onKeyDown}>
      <button
        type="button"
        className="quiet"
        ref={opener}
        aria-expanded={open}
        aria-controls={open ? box : undefined}
        onClick={() => setOpen((before) => !before)}
      >
        {name === "" ? (
          fr`Votre nom`
        ) : (
          <>
            {fr`Votre nom : `}
            <strong>{name}</strong>
          </>
        )}
      </button>
      {open && <NameBox id={box} name={name} onDone={close} />}
    </div>
  );
}

interface NameBoxProps {
  readonly id: string;
  readonly name: string;
  readonly onDone: () => void;
}

function NameBox({ id, name, onDone }: NameBoxProps) {
  const visitors = useContext(VisitorContext);
  const input = useRef<HTMLInputElement>(null);
  const label = useId();
  const help = useId();
  useEffect(() => input.current?.select(), []);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    visitors.rename((input.current?.value ?? "").trim());
    onDone();
  };
  return (
    <form id={id} className="who-box" onSubmit={onSubmit}>
      <label htmlFor={label}>{fr`Votre nom`}</label>
      <input
        id={label}
        ref={input}
        type="text"
        autoComplete="name"
        defaultValue={name}
        maxLength={LONGEST_NAME}
        aria-describedby={help}
      />
      <p
        id={help}
      >{fr`Il est écrit à côté de chaque réponse que vous donnez, dans son historique.`}</p>
      <button type="submit">{fr`Garder ce nom`}</button>
    </form>
  );
}
