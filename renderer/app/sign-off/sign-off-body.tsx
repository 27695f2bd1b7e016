// All that is read before signing, in the order it matters, then the signature itself.

import { useContext, useEffect, useMemo, useRef } from "react";
import { fr } from "../../form/french.ts";
import { EntryPlaceContext } from "../entry/entry-contexts.ts";
import { nameLines } from "../entry/name-lines.ts";
import { TroubleList } from "../troubles/trouble-list.tsx";
import { ChangeList } from "./change-list.tsx";
import { Departures } from "./departures.tsx";
import { DroppedAnswers } from "./dropped-answers.tsx";
import { FillSummary } from "./fill-summary.tsx";
import { FindingsReview } from "./findings-review.tsx";
import type { ReviewedFinding } from "./group-findings.ts";
import type { SignOffEntry } from "./load-sign-off.ts";
import { Obstacles } from "./obstacles.tsx";
import { RefusalSummary } from "./refusal-summary.tsx";
import { ReopeningForm } from "./reopening-form.tsx";
import type { SignOffChange } from "./sign-off-refusal.ts";
import { SignatureTrace } from "./signature-trace.tsx";
import { SignedNotice } from "./signed-notice.tsx";
import { Signing } from "./signing.tsx";
import { timeLeft } from "./time-left.ts";
import { isAllSaved, useUnsavedHere } from "./unsaved-here.ts";
import { UnsavedNotice } from "./unsaved-notice.tsx";
import type { OpenSignOff } from "./use-sign-off.ts";
import { useVisibleHere } from "./use-visible-here.ts";
import { WhatIsLeft } from "./what-is-left.tsx";

interface SignOffBodyProps {
  readonly entry: SignOffEntry;
  readonly open: OpenSignOff;
}

export function SignOffBody({ entry, open }: SignOffBodyProps) {
  const { plan, calculation } = entry;
  const { year, finess } = useContext(EntryPlaceContext);
  const { state, busy, refusal, news } = open;
  const unsaved = useUnsavedHere(year, finess, useVisibleHere(entry));
  const signature = useNewSignature(state.signature?.at);
  const findings = useMemo(
    () => nameLines(state.findings, calculation.program.controls) as readonly ReviewedFinding[],
    [state.findings, calculation],
  );
  const signed = state.signature !== undefined;
  const toldAlready = refusal !== undefined && refusal.obstacles.length > 0;
  const closed = state.obstacles.find(({ kind }) => kind === "closed");
  const obstacles = state.obstacles.filter((one) => one !== closed);
  return (
    <>
      {state.closing !== null && !closed && (
        <p className="lead">{timeLeft(state.closing, new Date())}</p>
      )}
      {closed && (
        <div className="notice notice-warning">
          <p>
            <strong>{fr`Lecture seule.`}</strong> {fr`${closed.message}`}
          </p>
        </div>
      )}
      <FillSummary fill={state.fill}>
        {!signed && <WhatIsLeft state={state} obstacles={obstacles.length} />}
      </FillSummary>
      {refusal && <RefusalSummary refusal={refusal} />}
      <div role="status" className="sign-off-news">
        {news.length > 0 && <News changes={news} />}
      </div>
      {state.signature && <SignedNotice signature={state.signature} heading={signature} />}
      {!signed && <UnsavedNotice unsaved={unsaved} />}
      <TroubleList />
      {!signed && !toldAlready && <Obstacles obstacles={obstacles} />}
      <FindingsReview findings={findings} plan={plan} />
      <Departures departures={state.departures} />
      <DroppedAnswers dropped={state.dropped} setAside={state.setAside} signed={signed} />
      <section className="sign-off-part" aria-labelledby="dossier">
        <h2 id="dossier">{fr`Le dossier en entier`}</h2>
        <p>
          <a href={`/campagnes/${year}/dossier/${finess}.pdf`}>
            {fr`Relire le dossier, avec ses résultats (PDF)`}
          </a>
        </p>
      </section>
      {!closed && !signed && <Signing open={open} allSaved={isAllSaved(unsaved)} />}
      {!closed && signed && <ReopeningForm busy={busy} onReopen={open.reopen} />}
      <SignatureTrace lines={state.signatures} />
    </>
  );
}

/** Others wrote while one was reading: the page shows it, and says so. */
function News({ changes }: { readonly changes: readonly SignOffChange[] }) {
  return (
    <div className="notice notice-warning">
      <p>
        <strong>{fr`Le dossier vient de changer : relisez-le avant de signer.`}</strong>
      </p>
      <ChangeList changes={changes} />
    </div>
  );
}

/** The heading that takes the focus once the record is signed under one's eyes. */
function useNewSignature(at: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(at);
  useEffect(() => {
    if (at !== undefined && at !== last.current) heading.current?.focus();
    // Reopened: what is to be read again begins at the top.
    if (at === undefined && last.current !== undefined) document.getElementById("contenu")?.focus();
    last.current = at;
  }, [at]);
  return heading;
}
