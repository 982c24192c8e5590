import type { MentorshipView } from "@waymark/contracts/mentorship";
import { Button } from "@waymark/ui/button";
import { Checkbox, Field, RadioCards, TextArea } from "@waymark/ui/field";
import { type FormEvent, useState } from "react";
import { arriveIn } from "../../shared/form/index.ts";
import { Refused } from "../../shared/refused/index.ts";
import { useMove } from "../use-move.ts";

const empty = {
  whatWeDid: "",
  thanks: "",
  whatIsNext: "",
  door: "open",
  thanksMayBePublic: false,
} as const;

const doors = [
  {
    value: "open",
    label: "The door stays open",
    hint: "If both of you leave it open, you can write to each other after the end.",
  },
  {
    value: "closed",
    label: "The door is closed",
    hint: "Nobody learns which of you two closed it.",
  },
] as const;

type Props = {
  readonly view: MentorshipView;
  /** Opened by a press, in place of what was written before. */
  readonly isChange: boolean;
  readonly onKept: () => void;
};

/** The last words of one side. */
export const FarewellForm = ({ view, isChange, onKept }: Props) => {
  const [words, setWords] = useState<NonNullable<MentorshipView["ownFarewell"]>>(
    view.ownFarewell ?? empty,
  );
  const { step, pending, refusal } = useMove(view.id);
  const set = (part: Partial<typeof words>) => setWords({ ...words, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    step({ action: "farewell", farewell: words }, onKept);
  };
  const seenBy =
    view.ending === undefined
      ? "Seen by both of you, once you have ended together"
      : "Seen by both of you";
  const fields = [
    ["whatWeDid", "What did you do together?"],
    ["thanks", "What do you want to say thanks for?"],
    ["whatIsNext", "What is next?"],
  ] as const;
  return (
    <form
      ref={isChange ? arriveIn : undefined}
      noValidate
      onSubmit={submit}
      className="panel grid gap-5 p-5 sm:p-7"
    >
      <h3 className="text-lg font-bold">Your goodbye</h3>
      {fields.map(([name, label]) => (
        <Field key={name} label={label} seenBy={seenBy} optional>
          {(control) => (
            <TextArea
              {...control}
              rows={3}
              maxLength={1200}
              value={words[name]}
              onChange={({ target }) => set({ [name]: target.value })}
            />
          )}
        </Field>
      ))}
      <Checkbox
        label={
          view.viewer === "mentee" ? (
            <>
              My thanks may stand on <bdi>{view.otherName}</bdi>’s public page, with my name, if
              they say so, too
            </>
          ) : (
            <>
              What <bdi>{view.otherName}</bdi> thanks me for may stand on my public page, if they
              say so, too
            </>
          )
        }
        checked={words.thanksMayBePublic}
        onChange={({ target }) => set({ thanksMayBePublic: target.checked })}
      />
      <RadioCards
        legend="And after that?"
        choices={doors}
        value={words.door}
        onChange={(door) => set({ door })}
      />
      <Refused refusal={refusal} />
      <div>
        <Button type="submit" busy={pending !== undefined}>
          {pending === undefined ? "Keep it" : "Keeping …"}
        </Button>
      </div>
    </form>
  );
};
