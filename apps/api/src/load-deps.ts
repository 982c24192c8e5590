import type { AppDeps, FirstDeps } from "@waymark/api/app";
import { systemSecrets } from "@waymark/application/system";
import type { FirstDb } from "@waymark/db/first-db";
import { makeLaterDb } from "@waymark/db/later-db";
import type { TableAccess } from "@waymark/db/table-access";
import { env } from "./env.ts";

/** What only some calls need, with what there is already. */
export const loadDeps = (table: TableAccess, first: FirstDb & FirstDeps): AppDeps => ({
  ...first,
  ...makeLaterDb(table, first),
  secrets: systemSecrets,
  calendarPlatform: {
    emailAddress: env.MAIL_FROM_ADDRESS,
    calendarDomain: env.CALENDAR_DOMAIN,
    zones: first.zones,
  },
  renderCalendarFeed: async (feed) =>
    (await import("@waymark/calendar/feed")).renderCalendarFeed(feed),
  renderCalendarFile: async (event, changedAt) =>
    (await import("@waymark/calendar/file")).renderCalendarFile(event, changedAt),
  renderFreeBusy: async (freeBusy) =>
    (await import("@waymark/calendar/free-busy")).renderFreeBusy(freeBusy),
  // The build puts the typefaces beside the bundle.
  renderCertificate: async (certificate) => {
    const { makeRenderCertificate } = await import("@waymark/certificate/certificate");
    return makeRenderCertificate((family) => new URL(`../fonts/${family}/`, import.meta.url))(
      certificate,
    );
  },
});
