import { BUCKET_MINUTES, BUCKET_MS } from "./bucket.ts";
import { endBucketOf } from "./encode.ts";
import type { SlotWindow } from "./fit.ts";

type Span = { readonly start: number; readonly end: number };

const WEEK_MINUTES = 7 * 24 * 60;

/** An open or longer window is judged by its first four weeks. */
const LONGEST_MINUTES = 4 * WEEK_MINUTES;

/** The part of the window that counts, in minutes since 1970. */
const counted = (window: SlotWindow, nowMs: number): Span => {
  const start = Math.max(window.fromMs, nowMs) / 60_000;
  return { start, end: Math.min(window.toMs / 60_000, start + LONGEST_MINUTES) };
};

/** Ascending spans without overlaps; spans that touch become one. */
const merge = (spans: readonly Span[]): readonly Span[] => {
  const merged: { start: number; end: number }[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else if (span.end > span.start) merged.push({ ...span });
  }
  return merged;
};

/** The viewer's free time inside the window, in minutes since 1970. */
export const viewerSpans = (window: SlotWindow, nowMs: number): readonly Span[] => {
  const { start, end } = counted(window, nowMs);
  return merge(
    (window.within ?? []).map(({ startMs, endMs }) => ({
      start: Math.max(startMs / 60_000, start),
      end: Math.min(endMs / 60_000, end),
    })),
  );
};

/**
 * Minutes a week in which both the listing and the viewer are free: the overlap inside what is left of
 * the window, scaled from its length to seven days. A listing's time counts from its first mark.
 */
export const commonMinutesPerWeek = (
  runs: Uint32Array,
  from: number,
  to: number,
  baseBucket: number,
  viewer: readonly Span[],
  window: SlotWindow,
  nowMs: number,
): number => {
  const base = (baseBucket * BUCKET_MS) / 60_000;
  const own: Span[] = [];
  for (let i = from; i < to; i++) {
    const run = runs[i] ?? 0;
    const end = endBucketOf(run) * BUCKET_MINUTES + (run & 15);
    own.push({ start: base + (run >>> 18) * BUCKET_MINUTES, end: base + end });
  }
  let minutes = 0;
  let at = 0;
  for (const span of merge(own)) {
    while (at < viewer.length && (viewer[at]?.end ?? 0) <= span.start) at += 1;
    for (let i = at; i < viewer.length; i++) {
      const { start, end } = viewer[i] ?? { start: Infinity, end: 0 };
      if (start >= span.end) break;
      minutes += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
    }
  }
  const { start, end } = counted(window, nowMs);
  return end > start ? Math.round((minutes * WEEK_MINUTES) / (end - start)) : 0;
};
