import { BUCKET_MS } from "../slot/bucket.ts";
import type { SlotWindow } from "../slot/fit.ts";
import type { Clause } from "./text-query.ts";

const iso = (ms: number): string => new Date(ms).toISOString();

type Span = { readonly startMs: number; readonly endMs: number };

/** A session of `minutes` fits a free interval inside the span: length, end and start allow it. */
const fits = ({ startMs, endMs }: Span, minutes: number): readonly Clause[] => {
  const from = Math.ceil(startMs / BUCKET_MS) * BUCKET_MS;
  if (!(endMs - from >= minutes * 60_000)) return [];
  const latest = endMs - minutes * 60_000;
  return [
    {
      bool: {
        filter: [
          { range: { "free.minutes": { gte: minutes } } },
          { range: { "free.end": { gte: iso(from + minutes * 60_000) } } },
          ...(Number.isFinite(latest) ? [{ range: { "free.start": { lte: iso(latest) } } }] : []),
        ],
      },
    },
  ];
};

/** Free intervals in which a session can lie; matches nothing where the wish leaves no room at all. */
export const fittingTimes = (window: SlotWindow, nowMs: number): Clause => {
  const fromMs = Math.max(window.fromMs, nowMs);
  const spans = (window.within ?? [{ startMs: fromMs, endMs: window.toMs }]).map((span) => ({
    startMs: Math.max(span.startMs, fromMs),
    endMs: Math.min(span.endMs, window.toMs),
  }));
  const should = spans.flatMap((span) => fits(span, window.minutes));
  return should.length === 0 ? { match_none: {} } : { bool: { should, minimum_should_match: 1 } };
};

export const slotClause = (window: SlotWindow, nowMs: number): Clause => ({
  nested: { path: "free", query: fittingTimes(window, nowMs) },
});
