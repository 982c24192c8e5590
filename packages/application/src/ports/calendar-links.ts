import type { CalendarLink } from "@waymark/domain/calendar-link";
import type { PersonId } from "@waymark/domain/id";
import type { Write } from "./storage.ts";

export type CalendarLinks = {
  readonly get: (personId: PersonId) => Promise<CalendarLink | null>;
  /** Refused with `storage.busy` unless the stored revision is one below, or none for 1. */
  readonly put: (link: CalendarLink) => Write;
};
