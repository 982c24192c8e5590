import type { MentorshipId } from "@waymark/domain/id";
import type { Instant } from "@waymark/domain/time";

/** What a mentorship that two ended together can show for itself. */
export type Certificate = {
  readonly mentorshipId: MentorshipId;
  readonly mentorName: string;
  readonly menteeName: string;
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  /** Of those that count as held. */
  readonly sessionCount: number;
  readonly minutes: number;
  readonly isOutgrown: boolean;
};

/** @returns a PDF; the same certificate gives the same bytes */
export type RenderCertificate = (certificate: Certificate) => Promise<Uint8Array>;
