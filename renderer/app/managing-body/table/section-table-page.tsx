// One section of all a managing body's establishments, on one page: a column for each.

import { useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { fr } from "../../../form/french.ts";
import { plural } from "../../../form/plural.ts";
import { useAnnouncement } from "../../announcement/use-announcement.ts";
import type { ApiClient } from "../../api/api-client.ts";
import { Banner } from "../../pages/banner.tsx";
import { usePageTitle } from "../../pages/use-page-title.ts";
import { Link } from "../../router/link.tsx";
import { entryAddress, managingBodyAddress } from "../../router/route.ts";
import { NavigateContext, type Place } from "../../router/use-location.ts";
import { SaveQueueContext } from "../../saving/save-context.ts";
import { SaveStatus } from "../../saving/save-status.tsx";
import { CategoryFilter } from "./category-filter.tsx";
import { cellAddress, cellOfHash } from "./cell-address.ts";
import { CellBar } from "./cell-bar.tsx";
import type { LoadedSection } from "./load-section.ts";
import { SectionTable } from "./section-table.tsx";
import { TableHelp } from "./table-help.tsx";
import { FaultList, OutlierList } from "./table-lists.tsx";
import { TablePager } from "./table-pager.tsx";
import { TableTroubles } from "./table-troubles.tsx";
import { useBulk } from "./use-bulk.ts";
import { useSectionTable } from "./use-section-table.ts";
import { useShownTable } from "./use-shown-table.ts";
import { useTable } from "./use-table.ts";

interface SectionTablePageProps {
  readonly api: ApiClient;
  readonly year: string;
  readonly loaded: LoadedSection;
  readonly place: Place;
}

const HELP = "aide-du-tableau";

export function SectionTablePage({ api, year, loaded, place }: SectionTablePageProps) {
  const { found, body, calculation } = loaded;
  const { section, managingBody } = found;
  const [category, setCategory] = useState<string>();
  const [said, announce] = useAnnouncement();
  const open = useSectionTable(api, year, found, calculation);
  const shown = useShownTable(found, open.columns, category);
  const bulk = useBulk(open.access, announce);
  const navigate = useContext(NavigateContext);
  const recordOf = useRecordAddress(year, section.id);
  const table = useRef<HTMLTableElement>(null);
  const handle = useTable({
    table,
    rows: shown.rows,
    columns: () => shown.current(open.read()),
    access: open.access,
    bulk,
    announce,
    onOpen: (row, column) => navigate(recordOf(column.finess, row.item)),
  });
  useFocusedCell(place);
  const heading = usePageTitle(`${section.title}, ${managingBody.name}`, place.visit);
  const address = { year, body: managingBody.finess, section: section.id };
  const lists = {
    rows: shown.rows,
    columns: shown.columns,
    cellOf: (finess: string, row: { readonly id: string }) => cellAddress(address, finess, row),
  };
  const faulty = shown.faulty[0];
  return (
    <SaveQueueContext value={open.queue}>
      <Banner>
        <p className="banner-establishment">
          <strong>{managingBody.name}</strong>
          <span>{plural(found.columns.length, "établissement", "établissements")}</span>
        </p>
        <SaveStatus
          faulty={shown.faulty.length}
          toFaulty={faulty && cellAddress(address, faulty.finess, faulty.row)}
        />
      </Banner>
      <main id="contenu" className="wide" tabIndex={-1}>
        <p>
          <Link to={managingBodyAddress(year, managingBody.finess)}>
            {fr`Tous les établissements de ${managingBody.name}`}
          </Link>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {section.title}
        </h1>
        <TableHelp id={HELP} />
        <TableTroubles
          year={year}
          questions={found.questions}
          columns={open.columns}
          access={open.access}
        />
        <CategoryFilter
          establishments={body.establishments}
          asked={Object.keys(found.questions)}
          chosen={category}
          onChoice={setCategory}
        />
        <CellBar
          handle={handle}
          rows={shown.rows}
          columns={shown.columns}
          access={open.access}
          bulk={bulk}
          recordOf={recordOf}
        />
        <SectionTable
          recordOf={recordOf}
          title={fr`${section.title}, ${managingBody.name}`}
          rows={shown.rows}
          heads={shown.heads}
          views={shown.views}
          handle={handle}
          table={table}
          describedBy={HELP}
        />
        <FaultList {...lists} />
        <OutlierList {...lists} views={shown.views} />
        <TablePager year={year} body={body} current={section.id} />
        <p className="visually-hidden" role="status">
          {said}
        </p>
      </main>
    </SaveQueueContext>
  );
}

/** The way to an establishment's own section; the same function for the page's life. */
function useRecordAddress(year: string, section: string) {
  return useCallback(
    (finess: string, question?: string) =>
      entryAddress({ year, finess, section, ...(question ? { question } : {}) }),
    [year, section],
  );
}

/** A fragment names a cell: it takes the focus, which brings it into view. */
function useFocusedCell(place: Place): void {
  const id = useMemo(() => cellOfHash(place.hash), [place.hash]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same link followed again leads there again.
  useEffect(() => {
    if (id !== undefined) document.getElementById(id)?.focus();
  }, [id, place.visit]);
}
