import type { MemberMailTemplate } from "@waymark/domain/delivery";
import type { MemberRole } from "@waymark/domain/organisation";

/** What mails to somebody with a role in an organisation may speak of; links are absolute. */
export type MemberMailContent = {
  readonly about: "member";
  readonly template: MemberMailTemplate;
  readonly recipient: { readonly displayName: string; readonly emailAddress: string };
  readonly organisationName: string;
  /** Absent once it has ended. */
  readonly role?: MemberRole | undefined;
  /** The webhook that was switched off, as the organisation calls it. */
  readonly webhookName?: string | undefined;
  readonly links: {
    /** The organisation, or all of them where that one is not theirs any more. */
    readonly organisation: string;
    /** Only for whose role includes looking after connections. */
    readonly connections?: string | undefined;
  };
};
