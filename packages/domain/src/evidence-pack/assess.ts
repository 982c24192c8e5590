import { briefing } from "./briefing.ts";
import { ethics } from "./ethics.ts";
import type { StandardEvidence } from "./evidence.ts";
import type { EvidenceFacts } from "./facts.ts";
import { matching } from "./matching.ts";
import { purpose } from "./purpose.ts";
import { review } from "./review.ts";
import { support } from "./support.ts";

/** What a programme has to show for each of the six standards today, with what is missing listed. */
export const assessProgramme = (facts: EvidenceFacts): readonly StandardEvidence[] =>
  [purpose, briefing, matching, review, ethics, support].map((assess) => assess(facts));
