import type { SessionTotals } from "@waymark/domain/sponsor-report";
import { BarTable } from "@waymark/ui/chart";
import { shareText } from "./report-text.ts";

/** How many sessions' surveys were answered; what the answers say is nobody's but the pair's. */
export const Answers = ({ answers }: Pick<SessionTotals, "answers">) => {
  if (answers === null) {
    return (
      <p className="max-w-[60ch] text-pretty text-ink-soft">
        Not told yet: the few who answered otherwise than most would stand out.
      </p>
    );
  }
  const { both, one, none } = answers;
  const all = both + one + none;
  const bar = (key: string, label: string, value: number) => ({
    key,
    label,
    value,
    text: `${value} · ${shareText(value, all)}`,
  });
  return (
    <BarTable
      caption={`Surveys of ${all} sessions, answered within a week`}
      labelHead="Answered by"
      valueHead="Sessions"
      max={all}
      bars={[
        bar("both", "Both", both),
        bar("one", "One of the two", one),
        bar("none", "Nobody", none),
      ]}
    />
  );
};
