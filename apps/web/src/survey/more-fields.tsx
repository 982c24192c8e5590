import { Field, TextArea } from "@waymark/ui/field";
import type { SurveyDraft, SurveyProblem } from "./answer-draft.ts";
import { RatingScale } from "./rating-scale.tsx";
import { quality } from "./rating-words.ts";

type Props = {
  readonly name: string;
  readonly asksReview: boolean;
  readonly draft: SurveyDraft;
  readonly problem: SurveyProblem | undefined;
  readonly onChange: (part: Partial<SurveyDraft>) => void;
};

const summaryClass =
  "w-fit cursor-pointer rounded-sm py-1 font-semibold text-blaze-strong underline-offset-4 hover:underline";

/** What is not for the other side: a rating that stays private, and a review for everybody. */
export const MoreFields = ({ name, asksReview, draft, problem, onChange }: Props) => (
  <>
    <details>
      <summary className={summaryClass}>Rate it for yourself</summary>
      <div className="pt-3">
        <RatingScale
          legend="All in all, how good is this match for you?"
          seenBy="Seen by nobody. It is only ever counted, without names."
          words={quality}
          value={draft.rating}
          onChange={(rating) => onChange({ rating })}
        />
      </div>
    </details>
    {asksReview && (
      <details open={problem?.field === "reviewRating" || undefined}>
        <summary className={summaryClass}>Write a public review</summary>
        <div className="grid gap-5 pt-3">
          <p className="text-sm text-pretty text-ink-soft">
            It stands on <bdi>{name}</bdi>’s listing once the feedback is open and the session is
            marked as held: with the month, without your name. Your latest review takes the place of
            an earlier one.
          </p>
          <RatingScale
            legend="How would you rate it to others?"
            seenBy="Seen by everybody, without your name"
            words={quality}
            value={draft.reviewRating}
            onChange={(reviewRating) => onChange({ reviewRating })}
            error={problem?.field === "reviewRating" ? problem.text : undefined}
          />
          <Field label="In your words" optional seenBy="Seen by everybody, without your name">
            {(control) => (
              <TextArea
                {...control}
                rows={3}
                maxLength={1200}
                value={draft.reviewText}
                onChange={(event) => onChange({ reviewText: event.target.value })}
              />
            )}
          </Field>
        </div>
      </details>
    )}
  </>
);
