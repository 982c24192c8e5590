import { MentorshipId, OrganisationId, ProgrammeId } from "@waymark/domain/id";
import {
  Programme,
  ProgrammeContent,
  ProgrammeStatus,
  ProgrammeTemplate,
  Training,
} from "@waymark/domain/programme";
import * as z from "zod";
import { RequestKey } from "../introduction/index.ts";

export const ProgrammeTarget = z.strictObject({ programmeId: ProgrammeId });

export const GuideTarget = z.strictObject({ mentorshipId: MentorshipId });

export const BeginProgrammeInput = z.strictObject({
  requestKey: RequestKey,
  organisationId: OrganisationId,
  template: ProgrammeTemplate,
  name: ProgrammeContent.shape.name,
});
export type BeginProgrammeInput = z.infer<typeof BeginProgrammeInput>;

const command = { requestKey: RequestKey, programmeId: ProgrammeId };

export const EditProgrammeInput = z.strictObject({
  ...command,
  /** What was edited: nobody overwrites what they have not seen. */
  revision: z.int().positive(),
  content: ProgrammeContent,
});
export type EditProgrammeInput = z.infer<typeof EditProgrammeInput>;

export const MoveProgrammeInput = z.strictObject({
  ...command,
  action: z.enum(["open", "close"]),
});
export type MoveProgrammeInput = z.infer<typeof MoveProgrammeInput>;

export const ProgrammeMoved = z.object({
  programmeId: ProgrammeId,
  status: ProgrammeStatus,
  revision: z.int().positive(),
});
export type ProgrammeMoved = z.infer<typeof ProgrammeMoved>;

export const ProgrammeView = Programme.extend({ organisationName: z.string() });
export type ProgrammeView = z.infer<typeof ProgrammeView>;

/** What a pair of a cohort is given by its programme, for the side of who looks. */
export const ProgrammeGuide = z.object({
  programmeName: z.string(),
  organisationName: z.string(),
  trainings: z.array(Training),
});
export type ProgrammeGuide = z.infer<typeof ProgrammeGuide>;

/** An organisation's programmes, the oldest first. */
export const ProgrammeList = z.object({
  programmes: z.array(
    Programme.pick({
      id: true,
      name: true,
      template: true,
      shape: true,
      status: true,
      scope: true,
      cadence: true,
      lengthWeeks: true,
    }),
  ),
});
export type ProgrammeList = z.infer<typeof ProgrammeList>;
