import type { CalendarPlatform } from "../calendar/index.ts";
import type {
  Bookings,
  CalendarLinks,
  Clock,
  Commit,
  Persons,
  RenderCalendarFeed,
  RenderCalendarFile,
  RenderFreeBusy,
} from "../ports/index.ts";

export type CalendarLinkDeps = {
  readonly clock: Clock;
  readonly commit: Commit;
  readonly calendarLinks: CalendarLinks;
  readonly linkSecret: string;
  /** Where the product is reached, without a slash at the end. */
  readonly origin: string;
};

/** Writers are loaded with the first calendar that is asked for: most requests are for none. */
type Later<Render extends (...content: never) => unknown> = (
  ...content: Parameters<Render>
) => Promise<ReturnType<Render>>;

export type CalendarReadDeps = CalendarLinkDeps & {
  readonly persons: Pick<Persons, "get">;
  readonly bookings: Pick<Bookings, "list">;
  readonly calendarPlatform: CalendarPlatform;
  readonly renderCalendarFeed: Later<RenderCalendarFeed>;
  readonly renderCalendarFile: Later<RenderCalendarFile>;
  readonly renderFreeBusy: Later<RenderFreeBusy>;
};
