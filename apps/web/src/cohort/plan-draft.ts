import type { CohortView } from "@waymark/contracts/cohort";
import { CohortPlan } from "@waymark/domain/cohort";

/** As it is typed. */
export type PlanDraft = {
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly menteeSeats: string;
  readonly mentorSeats: string;
};

export const emptyPlan: PlanDraft = {
  name: "",
  startsOn: "",
  endsOn: "",
  menteeSeats: "",
  mentorSeats: "",
};

export const planDraftOf = (
  cohort: Pick<CohortView, "name" | "startsOn" | "endsOn" | "menteeSeats" | "mentorSeats">,
): PlanDraft => ({
  name: cohort.name,
  startsOn: cohort.startsOn,
  endsOn: cohort.endsOn,
  menteeSeats: String(cohort.menteeSeats),
  mentorSeats: cohort.mentorSeats === undefined ? "" : String(cohort.mentorSeats),
});

const numberOf = (text: string): number | undefined =>
  text.trim() === "" ? undefined : Number(text);

const words: Readonly<Record<keyof PlanDraft, string>> = {
  name: "Please give it a name of two letters or more.",
  startsOn: "Please choose a day.",
  endsOn: "Please choose a day after the start.",
  menteeSeats: "Please write a number from 1 to 10,000.",
  mentorSeats: "Please write a number from 1 to 10,000, or leave it empty.",
};

type Read = {
  readonly plan?: CohortPlan;
  readonly problems: Partial<Record<keyof PlanDraft, string>>;
};

/** The plan that a draft stands for, by the rules of the server, or what is wrong where. */
export const readPlan = (draft: PlanDraft): Read => {
  const { menteeSeats, mentorSeats, ...rest } = draft;
  const mentors = numberOf(mentorSeats);
  const parsed = CohortPlan.safeParse({
    ...rest,
    menteeSeats: numberOf(menteeSeats),
    ...(mentors !== undefined && { mentorSeats: mentors }),
  });
  if (parsed.success) return { plan: parsed.data, problems: {} };
  const at = new Set(parsed.error.issues.map(({ path }) => path[0]));
  const problems: Partial<Record<keyof PlanDraft, string>> = {};
  if (at.has("name")) problems.name = words.name;
  if (at.has("startsOn")) problems.startsOn = words.startsOn;
  if (at.has("endsOn")) problems.endsOn = words.endsOn;
  if (at.has("menteeSeats")) problems.menteeSeats = words.menteeSeats;
  if (at.has("mentorSeats")) problems.mentorSeats = words.mentorSeats;
  return { problems };
};
