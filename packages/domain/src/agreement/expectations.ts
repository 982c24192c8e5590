import * as z from "zod";
import { MentorshipId } from "../id/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import { bySide, otherSide, setSide, type Side } from "../side/index.ts";
import { paragraphs } from "../text/index.ts";
import type { AgreementError } from "./errors.ts";
import { CommonGround } from "./terms.ts";

/** What one side expects, filled in apart from the other. */
export const Expectations = CommonGround.extend({
  hopes: paragraphs(1, 1200),
  /** What one brings, and what one cannot give. */
  offers: paragraphs(0, 1200),
});
export type Expectations = z.infer<typeof Expectations>;

export const ExpectationSheets = z.strictObject({
  mentorshipId: MentorshipId,
  sheets: bySide(Expectations),
  /** 0 before the first one. */
  revision: z.int().nonnegative(),
});
export type ExpectationSheets = z.infer<typeof ExpectationSheets>;

export const noExpectations = (mentorshipId: MentorshipId): ExpectationSheets => ({
  mentorshipId,
  sheets: {},
  revision: 0,
});

export const areBothFilled = ({ sheets }: ExpectationSheets): boolean =>
  sheets.mentor !== undefined && sheets.mentee !== undefined;

/** A side's sheet can be changed until both are there, as nobody has seen it by then. */
export const fillExpectations = (
  expectations: ExpectationSheets,
  side: Side,
  sheet: Expectations,
): Result<ExpectationSheets, AgreementError> =>
  areBothFilled(expectations)
    ? err({ code: "agreement.expectations_shown" })
    : ok({
        ...expectations,
        sheets: setSide(expectations.sheets, side, sheet),
        revision: expectations.revision + 1,
      });

/** One's own sheet, and the other's once both are there. */
export const expectationsSeenBy = (
  expectations: ExpectationSheets,
  side: Side,
): { readonly own: Expectations | null; readonly others: Expectations | null } => {
  const { sheets } = expectations;
  const others = areBothFilled(expectations) ? sheets[otherSide(side)] : undefined;
  return { own: sheets[side] ?? null, others: others ?? null };
};
