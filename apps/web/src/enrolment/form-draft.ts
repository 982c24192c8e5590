import { EnrolmentForm, type EnrolmentSide } from "@waymark/domain/enrolment";
import { languageCodeOf } from "@waymark/domain/people-file";
import type { IntakeQuestion } from "@waymark/domain/programme";
import { hoursOf, type Times, timesOf } from "./parts-of-day.ts";

/** As it is typed. */
export type FormDraft = {
  readonly name: string;
  readonly timeZone: string;
  readonly languages: string;
  readonly skills: string;
  readonly industry: string;
  readonly capacity: string;
  readonly times: Times;
  readonly answers: ReadonlyMap<string, string | number>;
  readonly prefers: EnrolmentForm["prefers"];
};

type Known = {
  readonly name: string;
  readonly languages: readonly string[];
  readonly skills: readonly string[];
  readonly industry?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly capacity?: number | undefined;
};

const languageNames = new Intl.DisplayNames(["en"], { type: "language" });

const said = (known: Known, timeZone: string) => ({
  name: known.name,
  timeZone: known.timeZone ?? timeZone,
  languages: known.languages.map((code) => languageNames.of(code) ?? code).join(", "),
  skills: known.skills.join(", "),
  industry: known.industry ?? "",
  capacity: known.capacity === undefined ? "1" : String(known.capacity),
});

/** What the organisation wrote, to begin with. */
export const freshDraft = (known: Known, timeZone: string): FormDraft => ({
  ...said(known, timeZone),
  times: new Set(),
  answers: new Map(),
  prefers: [],
});

/** What somebody said before. */
export const draftOf = (form: EnrolmentForm): FormDraft => ({
  ...said(form, form.timeZone),
  times: timesOf(form.weeklyHours),
  answers: new Map(form.answers.map(({ questionId, value }) => [questionId, value])),
  prefers: form.prefers,
});

const partsOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  ),
];

export type Problems = Partial<
  Record<"name" | "timeZone" | "languages" | "skills" | "industry" | "capacity" | "answers", string>
>;

const words = {
  name: "Please write your name.",
  timeZone: "Please choose your time zone.",
  languages: "Please write one language or more, such as English, German.",
  skills: "Twelve at most, each of 40 letters at most.",
  industry: "40 letters at most.",
  capacity: "Please write a number from 1 to 10.",
  answers: "Please answer each of the questions.",
} as const satisfies Required<Problems>;

const fields = ["name", "timeZone", "languages", "skills", "industry", "capacity"] as const;

/** The form that a draft stands for, by the rules of the server, or what is wrong where. */
export const readForm = (
  draft: FormDraft,
  side: EnrolmentSide,
  questions: readonly IntakeQuestion[],
): { readonly form?: EnrolmentForm; readonly problems: Problems } => {
  const { name, timeZone, industry, capacity, prefers } = draft;
  const parsed = EnrolmentForm.safeParse({
    name,
    timeZone,
    prefers,
    languages: [...new Set(partsOf(draft.languages).map((word) => languageCodeOf(word) ?? word))],
    skills: partsOf(draft.skills),
    ...(industry.trim() !== "" && { industry }),
    ...(side === "mentor" && { capacity: Number(capacity) }),
    weeklyHours: hoursOf(draft.times),
    answers: questions.flatMap(({ id: questionId }) => {
      const value = draft.answers.get(questionId);
      return value === undefined ? [] : [{ questionId, value }];
    }),
  });
  const isAnswered = questions.every(({ id }) => draft.answers.has(id));
  if (parsed.success && isAnswered) return { form: parsed.data, problems: {} };
  const at = new Set(parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0]));
  const problems: Problems = isAnswered ? {} : { answers: words.answers };
  for (const field of fields) if (at.has(field)) problems[field] = words[field];
  return { problems };
};
