import type { CohortView } from "@waymark/contracts/cohort";
import { SelectInput, TextInput } from "@waymark/ui/field";
import { enrolmentStatusText, sideText } from "../cohort/index.ts";

type Props = {
  readonly cohort: CohortView;
  /** The group that is shown, as `groupsOf` names it; empty for everybody. */
  readonly group: string;
  readonly search: string;
  readonly onGroup: (group: string) => void;
  readonly onSearch: (search: string) => void;
};

/** Whom the list shows; it stays in sight, however far down somebody reads. */
export const ListBar = ({ cohort, group, search, onGroup, onSearch }: Props) => {
  const all = cohort.headcounts.reduce((sum, { count }) => sum + count, 0);
  return (
    <search className="sticky top-0 z-2 -mx-4 grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-2 border-b border-line bg-paper px-4 py-2 sm:mx-0 sm:grid-cols-2 sm:px-0">
      <TextInput
        type="search"
        aria-label="Name or address"
        placeholder="Search"
        className="max-sm:px-3 max-sm:text-sm"
        autoComplete="off"
        maxLength={80}
        value={search}
        onChange={(event) => onSearch(event.target.value)}
      />
      <SelectInput
        aria-label="Who is shown"
        className="max-sm:ps-3 max-sm:text-sm"
        value={group}
        onChange={(event) => onGroup(event.target.value)}
      >
        <option value="">Everybody ({all})</option>
        {cohort.headcounts.map(({ side, status, count }) => (
          <option key={`${side}.${status}`} value={`${side}.${status}`}>
            {sideText[side].many}: {enrolmentStatusText[status].label.toLowerCase()} ({count})
          </option>
        ))}
      </SelectInput>
    </search>
  );
};
