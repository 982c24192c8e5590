import type { SponsorReportView } from "@waymark/contracts/sponsor-report";

const never = [
  "who takes part, who was matched with whom, who waits, who declined or left",
  "what people write: requests, messages, notes, agendas, decisions, goals",
  "what a survey says: points, words, whether somebody felt listened to or was not a fit",
  "why a mentorship ended, or which side ended it",
  "reports, blocks and disagreements about whether two met",
  "a session, an hour or a rating of one person, or of a handful",
] as const;

/** Printed with every report: what it does not hold, and what keeps its numbers from telling. */
export const NeverSeen = ({ rules }: Pick<SponsorReportView, "rules">) => (
  <div className="grid max-w-[68ch] gap-4">
    <ul className="grid list-disc gap-1.5 ps-5">
      {never.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    <p className="text-pretty text-ink-soft">
      Behind every number stand at least {rules.cover} people, so that even who knows{" "}
      {rules.knownPeople} of them learns nothing of a group below {rules.smallestGroup}. It holds
      for all that can be worked out from several numbers, filters and months, too: what would tell
      of fewer waits for a later month or is left out. Numbers of people are therefore often “or
      more”. Sessions count a week after they took place, when both have said so.
    </p>
  </div>
);
