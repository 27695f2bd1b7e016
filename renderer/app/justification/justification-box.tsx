// The justification of one subject: asked for, being typed, given, or in conflict.

import { useContext, useEffect, useRef, useState } from "react";
import { fr } from "../../form/french.ts";
import { justificationKey } from "../saving/saved-value.ts";
import { useInSight } from "../troubles/sight-store.ts";
import { JustificationConflict } from "./justification-conflict.tsx";
import { JustificationContext } from "./justification-context.ts";
import { JustificationForm } from "./justification-form.tsx";
import { JustificationGiven } from "./justification-given.tsx";
import { JustificationWanted } from "./justification-wanted.tsx";
import { isDeparture } from "./trimmed.ts";
import { useJustification } from "./use-justification.ts";

interface JustificationBoxProps {
  readonly subject: string;
  /** What is justified, in words, for those who hear a button alone. */
  readonly about: string;
}

export function JustificationBox({ subject, about }: JustificationBoxProps) {
  const { reasons, editable, announce, lastYear } = useContext(JustificationContext);
  const [open, setOpen] = useState(false);
  const { value, unsaved, give, settle } = useJustification(subject, open);
  const { box, focusNext } = useFocusAfter();
  useInSight(justificationKey(subject), true);
  if (unsaved?.kind === "conflict") {
    const onChoice = (choice: "mine" | "theirs") => {
      setOpen(false);
      focusNext();
      settle(choice);
    };
    return <JustificationConflict conflict={unsaved} onChoice={onChoice} />;
  }
  const last = lastYear[subject];
  return (
    <div className="justification" ref={box}>
      {unsaved?.kind === "refused" && (
        <p className="justification-refused" role="alert">
          <strong>{fr`Justification non enregistrée.`}</strong> {fr`${unsaved.reason}`}
        </p>
      )}
      {open && (
        <JustificationForm
          withReasons={reasons.length > 0 && !isDeparture(subject)}
          about={about}
          value={value}
          onChange={give}
          onDone={() => {
            setOpen(false);
            focusNext();
          }}
        />
      )}
      {!open && value !== null && (
        <JustificationGiven
          about={about}
          value={value}
          {...(editable && {
            onChange: () => setOpen(true),
            onRemove: () => {
              give(null);
              announce(fr`Justification retirée.`);
              focusNext();
            },
          })}
        />
      )}
      {!open && value === null && editable && (
        <JustificationWanted
          about={about}
          last={last}
          onWrite={() => setOpen(true)}
          onTakeUp={() => {
            give(last ?? null);
            announce(fr`Justification de l'an dernier reprise.`);
            focusNext();
          }}
        />
      )}
    </div>
  );
}

/** The button that had the focus goes with what it did: the first one that comes instead takes it. */
function useFocusAfter() {
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    box.current?.querySelector("button")?.focus();
  });
  const focusNext = () => {
    wanted.current = true;
  };
  return { box, focusNext };
}
