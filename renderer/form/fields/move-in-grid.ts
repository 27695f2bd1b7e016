// The keyboard of a spreadsheet: Enter and the arrows go from box to box.

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Handles one key pressed in a box of `grid`: down and Enter go to the next line, up and
 * Shift+Enter to the one before, left and right to the next column once the caret is at the edge.
 * Returns true when the key was used.
 */
export function moveInGrid(
  grid: HTMLElement,
  box: HTMLInputElement,
  key: { readonly name: string; readonly shift: boolean },
): boolean {
  const step = stepOf(box, key);
  if (!step) return false;
  const row = Number(box.dataset.row) + step.row;
  const column = Number(box.dataset.column) + step.column;
  const next = grid.querySelector<HTMLInputElement>(
    `input[data-row="${row}"][data-column="${column}"]`,
  );
  if (!next) {
    // Enter on the last line still tells the value; arrows at the edge do nothing.
    if (key.name === "Enter") box.blur();
    if (key.name === "Enter") box.focus();
    return key.name === "Enter";
  }
  next.focus();
  next.select();
  return true;
}

function stepOf(
  box: HTMLInputElement,
  key: { readonly name: string; readonly shift: boolean },
): Place | undefined {
  const { selectionStart, selectionEnd, value } = box;
  const whole = selectionStart === 0 && selectionEnd === value.length;
  switch (key.name) {
    case "Enter":
      return { row: key.shift ? -1 : 1, column: 0 };
    case "ArrowDown":
      return { row: 1, column: 0 };
    case "ArrowUp":
      return { row: -1, column: 0 };
    case "ArrowLeft":
      return whole || selectionEnd === 0 ? { row: 0, column: -1 } : undefined;
    case "ArrowRight":
      return whole || selectionStart === value.length ? { row: 0, column: 1 } : undefined;
    default:
      return undefined;
  }
}
