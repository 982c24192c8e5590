import type { SendIntroductionInput } from "@waymark/contracts/introduction";
import { totalLength } from "@waymark/domain/introduction";
import type { input } from "zod";
import { z } from "../shared/parse/index.ts";
import { instantAtLocal } from "../shared/time/index.ts";

export const mostTimes = 3;

/** A request while it is written, as the form holds it. */
export const Draft = z.object({
  goal: z.string(),
  whyYou: z.string(),
  ask: z.string(),
  /** A calendar date, or empty. */
  byWhen: z.string(),
  /** Wall times in `timeZone`, as datetime-local inputs hold them. */
  times: z.array(z.string()).check(z.maxLength(mostTimes)),
  /** The zone in which the times were typed; it may not be that of the account made later. */
  timeZone: z.optional(z.string()),
  /** The mentor reads it without the writer's name. */
  withoutName: z.optional(z.boolean()),
  /** Made when the form opened, and sent again with each try. */
  requestKey: z.uuid(),
});
export type Draft = z.infer<typeof Draft>;

export const emptyDraft = (requestKey: string): Draft => ({
  goal: "",
  whyYou: "",
  ask: "",
  byWhen: "",
  times: [],
  requestKey,
});

/** The zone in which the draft's times are read: their own, or the writer's while there are none. */
export const zoneOfTimes = (draft: Draft, writersZone: string): string =>
  draft.times.length > 0 ? (draft.timeZone ?? writersZone) : writersZone;

export const draftKey = (slug: string): string => `waymark.draft.${slug}`;

/** Characters of the three texts together, as the check counts them. */
export const draftLength = (draft: Draft): number =>
  [draft.goal, draft.whyYou, draft.ask].reduce((sum, text) => sum + text.trim().length, 0);

/** How the count stands to what is allowed. */
export const lengthText = (length: number): string => {
  if (length < totalLength.min) return `${totalLength.min - length} more characters needed`;
  if (length > totalLength.max) return `${length - totalLength.max} characters too many`;
  return `${length} of ${totalLength.max} characters`;
};

export type TimeProblem = "past" | "twice";

/** What is wrong with a proposed time; undefined when it is fine or still empty. */
export const timeProblem = (
  times: readonly string[],
  at: number,
  timeZone: string,
  nowMs: number,
): TimeProblem | undefined => {
  const instant = instantAtLocal(times[at] ?? "", timeZone);
  if (instant === undefined) return undefined;
  if (Date.parse(instant) <= nowMs) return "past";
  const earlier = times.slice(0, at).map((time) => instantAtLocal(time, timeZone));
  return earlier.includes(instant) ? "twice" : undefined;
};

const proposedTimes = (draft: Draft, timeZone: string): string[] =>
  [
    ...new Set(
      draft.times
        .map((time) => instantAtLocal(time, timeZone))
        .filter((instant) => instant !== undefined),
    ),
  ].toSorted();

/** The draft as it is sent. */
export const requestOf = (
  draft: Draft,
  writersZone: string,
  withoutName = false,
): input<typeof SendIntroductionInput>["request"] => ({
  goal: draft.goal.trim(),
  whyYou: draft.whyYou.trim(),
  ask: draft.ask.trim(),
  ...(draft.byWhen !== "" && { byWhen: draft.byWhen }),
  proposedTimes: proposedTimes(draft, zoneOfTimes(draft, writersZone)),
  ...(withoutName && { withoutName }),
});
