import type { SponsorReportView } from "@waymark/contracts/sponsor-report";
import { Field, SelectInput } from "@waymark/ui/field";
import type { ReportSearch } from "./report-search.ts";
import { monthText } from "./report-text.ts";

type Props = {
  readonly view: SponsorReportView;
  readonly search: ReportSearch;
  /** The page of one cohort has no choice of another. */
  readonly withCohorts: boolean;
  readonly onChange: (search: ReportSearch) => void;
};

type Choice = { readonly value: string; readonly label: string };

/** A value from the address that is not offered any more stays visible as what is asked for. */
const withChosen = (choices: readonly Choice[], chosen: string | undefined): readonly Choice[] =>
  chosen === undefined || choices.some(({ value }) => value === chosen)
    ? choices
    : [...choices, { value: chosen, label: chosen }];

const labelOf = (choices: readonly Choice[], chosen: string | undefined): string | undefined =>
  choices.find(({ value }) => value === chosen)?.label;

/** What the report is about; on paper in words. Only what has enough people behind it is offered. */
export const Filters = ({ view, search, withCohorts, onChange }: Props) => {
  const plain = (value: string): Choice => ({ value, label: value });
  const months = view.months.toReversed().map(({ month }) => ({
    value: month,
    label: monthText(month),
  }));
  const lists = [
    {
      name: "cohort",
      label: "Cohort",
      all: "All cohorts",
      choices: withCohorts ? view.cohorts.map(({ id, name }) => ({ value: id, label: name })) : [],
    },
    {
      name: "department",
      label: "Department",
      all: "All departments",
      choices: view.choices.department.map(plain),
    },
    {
      name: "location",
      label: "Place",
      all: "All places",
      choices: view.choices.location.map(plain),
    },
    { name: "month", label: "Up to the end of", all: "The last month", choices: months.slice(1) },
  ] as const;
  const shownLists = lists
    .map((list) => ({ ...list, choices: withChosen(list.choices, search[list.name]) }))
    .filter(({ choices }) => choices.length > 0);
  return (
    <>
      <p className="hidden text-sm print:block">
        {shownLists
          .filter(({ name }) => name !== "month")
          .map(({ name, all, choices }) => labelOf(choices, search[name]) ?? all)
          .join(" · ")}
      </p>
      <div className="grid grid-cols-2 gap-3 sm:gap-4 lg:grid-cols-4 print:hidden">
        {shownLists.map(({ name, label, all, choices }) => (
          <Field key={name} label={label}>
            {(control) => (
              <SelectInput
                {...control}
                value={search[name] ?? ""}
                onChange={({ target }) => {
                  const { [name]: _former, ...rest } = search;
                  onChange(target.value === "" ? rest : { ...rest, [name]: target.value });
                }}
              >
                <option value="">{all}</option>
                {choices.map((choice) => (
                  <option key={choice.value} value={choice.value}>
                    {choice.label}
                  </option>
                ))}
              </SelectInput>
            )}
          </Field>
        ))}
      </div>
    </>
  );
};
