import type { RenderCalendarFile } from "@waymark/application/ports";
import type { Zones } from "@waymark/domain/slot";

export type MailPlatform = {
  /** The organiser of calendar entries: the address that mails are sent from. */
  readonly emailAddress: string;
  /** What follows the `@` in calendar UIDs. It must never change: a UID is for life. */
  readonly calendarDomain: string;
  readonly zones: Zones;
  readonly renderCalendarFile: RenderCalendarFile;
};
