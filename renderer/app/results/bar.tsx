import { barOf, type ChartScale } from "./chart-scale.ts";

interface BarProps {
  readonly scale: ChartScale;
  readonly value: number | undefined;
  /** Last year's, marked by a line across. */
  readonly before?: number | undefined;
  readonly kind?: "before";
}

const MARK = 1.5;

/** A figure for the eye only: its text stands beside. The line of zero is drawn where it matters. */
export function Bar({ scale, value, before, kind }: BarProps) {
  const bar = value === undefined ? { x: 0, width: 0 } : barOf(scale, value);
  return (
    <svg
      className={kind === undefined ? "bar" : `bar bar-${kind}`}
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="bar-track" y="1" width="100" height="6" />
      <rect className="bar-value" x={bar.x} y="1" width={bar.width} height="6" />
      {scale.zero > 0 && <rect className="bar-zero" x={scale.zero - 0.3} width="0.6" height="8" />}
      {before !== undefined && (
        <rect
          className="bar-mark"
          x={Math.max(0, Math.min(100 - MARK, scale.at(before) - MARK / 2))}
          width={MARK}
          height="8"
        />
      )}
    </svg>
  );
}
