import type { ReflectionView } from "@waymark/contracts/mentorship";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "@waymark/ui/button";
import { Field, TextArea } from "@waymark/ui/field";
import { Notice } from "@waymark/ui/notice";
import { Skeleton } from "@waymark/ui/skeleton";
import { type FormEvent, useState } from "react";
import { useApi } from "../shared/api/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { reflectionOptions } from "./queries.ts";
import { Refused } from "../shared/refused/index.ts";
import { useStep } from "./use-step.ts";

type FormProps = { readonly mentorshipId: string; readonly saved: ReflectionView };

const ReflectionForm = ({ mentorshipId, saved }: FormProps) => {
  const client = useQueryClient();
  const [ownGoals, setOwnGoals] = useState(saved.ownGoals);
  const [words, setWords] = useState(saved.words);
  const [isKept, setKept] = useState(false);
  const { step, pending, refusal } = useStep((api, requestKey, next: ReflectionView) =>
    api.mentorship.reflect.mutate({ requestKey, mentorshipId, ...next }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    step({ ownGoals, words, revision: saved.revision }, () => {
      setKept(true);
      void client.invalidateQueries({ queryKey: ["reflection", mentorshipId] });
    });
  };
  return (
    <form noValidate onSubmit={submit} className="grid gap-4">
      <Field label="What do you want to learn yourself?" seenBy="Seen by you alone" optional>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            maxLength={1200}
            value={ownGoals}
            onChange={({ target }) => {
              setOwnGoals(target.value);
              setKept(false);
            }}
          />
        )}
      </Field>
      <Field label="What do you notice?" seenBy="Seen by you alone" optional>
        {(control) => (
          <TextArea
            {...control}
            rows={4}
            maxLength={4000}
            value={words}
            onChange={({ target }) => {
              setWords(target.value);
              setKept(false);
            }}
          />
        )}
      </Field>
      <Refused refusal={refusal} />
      {isKept && <Notice tone="good" title="Kept, for you alone" announce />}
      <div>
        <Button type="submit" variant="secondary" busy={pending !== undefined}>
          {pending === undefined ? "Keep it" : "Keeping …"}
        </Button>
      </div>
    </form>
  );
};

/** One's own goals in it and thoughts on it; nobody else can ask for them. Open where there are some. */
export const ReflectionPanel = ({ mentorshipId }: { readonly mentorshipId: string }) => {
  const query = useQuery(reflectionOptions(useApi(), mentorshipId));
  return (
    <QueryView query={query} skeleton={<Skeleton className="h-24 w-full" />}>
      {(saved) => (
        <details open={saved.revision > 0} className="panel-private">
          <summary className="cursor-pointer p-5 font-bold">
            For you alone
            <span className="block text-sm font-normal text-ink-soft">
              What you want to learn yourself, and what you notice. Nobody else can open it.
            </span>
          </summary>
          <div className="px-5 pb-5">
            <ReflectionForm key={saved.revision} mentorshipId={mentorshipId} saved={saved} />
          </div>
        </details>
      )}
    </QueryView>
  );
};
