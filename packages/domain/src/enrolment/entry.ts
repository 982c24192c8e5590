import * as z from "zod";
import { DisplayName, EmailAddress } from "../person/index.ts";
import { line } from "../text/index.ts";
import { TimeZone } from "../time/index.ts";
import { capacityMax } from "./policy.ts";

/** As what somebody takes part: `peer` in circles, where all are alike. */
export const EnrolmentSide = z.enum(["mentor", "mentee", "peer"]);
export type EnrolmentSide = z.infer<typeof EnrolmentSide>;

/** Two letters of ISO 639-1. */
const LanguageCode = z.string().regex(/^[a-z]{2}$/, { error: "not a language code" });

const distinct = (words: readonly string[]): boolean => new Set(words).size === words.length;
const twice = { error: "the same twice" };

/** Spaces in a row are one, as a file of people reads them: else the same row would say something new. */
const spaced = (text: string): string => text.replaceAll(/\s+/g, " ");
const word = (max: number) => line(1, max).overwrite(spaced);

export const Languages = z.array(LanguageCode).max(8).refine(distinct, twice);
export const Skills = z.array(word(40)).max(12).refine(distinct, twice);
export const Capacity = z.int().min(1).max(capacityMax);

/** What an organisation knows of somebody before they join: one row of its file. */
export const EnrolmentEntry = z.strictObject({
  side: EnrolmentSide,
  name: DisplayName.overwrite(spaced),
  emailAddress: EmailAddress,
  /** Mentors only: how many mentees they take. */
  capacity: Capacity.optional(),
  languages: Languages.optional(),
  timeZone: TimeZone.optional(),
  skills: Skills.optional(),
  industry: word(40).optional(),
  department: word(60).optional(),
  location: word(60).optional(),
  /** Never shown to anybody but managers; keeps line managers and their people apart. */
  managerEmailAddress: EmailAddress.optional(),
  /** Not of the organisation's own people. */
  isExternal: z.boolean().optional(),
});
export type EnrolmentEntry = z.infer<typeof EnrolmentEntry>;
