import type { ProgrammeShape } from "@waymark/domain/programme";
import { Field, TextInput } from "@waymark/ui/field";
import type { PlanDraft } from "./plan-draft.ts";

type Props = {
  readonly shape: ProgrammeShape;
  readonly draft: PlanDraft;
  readonly problems: Partial<Record<keyof PlanDraft, string>>;
  readonly onChange: (part: Partial<PlanDraft>) => void;
};

/** Name, dates and places of a cohort. */
export const PlanFields = ({ shape, draft, problems, onChange }: Props) => (
  <>
    <Field
      label="Name"
      seenBy="Seen by everybody you invite"
      hint="Such as “Spring 2027”."
      error={problems.name}
    >
      {(control) => (
        <TextInput
          {...control}
          maxLength={80}
          value={draft.name}
          onChange={(event) => onChange({ name: event.target.value })}
        />
      )}
    </Field>
    <div className="grid grid-cols-1 gap-5 sm:grid-cols-2">
      <Field label="Begins" seenBy="Seen by everybody you invite" error={problems.startsOn}>
        {(control) => (
          <TextInput
            {...control}
            type="date"
            value={draft.startsOn}
            onChange={(event) => onChange({ startsOn: event.target.value })}
          />
        )}
      </Field>
      <Field label="Ends" seenBy="Seen by everybody you invite" error={problems.endsOn}>
        {(control) => (
          <TextInput
            {...control}
            type="date"
            value={draft.endsOn}
            onChange={(event) => onChange({ endsOn: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={shape === "circles" ? "Places" : "Places for mentees"}
        hint="Who comes later waits, and moves up by itself."
        error={problems.menteeSeats}
      >
        {(control) => (
          <TextInput
            {...control}
            inputMode="numeric"
            value={draft.menteeSeats}
            onChange={(event) => onChange({ menteeSeats: event.target.value })}
          />
        )}
      </Field>
      {shape === "pairs" && (
        <Field
          label="Places for mentors"
          optional
          hint="Empty means as many as want to."
          error={problems.mentorSeats}
        >
          {(control) => (
            <TextInput
              {...control}
              inputMode="numeric"
              value={draft.mentorSeats}
              onChange={(event) => onChange({ mentorSeats: event.target.value })}
            />
          )}
        </Field>
      )}
    </div>
  </>
);
