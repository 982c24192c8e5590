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
import { Refused } from "./refused.tsx";
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
        <Button type="submit" variant="secondary" size="sm" busy={pending !== undefined}>
          Keep it
        </Button>
      </div>
    </form>
  );
};

/** One's own goals in it and thoughts on it; nobody else can ask for them. */
export const ReflectionPanel = ({ mentorshipId }: { readonly mentorshipId: string }) => {
  const query = useQuery(reflectionOptions(useApi(), mentorshipId));
  return (
    <QueryView query={query} skeleton={<Skeleton className="h-48 w-full" />}>
      {(saved) => <ReflectionForm key={saved.revision} mentorshipId={mentorshipId} saved={saved} />}
    </QueryView>
  );
};
