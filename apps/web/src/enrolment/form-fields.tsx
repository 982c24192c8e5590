import type { EnrolmentSide } from "@waymark/domain/enrolment";
import type { IntakeQuestion } from "@waymark/domain/programme";
import { Field, TextInput } from "@waymark/ui/field";
import { ZoneSelect } from "../person/index.ts";
import { FieldGroup } from "./field-group.tsx";
import type { FormDraft, Problems } from "./form-draft.ts";
import { QuestionField } from "./question-field.tsx";
import { TimesTable } from "./times-table.tsx";

type Props = {
  readonly side: EnrolmentSide;
  readonly questions: readonly IntakeQuestion[];
  readonly draft: FormDraft;
  readonly problems: Problems;
  readonly onChange: (part: Partial<FormDraft>) => void;
};

const skillsLabel = {
  mentor: "What you can help with",
  mentee: "What you want to grow in",
  peer: "What you want to talk about",
} as const satisfies Record<EnrolmentSide, string>;

/** Who somebody is to the others of a round. */
const AboutYou = ({ side, draft, problems, onChange }: Omit<Props, "questions">) => (
  <FieldGroup title="About you">
    <Field label="Your name" seenBy="Seen by everybody in this round" error={problems.name}>
      {(control) => (
        <TextInput
          {...control}
          maxLength={80}
          autoComplete="name"
          value={draft.name}
          onChange={(event) => onChange({ name: event.target.value })}
        />
      )}
    </Field>
    <Field
      label="Languages you can meet in"
      hint="With commas between them."
      seenBy="Seen by everybody in this round"
      error={problems.languages}
    >
      {(control) => (
        <TextInput
          {...control}
          value={draft.languages}
          onChange={(event) => onChange({ languages: event.target.value })}
        />
      )}
    </Field>
    <Field
      label={skillsLabel[side]}
      optional
      hint="A few words each, with commas between them: planning, first team, Go."
      seenBy="Seen by everybody in this round"
      error={problems.skills}
    >
      {(control) => (
        <TextInput
          {...control}
          value={draft.skills}
          onChange={(event) => onChange({ skills: event.target.value })}
        />
      )}
    </Field>
    <Field
      label="Industry"
      optional
      seenBy="Seen by everybody in this round"
      error={problems.industry}
    >
      {(control) => (
        <TextInput
          {...control}
          maxLength={40}
          value={draft.industry}
          onChange={(event) => onChange({ industry: event.target.value })}
        />
      )}
    </Field>
    {side === "mentor" && (
      <Field
        label="How many mentees would you take"
        seenBy="Read by the matching and by those who look after the round"
        error={problems.capacity}
      >
        {(control) => (
          <TextInput
            {...control}
            inputMode="numeric"
            value={draft.capacity}
            onChange={(event) => onChange({ capacity: event.target.value })}
          />
        )}
      </Field>
    )}
  </FieldGroup>
);

/** What somebody says when they join a round. */
export const FormFields = ({ questions, ...about }: Props) => {
  const { draft, problems, onChange } = about;
  return (
    <>
      <AboutYou {...about} />
      <FieldGroup title="When you have time">
        <Field label="Your time zone" seenBy="Seen by everybody in this round">
          {(control) => (
            <ZoneSelect
              {...control}
              value={draft.timeZone}
              onChange={(timeZone) => onChange({ timeZone })}
            />
          )}
        </Field>
        <TimesTable times={draft.times} onChange={(times) => onChange({ times })} />
      </FieldGroup>
      {questions.length > 0 && (
        <FieldGroup
          title={questions.length === 1 ? "One question" : `${questions.length} questions`}
          about="Your answers are read by the matching and shown to nobody."
        >
          {questions.map((question) => (
            <QuestionField
              key={question.id}
              question={question}
              value={draft.answers.get(question.id)}
              onChange={(value) =>
                onChange({ answers: new Map(draft.answers).set(question.id, value) })
              }
            />
          ))}
          {problems.answers !== undefined && (
            <p role="alert" data-problem tabIndex={-1} className="text-sm font-semibold text-brick">
              {problems.answers}
            </p>
          )}
        </FieldGroup>
      )}
    </>
  );
};
