import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { Instant, TimeZone } from "@waymark/domain/time";
import { makeReadCalendarFeed } from "../../src/foreign-feed/index.ts";
import { type Case, cases, ownerZone } from "./cases/index.ts";

const read = makeReadCalendarFeed({ zones: createZones(intlOffsetAt()), monotonicMs: () => 0 });

/** What the reader says to each case, in the form in which cases say what is right. */
export const answerCases = (): readonly Omit<Case, "content">[] =>
  cases.map(({ name, content }) => {
    const answer = read(content, {
      zone: TimeZone.parse(ownerZone),
      from: Instant.parse("2026-01-01T00:00:00.000Z"),
      to: Instant.parse("2027-01-01T00:00:00.000Z"),
    });
    if (!answer.ok) return { name, busy: [answer.error.code] };
    const { busy, unreadableCount, unknownZones } = answer.value;
    return {
      name,
      busy: busy.map(({ start, end }) => `${start.slice(0, 16)}/${end.slice(0, 16)}`),
      ...(unreadableCount > 0 && { unreadableCount }),
      ...(unknownZones.length > 0 && { unknownZones }),
    };
  });

// As a program it prints them, so that a test can ask under other zones of the process.
if (import.meta.main) process.stdout.write(JSON.stringify(answerCases()));
