import { useNavigate } from "@tanstack/react-router";
import { Button } from "@waymark/ui/button";
import { Field, TextInput } from "@waymark/ui/field";
import { type FormEvent, useState } from "react";
import { focusProblem } from "../shared/form/index.ts";
import { Refused } from "../shared/refused/index.ts";
import { useStep } from "./use-step.ts";

/** One field: everything else has a good beginning and its place in the console. */
export const CreateForm = () => {
  const navigate = useNavigate();
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<string>();
  const creating = useStep(["organisation"], (api, requestKey, given: string) =>
    api.organisation.create.mutate({ requestKey, name: given }),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = name.trim();
    setProblem(given.length < 2 ? "Please write its name." : undefined);
    if (given.length < 2) return focusProblem(event.currentTarget);
    creating.step(given, ({ organisationId }) => {
      void navigate({ to: "/organisations/$organisationId", params: { organisationId } });
    });
  };
  return (
    <form noValidate onSubmit={submit} className="panel grid grid-cols-1 gap-5 p-5 sm:p-7">
      <Field
        label="Name of the organisation"
        seenBy="Seen by everybody you invite"
        hint="A company, a school, an association. You can change it later."
        error={problem}
      >
        {(control) => (
          <TextInput
            {...control}
            maxLength={80}
            autoComplete="organization"
            value={name}
            onChange={(event) => {
              setName(event.target.value);
              setProblem(undefined);
            }}
          />
        )}
      </Field>
      <Refused refusal={creating.refusal} />
      <div>
        <Button type="submit" busy={creating.pending !== undefined}>
          {creating.pending === undefined ? "Create it" : "One moment …"}
        </Button>
      </div>
    </form>
  );
};
