import type { TimeZone } from "@waymark/domain/time";

export type Correspondent = {
  readonly displayName: string;
  readonly timeZone: TimeZone;
  readonly emailAddress: string;
};

/** Somebody of whom a mail knows nothing that could name them. */
export type UnnamedCorrespondent = { readonly isUnnamed: true; readonly timeZone: TimeZone };

/** For mails that one may unsubscribe from: a page, and the address for RFC 8058's POST. */
export type UnsubscribeLinks = { readonly page: string; readonly oneClick: string };
