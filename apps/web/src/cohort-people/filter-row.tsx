import type { CohortView } from "@waymark/contracts/cohort";
import type { EnrolmentSide, EnrolmentStatus } from "@waymark/domain/enrolment";
import { enrolmentStatusText, sideText } from "../cohort/index.ts";

export type Filter = { readonly side: EnrolmentSide; readonly status: EnrolmentStatus };

const chip =
  "min-h-9 max-w-full rounded-md border border-edge bg-surface px-3 text-sm font-medium hover:bg-sunken aria-pressed:border-blaze aria-pressed:bg-blaze-wash aria-pressed:text-blaze-strong";

type Props = {
  readonly cohort: CohortView;
  readonly filter: Filter | undefined;
  readonly onChange: (filter: Filter | undefined) => void;
};

/** Each group that somebody is in, with its number. */
export const FilterRow = ({ cohort, filter, onChange }: Props) => {
  const all = cohort.headcounts.reduce((sum, { count }) => sum + count, 0);
  return (
    <fieldset className="flex min-w-0 flex-wrap gap-2">
      <legend className="sr-only">Show</legend>
      <button
        type="button"
        className={chip}
        aria-pressed={filter === undefined}
        onClick={() => onChange(undefined)}
      >
        Everybody ({all})
      </button>
      {cohort.headcounts.map(({ side, status, count }) => (
        <button
          key={`${side}.${status}`}
          type="button"
          className={chip}
          aria-pressed={filter?.side === side && filter.status === status}
          onClick={() => onChange({ side, status })}
        >
          {sideText[side].many}: {enrolmentStatusText[status].label.toLowerCase()} ({count})
        </button>
      ))}
    </fieldset>
  );
};
