import { ApiKeyScope } from "@waymark/domain/api-key";
import { Button } from "@waymark/ui/button";
import { CopyField } from "@waymark/ui/copy-field";
import { Field, TextInput } from "@waymark/ui/field";
import { Notice } from "@waymark/ui/notice";
import { type FormEvent, useState } from "react";
import { Refused, useStep } from "../organisation/index.ts";
import { focusProblem } from "../shared/form/index.ts";
import { ChooseSome } from "./choose-some.tsx";
import { scopeText } from "./texts.ts";

type Given = { readonly name: string; readonly scopes: readonly ApiKeyScope[] };

const NewKey = ({ value }: { readonly value: string | undefined }) =>
  value === undefined ? (
    <Notice tone="heed" title="The key was made, but its answer got lost" announce>
      <p>It is kept nowhere. Please revoke it in the list above and make another one.</p>
    </Notice>
  ) : (
    <Notice tone="good" title="Copy the key now: it is shown only this once" announce>
      <CopyField label="The key" seenBy="Whoever has it acts for your organisation" value={value} />
    </Notice>
  );

/** Makes a key that may do what is chosen and nothing else. */
export const KeyForm = ({ organisationId }: { readonly organisationId: string }) => {
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<readonly ApiKeyScope[]>(["cohorts:read"]);
  const [problem, setProblem] = useState<string>();
  const [made, setMade] = useState<{ readonly key?: string | undefined }>();
  const making = useStep(["apiKey"], (api, requestKey, given: Given) =>
    api.apiKey.create.mutate({
      requestKey,
      organisationId,
      name: given.name,
      scopes: [...given.scopes],
    }),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isNamed = name.trim().length >= 2;
    setProblem(isNamed ? undefined : "Please give it a name of two letters or more.");
    if (!isNamed || scopes.length === 0) return focusProblem(event.currentTarget);
    setMade(undefined);
    making.step({ name: name.trim(), scopes }, (answer) => {
      setMade(answer);
      setName("");
    });
  };
  return (
    <form noValidate onSubmit={submit} className="panel grid grid-cols-1 gap-5 p-5 sm:p-7">
      <h3 className="font-semibold">Make a key</h3>
      <Field
        label="What it is for"
        hint="For example the name of your HR system."
        seenBy="Seen by the organisation's owners"
        error={problem}
      >
        {(control) => (
          <TextInput
            {...control}
            maxLength={60}
            autoComplete="off"
            value={name}
            onChange={({ target }) => {
              setName(target.value);
              setProblem(undefined);
            }}
          />
        )}
      </Field>
      <ChooseSome
        legend="What it may do"
        hint="Choose as little as it needs. A key never reads messages, notes or survey answers."
        texts={scopeText}
        options={ApiKeyScope.options}
        chosen={scopes}
        onChange={setScopes}
      />
      {scopes.length === 0 && <p className="text-sm text-brick">Please choose at least one.</p>}
      <Refused refusal={making.refusal} />
      {made !== undefined && <NewKey value={made.key} />}
      <div>
        <Button type="submit" busy={making.pending !== undefined}>
          {making.pending === undefined ? "Make the key" : "One moment …"}
        </Button>
      </div>
    </form>
  );
};
