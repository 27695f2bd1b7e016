import type { KeyboardEvent } from "react";
import { fr } from "../../form/french.ts";

export type SheetTab = "guide" | "history";

const TABS: readonly { readonly tab: SheetTab; readonly label: string }[] = [
  { tab: "guide", label: "Guide" },
  { tab: "history", label: "Historique" },
];

export function tabId(tab: SheetTab): string {
  return `fiche-onglet-${tab}`;
}

export function panelId(tab: SheetTab): string {
  return `fiche-volet-${tab}`;
}

interface SheetTabsProps {
  readonly chosen: SheetTab;
  readonly onChoice: (tab: SheetTab) => void;
}

/** One stop of the keyboard; the arrows go from one to the other. */
export function SheetTabs({ chosen, onChoice }: SheetTabsProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    const other = TABS.find(({ tab }) => tab !== chosen)!.tab;
    onChoice(other);
    document.getElementById(tabId(other))?.focus();
  };
  return (
    <div
      className="sheet-tabs"
      role="tablist"
      aria-label={fr`Parties de la fiche`}
      onKeyDown={onKeyDown}
    >
      {TABS.map(({ tab, label }) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          aria-selected={tab === chosen}
          {...(tab === chosen ? { "aria-controls": panelId(tab) } : {})}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => onChoice(tab)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
