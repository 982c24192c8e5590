import type { SessionView } from "@waymark/contracts/session";
import { Button } from "@waymark/ui/button";
import { Checkbox, Field, SelectInput, TextInput } from "@waymark/ui/field";
import { useState } from "react";
import { arriveIn } from "../../shared/form/index.ts";
import { newId } from "../../shared/id/index.ts";
import { Refused } from "../../shared/refused/index.ts";
import { otherName } from "../record/person-on.ts";
import { useStep } from "../use-step.ts";
import { dateAhead } from "./date-ahead.ts";

type Side = SessionView["viewer"];
type Props = { readonly view: SessionView; readonly nowMs: number; readonly onClose: () => void };

export const StepForm = ({ view, nowMs, onClose }: Props) => {
  const other = otherName(view);
  const [id] = useState(() => newId("ait"));
  const [text, setText] = useState("");
  const [isOwn, setIsOwn] = useState(true);
  const [dueOn, setDueOn] = useState(() => dateAhead(nowMs, 14));
  const [isStretch, setIsStretch] = useState(false);
  const otherSide: Side = view.viewer === "mentor" ? "mentee" : "mentor";
  const { take, busy, refusal } = useStep(
    (api, operationId, _wish: null) =>
      api.session.addItem.mutate({
        operationId,
        sessionId: view.id,
        item: { id, text, owner: isOwn ? view.viewer : otherSide, dueOn, isStretch },
      }),
    onClose,
  );
  return (
    <form
      ref={arriveIn}
      className="panel grid gap-4 p-5"
      onSubmit={(event) => {
        event.preventDefault();
        take(null);
      }}
    >
      <Field label="What is to be done?" seenBy="Seen by both of you">
        {(control) => (
          <TextInput
            {...control}
            required
            minLength={3}
            maxLength={200}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="Who takes it on?">
          {(control) => (
            <SelectInput
              {...control}
              value={isOwn ? "own" : "other"}
              onChange={(event) => setIsOwn(event.target.value === "own")}
            >
              <option value="own">I do</option>
              <option value="other">{other}</option>
            </SelectInput>
          )}
        </Field>
        <Field label="Until when?">
          {(control) => (
            <TextInput
              {...control}
              type="date"
              required
              min={dateAhead(nowMs, 0)}
              value={dueOn}
              onChange={(event) => setDueOn(event.target.value)}
            />
          )}
        </Field>
      </div>
      <Checkbox
        label="A stretch: good to reach, and no failure if not"
        checked={isStretch}
        onChange={(event) => setIsStretch(event.target.checked)}
      />
      <Refused refusal={refusal} title="This was not saved" />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={busy} disabled={text.trim().length < 3 || dueOn === ""}>
          {busy ? "One moment …" : "Add the step"}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          Do not add
        </Button>
      </div>
    </form>
  );
};
