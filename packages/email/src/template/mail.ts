import type { CalendarEvent } from "@waymark/application/ports";
import type { Instant } from "@waymark/domain/time";
import type { Letter } from "../letter/letter.ts";

/** A letter with all that goes along with it. */
export type Mail = {
  readonly letter: Letter;
  /** Where an answer goes; to the platform where there is none. */
  readonly replyTo?: string | undefined;
  /** For what may be unsubscribed from: the address for RFC 8058's POST. */
  readonly oneClick?: string | undefined;
  readonly invitation?:
    | { readonly filename: string; readonly event: CalendarEvent; readonly writtenAt: Instant }
    | undefined;
};
