// Where files are chosen or dropped.

import type { ChangeEvent, DragEvent } from "react";
import { useState } from "react";
import { fr } from "../../form/french.ts";

interface FilePickerProps {
  /** Files are there already: others are added to them. */
  readonly more: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

export function FilePicker({ more, onFiles }: FilePickerProps) {
  const [over, setOver] = useState(false);
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(event.target.files ?? [])]);
    // The same file may be chosen again, once corrected.
    event.target.value = "";
  };
  const onDrag = (event: DragEvent) => {
    event.preventDefault();
    setOver(event.type === "dragover");
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the box inside does as much.
    <div
      className={over ? "file-picker file-picker-over" : "file-picker"}
      onDragOver={onDrag}
      onDragLeave={onDrag}
      onDrop={onDrop}
    >
      <label className={more ? "button button-quiet" : "button"}>
        <input
          type="file"
          multiple
          accept=".xlsx"
          className="visually-hidden"
          onChange={onChange}
        />
        {more ? fr`Ajouter une autre grille` : fr`Choisir une ou plusieurs grilles`}
      </label>
      <p className="file-picker-drop">{fr`ou déposez les fichiers ici`}</p>
    </div>
  );
}
