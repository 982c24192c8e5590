import {
  compileRules,
  createZones,
  freeSlots,
  instantOfMinute,
  intlOffsetAt,
  minuteWindow,
} from "@waymark/domain/slot";
import * as z from "zod";
import { ExchangeCase } from "./exchange.ts";

/** The starts without milliseconds, as the format writes them; `refused` says why there are none. */
export type ExchangeAnswer = {
  readonly name: string;
  readonly startsUtc: readonly string[];
  readonly refused?: string;
};

const Named = z.object({ name: z.string() }).catch({ name: "" });

/** Answers one case with the engine that lists and books; each answer has zone tables of its own. */
export const answerCase = (input: unknown): ExchangeAnswer => {
  const parsed = ExchangeCase.safeParse(input);
  if (!parsed.success) {
    const { name } = Named.parse(input);
    return { name, startsUtc: [], refused: z.prettifyError(parsed.error) };
  }
  const { name, from, to, ...given } = parsed.data;
  const zones = createZones(intlOffsetAt());
  const rules = compileRules(
    {
      schedule: {
        timeZone: given.mentorTimeZone,
        weeklyHours: given.weeklyHours,
        dateOverrides: given.dateOverrides,
        minimumNoticeMinutes: given.minNoticeMinutes,
        horizonDays: given.horizonDays,
        accepting: true,
      },
      session: {
        durationMinutes: given.durationMinutes,
        stepMinutes: given.stepMinutes,
        bufferBeforeMinutes: given.bufferBefore,
        bufferAfterMinutes: given.bufferAfter,
      },
      busy: given.busy,
      closedDates: [],
      now: given.now,
    },
    zones,
  );
  const starts = freeSlots(rules, zones, minuteWindow(from, to));
  const startsUtc = starts.map((start) => instantOfMinute(start).replace(".000Z", "Z"));
  return { name, startsUtc };
};
