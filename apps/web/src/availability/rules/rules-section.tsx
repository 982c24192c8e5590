import type { Draft, RulesDraft } from "../draft/draft.ts";
import { type Fault, faultAt } from "../draft/faults.ts";
import { durationText } from "../hours/wall-text.ts";
import { BudgetMeter } from "./budget-meter.tsx";
import { ChoiceField } from "./choice-field.tsx";
import { breakChoices, horizonChoices, noticeChoices, withChoice } from "./choices.ts";
import { LimitField } from "./limit-field.tsx";

type Props = {
  readonly rules: RulesDraft;
  readonly minutesThisMonth: number;
  readonly faults: readonly Fault[];
  readonly onChange: (part: Partial<Draft>, label: string) => void;
};

/** What holds for every session: room to breathe, notice, and how much is enough. */
export const RulesSection = ({ rules, minutesThisMonth, faults, onChange }: Props) => {
  const set = (part: Partial<RulesDraft>, label: string) =>
    onChange({ rules: { ...rules, ...part } }, label);
  const budget = rules.monthlyBudgetMinutes;
  return (
    <section
      aria-labelledby="rules"
      className="panel grid grid-cols-1 content-start gap-5 p-4 sm:p-7"
    >
      <div className="grid gap-1">
        <h2 id="rules" className="font-serif text-2xl font-semibold">
          How much, how soon
        </h2>
        <p className="text-ink-soft text-pretty">
          These hold everywhere: on your page, in search, in every mail.
        </p>
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        <ChoiceField
          label="Break after each session"
          error={faultAt(faults, "breakMinutes")}
          choices={withChoice(breakChoices, rules.breakMinutes, durationText(rules.breakMinutes))}
          value={rules.breakMinutes}
          onChange={(breakMinutes) => set({ breakMinutes }, "Break")}
        />
        <ChoiceField
          label="Notice I need"
          error={faultAt(faults, "minimumNoticeMinutes")}
          choices={withChoice(
            noticeChoices,
            rules.minimumNoticeMinutes,
            durationText(rules.minimumNoticeMinutes),
          )}
          value={rules.minimumNoticeMinutes}
          onChange={(minimumNoticeMinutes) => set({ minimumNoticeMinutes }, "Notice")}
        />
        <ChoiceField
          label="Bookable up to"
          error={faultAt(faults, "horizonDays")}
          choices={withChoice(horizonChoices, rules.horizonDays, `${rules.horizonDays} days ahead`)}
          value={rules.horizonDays}
          onChange={(horizonDays) => set({ horizonDays }, "How far ahead")}
        />
      </div>
      <fieldset className="grid gap-5 border-t border-line pt-4 sm:grid-cols-2">
        <legend className="sr-only">Limits</legend>
        <LimitField
          label="Most in a day"
          error={faultAt(faults, "sessionsPerDayMax")}
          value={rules.sessionsPerDayMax}
          unit="sessions"
          lowest={1}
          highest={48}
          step={1}
          onChange={(sessionsPerDayMax) => set({ sessionsPerDayMax }, "Daily limit")}
        />
        <LimitField
          label="Most in a week"
          error={faultAt(faults, "sessionsPerWeekMax")}
          value={rules.sessionsPerWeekMax}
          unit="sessions"
          lowest={1}
          highest={336}
          step={1}
          onChange={(sessionsPerWeekMax) => set({ sessionsPerWeekMax }, "Weekly limit")}
        />
        <LimitField
          label="Most in a month"
          error={faultAt(faults, "monthlyBudgetMinutes")}
          value={budget === null ? null : budget / 60}
          unit="hours"
          lowest={0}
          highest={744}
          step={0.25}
          onChange={(hours) =>
            set({ monthlyBudgetMinutes: hours === null ? null : hours * 60 }, "Monthly budget")
          }
        />
        <div className="self-end">
          <BudgetMeter usedMinutes={minutesThisMonth} budgetMinutes={budget} />
        </div>
      </fieldset>
    </section>
  );
};
