import type { CohortHealthView, CohortResponses } from "@waymark/contracts/cohort-health";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../shared/api/index.ts";
import { responsesOptions } from "./queries.ts";

const Figure = ({ label, value, note }: { label: string; value: string; note?: string }) => (
  <div className="grid content-start gap-0.5">
    <dt className="text-sm text-ink-soft">{label}</dt>
    <dd className="text-2xl font-semibold tabular-nums">{value}</dd>
    {note !== undefined && <dd className="text-sm text-ink-soft text-pretty">{note}</dd>}
  </div>
);

const answersOf = (responses: CohortResponses["responses"] | undefined) => {
  if (responses === undefined) return { value: "…" };
  if (responses === null) return { value: "–", note: "Shown from five people on" };
  const percent = Math.round((100 * responses.answered) / Math.max(1, responses.asked));
  return {
    value: `${percent} %`,
    note: `${responses.answered} of ${responses.asked} surveys of the last five weeks`,
  };
};

/** Those that are not over. */
export const openPairs = ({ proposed, active, paused }: CohortHealthView["pairs"]): number =>
  proposed + active + paused;

const statesOf = ({ proposed, active, paused, ended }: CohortHealthView["pairs"]): string =>
  [
    `${active} under way`,
    ...(proposed > 0 ? [`${proposed} about to begin`] : []),
    ...(paused > 0 ? [`${paused} in a break`] : []),
    ...(ended > 0 ? [`${ended} ended`] : []),
  ].join(", ");

/** The cohort in four numbers. */
export const Glance = ({
  cohortId,
  health,
}: {
  readonly cohortId: string;
  readonly health: CohortHealthView;
}) => {
  const responses = useQuery(responsesOptions(useApi(), cohortId));
  const { pairs, circles, withoutMatch, undelivered } = health;
  const open = openPairs(pairs);
  return (
    <dl className="panel grid grid-cols-2 gap-5 p-5 sm:grid-cols-4 sm:p-6">
      {circles > 0 && open === 0 ? (
        <Figure label="Circles" value={String(circles)} />
      ) : (
        <Figure label="Pairs" value={String(open)} note={statesOf(pairs)} />
      )}
      <Figure label="Surveys answered" {...answersOf(responses.data?.responses)} />
      <Figure label="Without a match" value={String(withoutMatch.count)} />
      <Figure label="Not reached by mail" value={String(undelivered.count)} />
    </dl>
  );
};
