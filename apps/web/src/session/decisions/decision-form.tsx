import type { SessionView } from "@waymark/contracts/session";
import { Button } from "@waymark/ui/button";
import { Field, SelectInput, TextArea, TextInput } from "@waymark/ui/field";
import { useState } from "react";
import { arriveIn } from "../../shared/form/index.ts";
import { Refused } from "../../shared/refused/index.ts";
import { dateAhead } from "../steps/date-ahead.ts";
import { useStep } from "../use-step.ts";
import { linesOf } from "./lines-of.ts";
import { whyNotYet } from "./why-not-yet.ts";

type Props = { readonly view: SessionView; readonly nowMs: number; readonly onClose: () => void };

export const DecisionForm = ({ view, nowMs, onClose }: Props) => {
  const [question, setQuestion] = useState("");
  const [optionLines, setOptionLines] = useState("");
  const [criteriaLines, setCriteriaLines] = useState("");
  const [choice, setChoice] = useState("");
  const [because, setBecause] = useState("");
  const [revisitOn, setRevisitOn] = useState(() => dateAhead(nowMs, 90));
  const [isTried, setIsTried] = useState(false);
  const options = linesOf(optionLines);
  const criteria = linesOf(criteriaLines);
  const missing = whyNotYet({ question, options, criteria, choice });
  const { take, busy, refusal } = useStep(
    (api, operationId, _wish: null) =>
      api.session.recordDecision.mutate({
        operationId,
        sessionId: view.id,
        decision: {
          question,
          options: [...options],
          criteria: [...criteria],
          choice,
          because,
          revisitOn,
        },
      }),
    onClose,
  );
  const seenBy = "Seen by both of you";
  return (
    <form
      ref={arriveIn}
      className="panel grid gap-4 p-5"
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        if (missing === null) take(null);
      }}
    >
      <Field label="What was the question?" seenBy={seenBy}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={200}
            value={question}
            onChange={(event) => setQuestion(event.target.value)}
          />
        )}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="Options" hint="One on each line" seenBy={seenBy}>
          {(control) => (
            <TextArea
              {...control}
              value={optionLines}
              onChange={(event) => setOptionLines(event.target.value)}
            />
          )}
        </Field>
        <Field label="What mattered" hint="One on each line" seenBy={seenBy}>
          {(control) => (
            <TextArea
              {...control}
              value={criteriaLines}
              onChange={(event) => setCriteriaLines(event.target.value)}
            />
          )}
        </Field>
        <Field label="The choice">
          {(control) => (
            <SelectInput
              {...control}
              value={options.includes(choice) ? choice : ""}
              onChange={(event) => setChoice(event.target.value)}
            >
              <option value="">Choose one</option>
              {options.map((option) => (
                <option key={option} value={option}>
                  {option}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
        <Field label="Look at it again on">
          {(control) => (
            <TextInput
              {...control}
              type="date"
              required
              value={revisitOn}
              onChange={(event) => setRevisitOn(event.target.value)}
            />
          )}
        </Field>
      </div>
      <Field label="Because" optional seenBy={seenBy}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            maxLength={600}
            value={because}
            onChange={(event) => setBecause(event.target.value)}
          />
        )}
      </Field>
      {isTried && missing !== null && (
        <p role="alert" className="text-sm font-semibold text-brick">
          {missing}
        </p>
      )}
      <Refused refusal={refusal} title="This was not saved" />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={busy}>
          {busy ? "One moment …" : "Write it down"}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          Do not write it down
        </Button>
      </div>
    </form>
  );
};
