import { moneyText } from "../money/index.ts";
import type { StandardEvidence } from "./evidence.ts";
import type { EvidenceFacts } from "./facts.ts";
import { item } from "./lines.ts";

export const review = ({
  programme: { sponsored },
  report: { months, seeking, sessions, costs },
}: EvidenceFacts): StandardEvidence => {
  const rating = seeking?.rating ?? null;
  const answers = sessions?.answers ?? null;
  return {
    standard: "measurement_and_review",
    items: [
      item("The programme is looked at often enough to put things right in time.", {
        evidence: [
          months > 0 && `${months} monthly reports, none of which was changed afterwards.`,
          "Pairs that have not met for one and a half times their own rhythm are noticed, told, and then shown to a manager.",
          answers !== null &&
            `Surveys within a week of a session: ${answers.both} answered by both, ${answers.one} by one, ${answers.none} by nobody.`,
        ],
        gaps: [
          months < 3 && "There are fewer than three monthly reports.",
          answers === null && "How surveys were answered cannot be told yet.",
        ],
      }),
      item("What people gained is measured.", {
        evidence: [
          rating !== null &&
            `${rating.people} people rated a skill of theirs ${rating.start} at the start and ${rating.end} at the end, of 10 (standard deviation of the change ${rating.spread}).`,
          sessions !== null &&
            `${sessions.sessions} sessions that both attested, ${sessions.hours} hours.`,
        ],
        gaps: [
          rating === null && "Too few people have rated a skill at the start and at the end.",
          sessions === null && "Too few pairs have met for sessions to be told.",
        ],
      }),
      item("Costs stand beside what came of them.", {
        evidence: costs.map(
          ({ currency, spentMinor, sessions: paid }) =>
            `${moneyText(spentMinor, currency)} for ${paid} sessions that took place.`,
        ),
        gaps: [
          sponsored === undefined && "The programme has no price for a session and no budget.",
          sponsored !== undefined && costs.length === 0 && "There are no costs to tell yet.",
        ],
      }),
    ],
  };
};
