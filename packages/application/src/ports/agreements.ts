import type { Agreement, ExpectationSheets, SignedVersion } from "@waymark/domain/agreement";
import type { MentorshipId } from "@waymark/domain/id";
import type { Write } from "./storage.ts";

export type Agreements = {
  /** `noAgreement` where nothing was proposed yet. */
  readonly get: (id: MentorshipId) => Promise<Agreement>;
  /** `noExpectations` where nobody filled in anything yet. */
  readonly expectations: (id: MentorshipId) => Promise<ExpectationSheets>;
  /** Every version that both signed, the latest first. */
  readonly signedVersions: (id: MentorshipId) => Promise<readonly SignedVersion[]>;
  /** Refused with `agreement.changed_meanwhile` unless the stored revision is one below. */
  readonly replace: (agreement: Agreement) => Write;
  /** Refused with `agreement.changed_meanwhile` unless the stored revision is one below. */
  readonly replaceExpectations: (sheets: ExpectationSheets) => Write;
  /** Refused with `agreement.changed_meanwhile` when that version is kept already. */
  readonly keepSigned: (id: MentorshipId, version: SignedVersion) => Write;
};
