import type { OwnEnrolmentSummary } from "@waymark/contracts/enrolment";
import { plainDateText } from "../shared/time/index.ts";
import { Paragraphs } from "../shared/text/index.ts";

/** What a round is, by whom, and when. */
export const RoundAbout = ({ round }: { readonly round: OwnEnrolmentSummary["round"] }) => (
  <div className="grid gap-3">
    <div className="max-w-[60ch] text-lg text-pretty wrap-anywhere">
      <Paragraphs text={round.summary} />
    </div>
    <p className="text-ink-soft wrap-anywhere">
      <bdi>{round.organisationName}</bdi> · <bdi>{round.cohortName}</bdi>
      <br />
      {plainDateText(round.startsOn)} to {plainDateText(round.endsOn)}
    </p>
  </div>
);
