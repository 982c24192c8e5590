import type { PublicListing } from "@waymark/contracts/listing";
import {
  goesWithoutName,
  mayBeSent,
  requestChecks,
  type Writer,
} from "@waymark/domain/introduction";
import { Button } from "@waymark/ui/button";
import { Field, TextArea, TextInput } from "@waymark/ui/field";
import { Notice } from "@waymark/ui/notice";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { askErrors } from "./ask-errors.ts";
import { CheckList } from "./check-list.tsx";
import { FieldCheck } from "./field-check.tsx";
import { type Draft, draftLength, lengthText, timeProblem, zoneOfTimes } from "./draft.ts";
import { NameChoice } from "./name-choice.tsx";
import { quotableLines } from "./quotable-lines.ts";
import { QuotePicker } from "./quote-picker.tsx";
import { TimeProposals } from "./time-proposals.tsx";

type Props = {
  readonly listing: PublicListing;
  readonly myZone: string;
  readonly draft: Draft;
  /** Who writes, once that is known; their words are searched for their name. */
  readonly writer: Writer | undefined;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly onDiscard: () => void;
  readonly onSend: () => void;
  readonly busy: boolean;
  /** Beside the button: what it leads to, or why it did not work. */
  readonly outcome: ReactNode;
};

const longestField = 400;

export const AskForm = (props: Props) => {
  const { listing, myZone, draft, onChange } = props;
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const timeZone = zoneOfTimes(draft, myZone);
  const withoutName = goesWithoutName(listing, draft);
  const checks = requestChecks(draft, listing, withoutName ? props.writer : undefined);
  const errors = tried ? askErrors(checks) : {};
  const length = draftLength(draft);
  const seenBy = `Seen by ${listing.displayName} only${withoutName ? ", without your name" : ""}`;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const timesAreFine = draft.times.every(
      (_, at) => timeProblem(draft.times, at, timeZone, Date.now()) === undefined,
    );
    if (mayBeSent(checks) && timesAreFine) return props.onSend();
    // The errors are drawn first; then the first of them takes the focus and is read out.
    requestAnimationFrame(() => {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    });
  };

  return (
    <form
      ref={form}
      noValidate
      onSubmit={submit}
      className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-12"
    >
      <div className="grid content-start gap-7">
        <NameChoice
          listing={listing}
          draft={draft}
          error={errors.name}
          onChange={(chosen) => onChange({ withoutName: chosen })}
        />
        <div className="grid gap-3">
          <Field
            label="Where do you want to get?"
            hint="The change you are after: what should be different when this has worked?"
            seenBy={seenBy}
            error={errors.goal}
          >
            {(control) => (
              <TextArea
                {...control}
                maxLength={longestField}
                value={draft.goal}
                onChange={(event) => onChange({ goal: event.target.value })}
              />
            )}
          </Field>
          <FieldCheck checks={checks} code="goal_says_where_to" />
        </div>
        <div className="grid gap-3">
          <Field
            label={
              <>
                Why <bdi>{listing.displayName}</bdi>?
              </>
            }
            hint="What in their way speaks to yours?"
            seenBy={seenBy}
            error={errors.whyYou}
          >
            {(control) => (
              <TextArea
                {...control}
                maxLength={longestField}
                value={draft.whyYou}
                onChange={(event) => onChange({ whyYou: event.target.value })}
              />
            )}
          </Field>
          <FieldCheck checks={checks} code="why_you_is_personal" />
          <QuotePicker
            lines={quotableLines(listing)}
            text={draft.whyYou}
            longest={longestField}
            onChange={(whyYou) => onChange({ whyYou })}
          />
        </div>
        <div className="grid gap-3">
          <Field
            label="What do you ask of them?"
            hint="One thing that can be answered with yes, such as thirty minutes on your portfolio."
            seenBy={seenBy}
            error={errors.ask}
          >
            {(control) => (
              <TextArea
                {...control}
                maxLength={longestField}
                value={draft.ask}
                onChange={(event) => onChange({ ask: event.target.value })}
              />
            )}
          </Field>
          <FieldCheck checks={checks} code="ask_can_be_answered" />
        </div>
        <div className="max-w-xs">
          <Field label="By when?" optional>
            {(control) => (
              <TextInput
                {...control}
                type="date"
                min={new Date().toISOString().slice(0, 10)}
                value={draft.byWhen}
                onChange={(event) => onChange({ byWhen: event.target.value })}
              />
            )}
          </Field>
        </div>
        <TimeProposals
          times={draft.times}
          myZone={timeZone}
          mentor={listing}
          onChange={(times) => onChange({ times, timeZone })}
        />
      </div>
      <div className="grid content-start gap-6 lg:sticky lg:top-6 lg:self-start">
        <div className="panel p-5">
          <CheckList checks={checks} />
        </div>
        <div className="grid gap-3">
          {errors.length !== undefined && (
            <Notice tone="bad" title={lengthText(length)} announce>
              <p>{errors.length}</p>
            </Notice>
          )}
          {props.outcome}
          <Button type="submit" size="lg" busy={props.busy}>
            {props.busy ? "Sending …" : "Send the request"}
          </Button>
          <p className="flex flex-wrap justify-between gap-x-4 text-sm text-ink-soft">
            <span className="tabular-nums">{lengthText(length)}</span>
            {length > 0 && (
              <button
                type="button"
                onClick={props.onDiscard}
                className="min-h-6 underline underline-offset-4 hover:text-ink"
              >
                Start again
              </button>
            )}
          </p>
        </div>
      </div>
    </form>
  );
};
