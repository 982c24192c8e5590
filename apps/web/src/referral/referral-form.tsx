import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "@waymark/ui/button";
import { Field, TextArea, TextInput } from "@waymark/ui/field";
import { useState } from "react";
import { type Refusal, refusalOf, useApi } from "../shared/api/index.ts";
import { arriveIn, useCheckedDraft } from "../shared/form/index.ts";
import { Refused } from "../shared/refused/index.ts";
import { emptyDraft, problemsOf, type ReferralDraft } from "./referral-draft.ts";

type Props = {
  readonly mentorshipId: string;
  readonly otherName: string;
  readonly onClose: () => void;
};

/** The address is checked closer there than here. */
const readable = (refusal: Refusal): Refusal =>
  refusal.code === "request.invalid"
    ? { ...refusal, text: "Something is not as expected. Please check the name and the address." }
    : refusal;

/** Proposes that the other one of the pair meets a third person. */
export const ReferralForm = ({ mentorshipId, otherName, onClose }: Props) => {
  const api = useApi();
  const client = useQueryClient();
  const [requestKey] = useState(() => crypto.randomUUID());
  const { draft, problems, change, submit } = useCheckedDraft(emptyDraft, problemsOf);
  const proposing = useMutation({
    mutationFn: (proposal: ReferralDraft) =>
      api.referral.propose.mutate({ requestKey, mentorshipId, proposal }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["referral", "list", mentorshipId] });
      onClose();
    },
  });
  const propose = (sound: ReferralDraft) => {
    if (proposing.isPending) return;
    proposing.mutate({ ...sound, thirdAddress: sound.thirdAddress.trim() });
  };
  const refusal = proposing.isError ? refusalOf(proposing.error) : undefined;
  return (
    <form
      ref={arriveIn}
      noValidate
      onSubmit={submit(propose)}
      className="panel grid grid-cols-1 gap-5 p-5 sm:p-7"
    >
      <h3 className="text-lg font-bold">Introduce somebody</h3>
      <p className="-mt-3 max-w-[60ch] text-ink-soft text-pretty wrap-anywhere">
        First we ask <bdi>{otherName}</bdi>, then the other person, each by mail. Names and
        addresses pass only when both have said yes.
      </p>
      <div className="grid items-end gap-5 sm:grid-cols-2">
        <Field
          label="Whom should they meet?"
          seenBy="Seen by them; by both once both say yes"
          error={problems.thirdName}
        >
          {(control) => (
            <TextInput
              {...control}
              maxLength={80}
              autoComplete="off"
              value={draft.thirdName}
              onChange={(event) => change({ thirdName: event.target.value })}
            />
          )}
        </Field>
        <Field
          label="Their e-mail address"
          seenBy="Seen by both, once both say yes"
          hint="We forget it if they say no."
          error={problems.thirdAddress}
        >
          {(control) => (
            <TextInput
              {...control}
              type="email"
              dir="ltr"
              maxLength={254}
              autoComplete="off"
              value={draft.thirdAddress}
              onChange={(event) => change({ thirdAddress: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Field
        label="Why should they meet?"
        seenBy="Seen by both before they decide"
        hint="Leave names out: they come with the second yes."
        error={problems.reason}
      >
        {(control) => (
          <TextArea
            {...control}
            maxLength={600}
            value={draft.reason}
            onChange={(event) => change({ reason: event.target.value })}
          />
        )}
      </Field>
      <Refused refusal={refusal && readable(refusal)} title="Nobody was asked" />
      <div className="flex flex-wrap gap-3">
        <Button
          type="submit"
          className="max-w-full py-2 text-start wrap-anywhere"
          busy={proposing.isPending}
        >
          {proposing.isPending ? "One moment …" : `Ask ${otherName}`}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          Not now
        </Button>
      </div>
    </form>
  );
};
