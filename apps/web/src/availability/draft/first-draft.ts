import { emptyWeek } from "../hours/week.ts";
import type { Draft } from "./draft.ts";
import { offeringFromTemplate } from "./offering-templates.ts";

/** Where a mentor without hours begins: a week to fill in, and what most people come for. */
export const firstDraft = (timeZone: string, newId: () => string): Draft => ({
  timeZone,
  week: emptyWeek,
  overrides: [],
  rules: {
    breakMinutes: 15,
    minimumNoticeMinutes: 24 * 60,
    horizonDays: 56,
    sessionsPerDayMax: null,
    sessionsPerWeekMax: null,
    monthlyBudgetMinutes: null,
  },
  offerings: [
    offeringFromTemplate("introduction_15", newId()),
    offeringFromTemplate("session_30", newId()),
  ],
});
