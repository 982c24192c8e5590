import { Field, RadioCards, SelectInput, TextArea, TextInput } from "@waymark/ui/field";
import type { OfferingDraft } from "../draft/draft.ts";
import { type Fault, faultAt } from "../draft/faults.ts";
import { offeringProblems } from "../draft/offering-problems.ts";
import { approvalText, audienceText, stepText } from "./offering-text.ts";

type Props = {
  readonly offering: OfferingDraft;
  /** Of this offering alone, its fields as places. */
  readonly faults: readonly Fault[];
  readonly onChange: (part: Partial<OfferingDraft>, label: string) => void;
};

const durations = [15, 30, 45, 60, 90] as const;
const steps = [15, 30, 60] as const;

const oneOfNumbers = <Known extends number>(text: string, known: readonly Known[]) =>
  known.find((one) => one === Number(text));

/** All that can be said of an offering, with who will read it. */
export const OfferingForm = ({ offering, faults, onChange }: Props) => {
  const problems = offeringProblems(offering);
  const isGroup = offering.kind === "group";
  return (
    <div className="grid gap-6 border-t border-line pt-5">
      <div className="grid gap-5 sm:grid-cols-2">
        <div className="sm:col-span-2">
          <Field
            label="Name"
            seenBy="Seen by everybody"
            error={problems.title ?? faultAt(faults, "title")}
          >
            {(control) => (
              <TextInput
                {...control}
                maxLength={80}
                value={offering.title}
                onChange={(event) => onChange({ title: event.target.value }, "Name")}
              />
            )}
          </Field>
        </div>
        <Field label="How long">
          {(control) => (
            <SelectInput
              {...control}
              value={offering.durationMinutes}
              onChange={(event) => {
                const durationMinutes = oneOfNumbers(event.target.value, durations);
                if (durationMinutes !== undefined) onChange({ durationMinutes }, "Length");
              }}
            >
              {durations.map((minutes) => (
                <option key={minutes} value={minutes}>
                  {minutes} minutes
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
        <Field label="It can start">
          {(control) => (
            <SelectInput
              {...control}
              value={offering.stepMinutes}
              onChange={(event) => {
                const stepMinutes = oneOfNumbers(event.target.value, steps);
                if (stepMinutes !== undefined) onChange({ stepMinutes }, "Starts");
              }}
            >
              {steps.map((minutes) => (
                <option key={minutes} value={minutes}>
                  {stepText[minutes]}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
        {isGroup && (
          <Field
            label="Seats"
            seenBy="Seen by everybody"
            error={problems.seats ?? faultAt(faults, "seats")}
          >
            {(control) => (
              <TextInput
                {...control}
                type="number"
                min={2}
                max={30}
                value={String(offering.seats)}
                onChange={(event) => onChange({ seats: Number(event.target.value) }, "Seats")}
              />
            )}
          </Field>
        )}
      </div>
      <Field
        label="What it is for"
        optional
        seenBy="Seen by everybody"
        error={problems.description ?? faultAt(faults, "description")}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            maxLength={600}
            value={offering.description}
            onChange={(event) => onChange({ description: event.target.value }, "Description")}
          />
        )}
      </Field>
      <div className="grid gap-6 lg:grid-cols-2">
        <RadioCards
          legend="Who can book it"
          value={offering.audience}
          onChange={(audience) => onChange({ audience }, "Who can book")}
          choices={(["introduced", "everyone"] as const).map((value) => ({
            value,
            ...audienceText[value],
          }))}
          error={faultAt(faults, "audience")}
        />
        {isGroup ? (
          <p className="self-center text-sm text-ink-soft text-pretty">
            Seats of a group are booked at once, as long as there are some; then there is a waiting
            list.
          </p>
        ) : (
          <RadioCards
            legend="When somebody books"
            value={offering.approval}
            onChange={(approval) => onChange({ approval }, "Approval")}
            choices={(["automatic", "mentor"] as const).map((value) => ({
              value,
              ...approvalText[value],
            }))}
            error={faultAt(faults, "approval")}
          />
        )}
      </div>
      <Field
        label="Meeting link"
        optional
        hint="Where you meet, such as your own room at a video service."
        seenBy="Seen only by those whose session is booked, never on your page"
        error={problems.meetingUrl ?? faultAt(faults, "meetingUrl")}
      >
        {(control) => (
          <TextInput
            {...control}
            type="url"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            placeholder="https://"
            maxLength={500}
            value={offering.meetingUrl ?? ""}
            onChange={(event) => {
              const text = event.target.value.trim();
              onChange({ meetingUrl: text === "" ? null : text }, "Meeting link");
            }}
          />
        )}
      </Field>
    </div>
  );
};
