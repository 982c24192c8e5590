import { wallTime } from "@waymark/application/moment";
import type { Zones } from "@waymark/domain/slot";
import type { Instant, TimeZone } from "@waymark/domain/time";
import { body, type Line } from "../letter/block.ts";
import { say, strong } from "../letter/run.ts";

/** An instant as the reader's clock shows it, where nobody else has to be there. */
export const inOwnZone =
  (zones: Zones, reader: { readonly timeZone: TimeZone }) =>
  (instant: Instant): readonly Line[] => {
    const { clock, place } = wallTime(zones, reader.timeZone, instant);
    return [body(say`${strong(clock)} (${place})`)];
  };
