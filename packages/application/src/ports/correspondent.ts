import type { TimeZone } from "@waymark/domain/time";

export type Correspondent = {
  readonly displayName: string;
  readonly timeZone: TimeZone;
  readonly emailAddress: string;
};

/** For mails that one may unsubscribe from: a page, and the address for RFC 8058's POST. */
export type UnsubscribeLinks = { readonly page: string; readonly oneClick: string };
