import { WebhookKind, WebhookTopic } from "@waymark/domain/webhook";
import { Button } from "@waymark/ui/button";
import { CopyField } from "@waymark/ui/copy-field";
import { Field, RadioCards, TextInput } from "@waymark/ui/field";
import { Notice } from "@waymark/ui/notice";
import { type FormEvent, useState } from "react";
import { Refused, useStep } from "../organisation/index.ts";
import { focusProblem } from "../shared/form/index.ts";
import { ChooseSome } from "./choose-some.tsx";
import { kindHint, kindText, topicText } from "./texts.ts";

type Given = {
  readonly kind: WebhookKind;
  readonly name: string;
  readonly url: string;
  readonly topics: readonly WebhookTopic[];
};

const blank: Given = { kind: "slack", name: "", url: "", topics: ["enrolment.joined"] };

const problemsOf = ({ name, url, topics }: Given) => ({
  name: name.trim().length < 2 ? "Please give it a name of two letters or more." : undefined,
  url: url.trim().startsWith("https://") ? undefined : "Please give an address with https://.",
  topics: topics.length === 0 ? "Please choose at least one." : undefined,
});

/** Connects a program or a channel. */
export const WebhookForm = ({ organisationId }: { readonly organisationId: string }) => {
  const [given, setGiven] = useState(blank);
  const [isChecked, setIsChecked] = useState(false);
  const [made, setMade] = useState<{ readonly secret?: string | undefined }>();
  const making = useStep(["webhook"], (api, requestKey, { topics, ...rest }: Given) =>
    api.webhook.create.mutate({ requestKey, organisationId, ...rest, topics: [...topics] }),
  );
  const problems = problemsOf(given);
  const shown = isChecked ? problems : { name: undefined, url: undefined, topics: undefined };
  const change = (part: Partial<Given>) => setGiven({ ...given, ...part });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setIsChecked(true);
    if (Object.values(problems).some((problem) => problem !== undefined)) {
      return focusProblem(event.currentTarget);
    }
    setMade(undefined);
    const whole = { ...given, name: given.name.trim(), url: given.url.trim() };
    making.step(whole, (answer) => {
      setMade(answer);
      setGiven({ ...blank, kind: given.kind });
      setIsChecked(false);
    });
  };
  return (
    <form noValidate onSubmit={submit} className="panel grid grid-cols-1 gap-5 p-5 sm:p-7">
      <h3 className="font-semibold">Connect somebody</h3>
      <RadioCards
        legend="Who is told"
        value={given.kind}
        onChange={(kind) => change({ kind })}
        choices={WebhookKind.options.map((value) => ({
          value,
          label: kindText[value],
          hint: kindHint[value],
        }))}
      />
      <Field label="Name" seenBy="Seen by the organisation's owners" error={shown.name}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={60}
            autoComplete="off"
            value={given.name}
            onChange={({ target }) => change({ name: target.value })}
          />
        )}
      </Field>
      <Field
        label="Address"
        hint="Begins with https:// and is on the public internet."
        seenBy="Only its beginning is shown later"
        error={shown.url}
      >
        {(control) => (
          <TextInput
            {...control}
            type="url"
            dir="ltr"
            maxLength={2000}
            autoComplete="off"
            value={given.url}
            onChange={({ target }) => change({ url: target.value })}
          />
        )}
      </Field>
      <ChooseSome
        legend="What of"
        hint="That somebody declined or left is told to nobody."
        texts={topicText}
        options={WebhookTopic.options}
        chosen={given.topics}
        onChange={(topics) => change({ topics })}
      />
      {shown.topics !== undefined && <p className="text-sm text-brick">{shown.topics}</p>}
      <Refused refusal={making.refusal} />
      {made !== undefined && (
        <Notice tone="good" title="Connected. Send a test to see that it arrives" announce>
          {made.secret !== undefined && (
            <CopyField
              label="The secret that messages are signed with"
              hint="Any library of Standard Webhooks checks it."
              seenBy="Shown only this once"
              value={made.secret}
            />
          )}
        </Notice>
      )}
      <div>
        <Button type="submit" busy={making.pending !== undefined}>
          {making.pending === undefined ? "Connect" : "One moment …"}
        </Button>
      </div>
    </form>
  );
};
