import type { OrganisationId, PersonId } from "@waymark/domain/id";
import type { Slug } from "@waymark/domain/listing";
import type { Member, MemberInvitation, Organisation } from "@waymark/domain/organisation";
import type { Write } from "./storage.ts";

export type Organisations = {
  readonly get: (id: OrganisationId) => Promise<Organisation | null>;
  readonly getBySlug: (slug: Slug) => Promise<Organisation | null>;
  /** The organisation and the guard of its slug; refused with `organisation.address_taken`. */
  readonly insert: (organisation: Organisation) => readonly Write[];
  /**
   * What owners wrote, in place of what was read. Refused with `organisation.changed_meanwhile` when
   * that is not there any more, with `organisation.address_taken` when a new slug is somebody's.
   */
  readonly replace: (read: Organisation, next: Organisation) => readonly Write[];
  /** One owner more. */
  readonly raiseOwners: (id: OrganisationId) => Write;
  /** One owner less; refused with `organisation.last_owner` when it is the last one. */
  readonly lowerOwners: (id: OrganisationId) => Write;
};

export type Members = {
  readonly get: (id: OrganisationId, personId: PersonId) => Promise<Member | null>;
  /** All of one organisation, in no order. */
  readonly ofOrganisation: (id: OrganisationId) => Promise<readonly Member[]>;
  /** All roles of one person, in no order; as they were moments ago. */
  readonly ofPerson: (personId: PersonId) => Promise<readonly Member[]>;
  /** Refused with `organisation.already_member`. */
  readonly insert: (member: Member) => Write;
  /** Refused with `organisation.changed_meanwhile` unless the stored revision is one below. */
  readonly replace: (member: Member) => Write;
  /** Changes nothing; refused with `organisation.changed_meanwhile` unless that is what is stored. */
  readonly check: (member: Member) => Write;
  /** Refused with `organisation.changed_meanwhile` unless that is what is stored. */
  readonly remove: (member: Member) => Write;
};

export type MemberInvitations = {
  /** @param addressDigest the fingerprint of the invited address */
  readonly get: (id: OrganisationId, addressDigest: string) => Promise<MemberInvitation | null>;
  readonly ofOrganisation: (id: OrganisationId) => Promise<readonly MemberInvitation[]>;
  /** Refused with `organisation.changed_meanwhile` unless the stored revision is one below, or none for 1. */
  readonly put: (invitation: MemberInvitation) => Write;
};
