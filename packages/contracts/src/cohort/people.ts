import { DeliveryState } from "@waymark/domain/delivery";
import {
  Enrolment,
  EnrolmentEntry,
  EnrolmentSide,
  EnrolmentStatus,
  importBatchMax,
  selectionMax,
} from "@waymark/domain/enrolment";
import { CohortId, EnrolmentId } from "@waymark/domain/id";
import { line } from "@waymark/domain/text";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import { RequestKey } from "../introduction/index.ts";

const command = { requestKey: RequestKey, cohortId: CohortId };

/**
 * Some rows of a file. Sending them again changes nothing, so an import that broke off is begun anew
 * from its first row.
 */
export const ImportPeopleInput = z.strictObject({
  ...command,
  /** Says what would happen, and changes nothing. */
  isDryRun: z.boolean(),
  entries: z.array(EnrolmentEntry).min(1).max(importBatchMax),
});
export type ImportPeopleInput = z.infer<typeof ImportPeopleInput>;

/**
 * - `added`, `updated`, `unchanged`
 * - `left_alone`: somebody who declined, gave up their place or was taken out
 */
export const ImportOutcome = z.enum(["added", "updated", "unchanged", "left_alone"]);
export type ImportOutcome = z.infer<typeof ImportOutcome>;

/** One outcome for each entry, in their order. */
export const PeopleImported = z.object({ outcomes: z.array(ImportOutcome) });
export type PeopleImported = z.infer<typeof PeopleImported>;

export const InvitePeopleInput = z.strictObject({
  ...command,
  kind: z.enum(["invite", "remind"]),
  whom: z.discriminatedUnion("which", [
    /** Who is listed; for reminders, who was invited some days ago and has not answered. */
    z.strictObject({ which: z.literal("everybody"), side: EnrolmentSide.optional() }),
    z.strictObject({
      which: z.literal("these"),
      enrolmentIds: z.array(EnrolmentId).min(1).max(selectionMax),
    }),
  ]),
});
export type InvitePeopleInput = z.infer<typeof InvitePeopleInput>;

export const PeopleInvited = z.object({
  cohortId: CohortId,
  /** How many are written to at once; absent when it is done by and by. */
  count: z.int().positive().optional(),
});
export type PeopleInvited = z.infer<typeof PeopleInvited>;

export const MovePersonInput = z.strictObject({
  ...command,
  enrolmentId: EnrolmentId,
  action: z.enum(["remove", "list_again"]),
});
export type MovePersonInput = z.infer<typeof MovePersonInput>;

export const PersonMoved = z.object({ enrolmentId: EnrolmentId, status: EnrolmentStatus });
export type PersonMoved = z.infer<typeof PersonMoved>;

export const PeopleInput = z.strictObject({
  cohortId: CohortId,
  filter: z.strictObject({ status: EnrolmentStatus, side: EnrolmentSide }).optional(),
  /** Words of a name or an address. An answer with a cursor may hold nobody: the list goes on. */
  search: line(1, 80).optional(),
  cursor: z.string().max(400).optional(),
});
export type PeopleInput = z.infer<typeof PeopleInput>;

/** Somebody of a cohort as its managers see them: no answers and no wishes. */
export const PersonRow = z.object({
  ...Enrolment.pick({
    id: true,
    side: true,
    name: true,
    emailAddress: true,
    status: true,
    since: true,
    invitedAt: true,
    capacity: true,
    languages: true,
    department: true,
    location: true,
    managerEmailAddress: true,
    isExternal: true,
  }).shape,
  /** As the organisation's own file has them: of who has joined, they are for the round to see. */
  ...EnrolmentEntry.pick({ timeZone: true, skills: true, industry: true }).shape,
  /** Of the last mail that asked them to join; absent until it was tried. */
  invitation: z.object({ state: DeliveryState, updatedAt: Instant }).optional(),
});
export type PersonRow = z.infer<typeof PersonRow>;

export const PeoplePage = z.object({
  people: z.array(PersonRow),
  nextCursor: z.string().optional(),
});
export type PeoplePage = z.infer<typeof PeoplePage>;
