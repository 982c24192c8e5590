import type { OrganisationMailTemplate } from "@waymark/domain/delivery";
import type { MemberRole } from "@waymark/domain/organisation";
import type { Instant } from "@waymark/domain/time";

/** What mails about a role in an organisation may speak of; links are absolute. */
export type OrganisationMailContent = {
  readonly about: "organisation";
  readonly template: OrganisationMailTemplate;
  /** Of somebody who was invited only the address is known. */
  readonly recipient: { readonly displayName: string; readonly emailAddress: string };
  readonly organisationName: string;
  readonly role: MemberRole;
  readonly inviterName: string;
  /** Who was invited, for who invited them. */
  readonly invitedAddress: string;
  readonly expiresAt: Instant;
  readonly links: {
    /** While the answer is open: one page with buttons of its own. */
    readonly answer?: string | undefined;
    readonly members: string;
  };
};
