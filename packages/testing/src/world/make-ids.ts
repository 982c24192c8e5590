import { systemIds } from "@waymark/application/system";
import {
  CohortId,
  EnrolmentId,
  ListingId,
  OfferingId,
  OrganisationId,
  PersonId,
  ProgrammeId,
  SessionId,
} from "@waymark/domain/id";

const digits = (text: string): string => systemIds.fingerprint(`world ${text}`).slice(0, 32);

/** The same number gives the same id in every world. */
export const worldPersonId = (role: string, number: number): PersonId =>
  PersonId.parse(`per_${digits(`${role} ${number}`)}`);

export const worldListingId = (number: number): ListingId =>
  ListingId.parse(`lst_${digits(`listing ${number}`)}`);

export const worldOfferingId = (mentorNumber: number, place: number): OfferingId =>
  OfferingId.parse(`off_${digits(`offering ${mentorNumber} ${place}`)}`);

export const worldSessionId = (number: number): SessionId =>
  SessionId.parse(`ses_${digits(`session ${number}`)}`);

export const worldOrganisationId = (number: number): OrganisationId =>
  OrganisationId.parse(`org_${digits(`organisation ${number}`)}`);

export const worldProgrammeId = (number: number): ProgrammeId =>
  ProgrammeId.parse(`prg_${digits(`programme ${number}`)}`);

export const worldCohortId = (number: number): CohortId =>
  CohortId.parse(`coh_${digits(`cohort ${number}`)}`);

export const worldEnrolmentId = (who: string): EnrolmentId =>
  EnrolmentId.parse(`enr_${digits(`enrolment ${who}`)}`);
