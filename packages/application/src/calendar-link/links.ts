import type { CalendarLinksAnswer, RenewCalendarLinksInput } from "@waymark/contracts/calendar";
import type { CalendarLink } from "@waymark/domain/calendar-link";
import type { PersonId } from "@waymark/domain/id";
import type { CalendarLinkDeps } from "./deps.ts";
import { signCalendarToken } from "./token.ts";

type Actor = { readonly personId: PersonId };

const shown = (
  { linkSecret, origin }: CalendarLinkDeps,
  link: CalendarLink | null,
): CalendarLinksAnswer => {
  if (link === null) return { revision: 0, links: null };
  const address = (purpose: "sessions" | "free_busy"): string =>
    `${origin}/calendar/${signCalendarToken(linkSecret, { ...link, purpose })}`;
  return {
    revision: link.revision,
    links: {
      sessions: `${address("sessions")}.ics`,
      freeBusy: `${address("free_busy")}/free-busy.ics`,
    },
  };
};

/** The links of a person, if they wanted any. */
export const getCalendarLinks =
  (deps: CalendarLinkDeps) =>
  async ({ personId }: Actor): Promise<CalendarLinksAnswer> =>
    shown(deps, await deps.calendarLinks.get(personId));

/**
 * Makes the links of the next revision; those given away before stop working at once. Asked for
 * twice, or by two pages at the same time, it is one change: who comes later gets what stands.
 */
export const renewCalendarLinks =
  (deps: CalendarLinkDeps) =>
  async (
    { personId }: Actor,
    { revision }: RenewCalendarLinksInput,
  ): Promise<CalendarLinksAnswer> => {
    const stored = await deps.calendarLinks.get(personId);
    if ((stored?.revision ?? 0) !== revision) return shown(deps, stored);
    const next = { personId, revision: revision + 1 };
    const committed = await deps.commit([deps.calendarLinks.put(next)], []);
    return committed.ok ? shown(deps, next) : getCalendarLinks(deps)({ personId });
  };
