import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "@waymark/ui/button";
import { Field, RadioCards, TextArea, TextInput } from "@waymark/ui/field";
import { type FormEvent, useState } from "react";
import { refusalOf, useApi } from "../shared/api/index.ts";
import { arriveIn, focusProblem } from "../shared/form/index.ts";
import { newId } from "../shared/id/index.ts";
import { Refused } from "../shared/refused/index.ts";
import { shelfOptions } from "./queries.ts";
import {
  contentOf,
  emptyDraft,
  type ResourceContent,
  type ResourceDraft,
  type ResourceProblem,
} from "./resource-draft.ts";

type Props = {
  readonly mentorshipId: string;
  readonly onClose: () => void;
};

const kinds = [
  { value: "link", label: "A link", hint: "An article, a talk, a tool." },
  { value: "note", label: "A note", hint: "A book, a name, a sentence to keep." },
] as const;

/** Puts something on the shelf. Its id is made here, so that a retry is the same thing. */
export const ResourceForm = ({ mentorshipId, onClose }: Props) => {
  const api = useApi();
  const client = useQueryClient();
  const [resourceId] = useState(() => newId("rsc"));
  const [draft, setDraft] = useState<ResourceDraft>(emptyDraft);
  const [problem, setProblem] = useState<ResourceProblem>();
  const adding = useMutation({
    mutationFn: (content: ResourceContent) =>
      api.resource.add.mutate({ mentorshipId, resourceId, content }),
    onSuccess: (answer) => {
      client.setQueryData(shelfOptions(api, mentorshipId).queryKey, answer);
      onClose();
    },
  });
  const seenBy = "Seen by both of you";
  const change = (part: Partial<ResourceDraft>) => {
    setDraft({ ...draft, ...part });
    setProblem(undefined);
  };
  const problemOf = (field: ResourceProblem["field"]) =>
    problem?.field === field ? problem.text : undefined;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const content = contentOf(draft);
    if (!content.ok) {
      setProblem(content.error);
      focusProblem(event.currentTarget);
    } else if (!adding.isPending) adding.mutate(content.value);
  };
  return (
    <form
      ref={arriveIn}
      noValidate
      onSubmit={submit}
      className="panel grid grid-cols-1 gap-5 p-5 sm:p-7"
    >
      <RadioCards
        legend="What is it?"
        value={draft.kind}
        onChange={(kind) => change({ kind })}
        choices={kinds}
      />
      <Field label="Title" seenBy={seenBy} error={problemOf("title")}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={120}
            autoComplete="off"
            value={draft.title}
            onChange={(event) => change({ title: event.target.value })}
          />
        )}
      </Field>
      {draft.kind === "link" && (
        <Field label="Address" seenBy={seenBy} error={problemOf("url")}>
          {(control) => (
            <TextInput
              {...control}
              type="url"
              dir="ltr"
              inputMode="url"
              placeholder="https://"
              maxLength={500}
              autoComplete="off"
              value={draft.url}
              onChange={(event) => change({ url: event.target.value })}
            />
          )}
        </Field>
      )}
      <Field
        label={draft.kind === "link" ? "Why it is worth the time" : "Your note"}
        optional={draft.kind === "link"}
        seenBy={seenBy}
        error={problemOf("note")}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            maxLength={300}
            value={draft.note}
            onChange={(event) => change({ note: event.target.value })}
          />
        )}
      </Field>
      <Refused
        refusal={adding.isError ? refusalOf(adding.error) : undefined}
        title="Nothing was put up"
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={adding.isPending}>
          {adding.isPending ? "Putting it up …" : "Put it on the shelf"}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          Not now
        </Button>
      </div>
    </form>
  );
};
