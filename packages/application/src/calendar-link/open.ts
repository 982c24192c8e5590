import type { CalendarLinkPurpose } from "@waymark/domain/calendar-link";
import type { Person } from "@waymark/domain/person";
import { err, ok, type Result } from "@waymark/domain/result";
import type { CalendarReadDeps } from "./deps.ts";
import { readCalendarToken } from "./token.ts";

/**
 * Whose calendar a link leads to.
 *
 * @returns `link.invalid` for one that is forged, meant for something else, or ended by a newer one
 */
export const openCalendarLink =
  (deps: CalendarReadDeps) =>
  async (
    token: string,
    purpose: CalendarLinkPurpose,
  ): Promise<Result<Person, { readonly code: "link.invalid" }>> => {
    const claim = readCalendarToken(deps.linkSecret, token);
    if (claim?.purpose !== purpose) return err({ code: "link.invalid" });
    const [link, person] = await Promise.all([
      deps.calendarLinks.get(claim.personId),
      deps.persons.get(claim.personId),
    ]);
    return person !== null && link?.revision === claim.revision
      ? ok(person)
      : err({ code: "link.invalid" });
  };
