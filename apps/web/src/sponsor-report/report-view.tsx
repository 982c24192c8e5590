import type { MonthTotals, SponsorReportView } from "@waymark/contracts/sponsor-report";
import { Notice } from "@waymark/ui/notice";
import { Answers } from "./answers.tsx";
import { Costs } from "./costs.tsx";
import { KeyFigures } from "./key-figures.tsx";
import { Learning } from "./learning.tsx";
import { MonthsChart } from "./months-chart.tsx";
import { NeverSeen } from "./never-seen.tsx";
import { Parity } from "./parity.tsx";
import type { ReportSearch } from "./report-search.ts";
import { Section } from "./section.tsx";
import { WayChart } from "./way-chart.tsx";

type Props = {
  readonly view: SponsorReportView;
  readonly search: ReportSearch;
  readonly months: readonly MonthTotals[];
  readonly month: MonthTotals;
};

/** The report itself, as it stands on the page and on paper. */
export const ReportView = ({ view, search, months, month }: Props) => {
  const seeking = month.mentees ?? month.peers;
  const isFiltered = search.department !== undefined || search.location !== undefined;
  return (
    <div className="grid grid-cols-1 gap-10">
      <KeyFigures month={month} />
      {seeking === null && month.mentors === null ? (
        <Notice tone="plain" title="Too few people to tell anything">
          <p>There are fewer than {view.rules.cover} people behind this choice.</p>
        </Notice>
      ) : (
        <Section title="From the invitation to the first session">
          <div className="grid items-start gap-8 lg:grid-cols-2">
            {seeking !== null && (
              <WayChart totals={seeking} who={month.mentees ? "Mentees" : "Peers"} withGoals />
            )}
            {month.mentors !== null && <WayChart totals={month.mentors} who="Mentors" />}
          </div>
        </Section>
      )}
      {month.sessions !== null && (
        <Section title="Sessions and hours">
          <MonthsChart months={months} />
        </Section>
      )}
      <div
        className={`grid items-start gap-10 md:grid-cols-2 print:grid-cols-2 ${month.costs.length > 0 ? "xl:grid-cols-3" : ""}`}
      >
        {seeking !== null && (
          <Section title="What people learned">
            <Learning totals={seeking} />
          </Section>
        )}
        {month.sessions !== null && (
          <Section title="Answers to surveys">
            <Answers answers={month.sessions.answers} />
          </Section>
        )}
        {month.costs.length > 0 && (
          <Section title="Costs">
            <Costs costs={month.costs} isFiltered={isFiltered} />
          </Section>
        )}
      </div>
      <Section title="Side by side">
        <Parity groups={view.parity} />
      </Section>
      <Section title="What a sponsor can never see">
        <NeverSeen rules={view.rules} />
      </Section>
    </div>
  );
};
