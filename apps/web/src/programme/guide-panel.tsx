import type { ProgrammeGuide } from "@waymark/contracts/programme";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../shared/api/index.ts";
import { Paragraphs } from "../shared/text/index.ts";
import { guideOptions } from "./queries.ts";

type Training = ProgrammeGuide["trainings"][number];

const minutesText = ({ minutes }: Training): string => (minutes ? ` (${minutes} minutes)` : "");

const TrainingItem = ({ training }: { readonly training: Training }) =>
  training.kind === "link" ? (
    <a href={training.url} rel="noreferrer" target="_blank" className="text-link wrap-anywhere">
      {training.title}
      <span className="sr-only"> (opens another site)</span>
      {minutesText(training)}
    </a>
  ) : (
    <details>
      <summary className="cursor-pointer font-semibold wrap-anywhere">
        {training.title}
        <span className="font-normal text-ink-soft">{minutesText(training)}</span>
      </summary>
      <div className="grid max-w-[65ch] gap-3 py-3">
        <Paragraphs text={training.text} />
      </div>
    </details>
  );

/** What the programme of a cohort gives this side of a pair; nothing for a pair of its own making. */
export const GuidePanel = ({ mentorshipId }: { readonly mentorshipId: string }) => {
  const { data } = useQuery(guideOptions(useApi(), mentorshipId));
  if (data === undefined || data === null || data.trainings.length === 0) return null;
  return (
    <section aria-labelledby="guide" className="panel grid grid-cols-1 gap-3 p-5 sm:p-7">
      <h2 id="guide" className="text-lg font-bold">
        For a good beginning
      </h2>
      <p className="text-sm text-ink-soft">
        From <bdi>{data.programmeName}</bdi> of <bdi>{data.organisationName}</bdi>
      </p>
      <ul className="grid gap-2">
        {data.trainings.map((training) => (
          <li key={training.title}>
            <TrainingItem training={training} />
          </li>
        ))}
      </ul>
    </section>
  );
};
