import { Button } from "@waymark/ui/button";
import { Field, TextInput } from "@waymark/ui/field";
import type { Refusal } from "../shared/api/index.ts";
import { useCheckedDraft } from "../shared/form/index.ts";
import { Refused } from "../shared/refused/index.ts";

export type GoalDraft = { readonly title: string; readonly skill: string; readonly byWhen: string };

type Props = {
  readonly initial: GoalDraft;
  readonly verb: string;
  readonly busy: boolean;
  readonly refusal: Refusal | undefined;
  readonly onSave: (draft: GoalDraft) => void;
  readonly onCancel: () => void;
};

const problemsOf = ({ title, skill, byWhen }: GoalDraft): Partial<GoalDraft> => ({
  ...(title.trim().length < 3 && { title: "Please say in a few words what you want to reach." }),
  ...(skill.trim().length < 2 && { skill: "Please name the skill that grows on the way." }),
  ...(byWhen === "" && { byWhen: "Please choose a date; you can change it until both agree." }),
});

/** The words of a goal: what, which skill, by when. */
export const GoalForm = ({ initial, verb, busy, refusal, onSave, onCancel }: Props) => {
  const { draft, problems, change, submit } = useCheckedDraft(initial, problemsOf);
  const seenBy = "Seen by both of you";
  const save = (sound: GoalDraft) => {
    if (!busy) onSave(sound);
  };
  return (
    <form noValidate onSubmit={submit(save)} className="grid grid-cols-1 gap-5">
      <Field
        label="What do you want to reach?"
        seenBy={seenBy}
        hint="In the words of the one who works on it."
        error={problems.title}
      >
        {(control) => (
          <TextInput
            {...control}
            maxLength={140}
            autoComplete="off"
            value={draft.title}
            onChange={(event) => change({ title: event.target.value })}
          />
        )}
      </Field>
      <div className="grid items-end gap-5 sm:grid-cols-2">
        <Field
          label="Which skill grows with it?"
          seenBy={seenBy}
          hint="The mentee rates it at the start, in the middle and at the end."
          error={problems.skill}
        >
          {(control) => (
            <TextInput
              {...control}
              maxLength={60}
              autoComplete="off"
              value={draft.skill}
              onChange={(event) => change({ skill: event.target.value })}
            />
          )}
        </Field>
        <Field label="By when?" seenBy={seenBy} error={problems.byWhen}>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              value={draft.byWhen}
              onChange={(event) => change({ byWhen: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Refused refusal={refusal} title="Nothing was saved" />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={busy}>
          {busy ? "Saving …" : verb}
        </Button>
        <Button variant="secondary" onClick={onCancel}>
          Not now
        </Button>
      </div>
    </form>
  );
};
