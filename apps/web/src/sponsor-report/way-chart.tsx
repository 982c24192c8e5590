import type { PeopleTotals } from "@waymark/domain/sponsor-report";
import { BarTable } from "@waymark/ui/chart";
import { markText, toldText } from "./report-text.ts";

const steps = ["joined", "matched", "met", "answered"] as const;
const goals = ["goal_set", "goal_reached"] as const;

type Props = {
  readonly totals: PeopleTotals;
  readonly who: string;
  readonly withGoals?: boolean;
};

/** How far people have come, of all who were invited. */
export const WayChart = ({ totals: { people, marks }, who, withGoals = false }: Props) => (
  <BarTable
    caption={`${who}: ${people} invited`}
    labelHead="Step"
    valueHead="People"
    max={people}
    bars={[...steps, ...(withGoals ? goals : [])].map((mark) => ({
      key: mark,
      label: markText[mark],
      value: marks[mark],
      text: toldText(marks[mark], people),
    }))}
  />
);
