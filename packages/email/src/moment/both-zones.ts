import { wallTime } from "@waymark/application/moment";
import type { Zones } from "@waymark/domain/slot";
import type { Instant, TimeZone } from "@waymark/domain/time";
import { body, type Line, quiet } from "../letter/block.ts";
import { person, say, strong } from "../letter/run.ts";

type Reader = { readonly timeZone: TimeZone };
type Other = { readonly displayName: string; readonly timeZone: TimeZone };

/** An instant as the reader's clock shows it and, below, as the other person's does. */
export const inBothZones =
  (zones: Zones, reader: Reader, other: Other) =>
  (instant: Instant): readonly Line[] => {
    const mine = wallTime(zones, reader.timeZone, instant);
    if (reader.timeZone === other.timeZone) {
      return [
        body(say`${strong(mine.clock)} (${mine.place})`),
        quiet(say`The same for ${person(other.displayName)}`),
      ];
    }
    const theirs = wallTime(zones, other.timeZone, instant);
    return [
      body(say`${strong(mine.clock)} (${mine.place})`),
      quiet(say`${theirs.clock} (${theirs.place}) for ${person(other.displayName)}`),
    ];
  };
