import type { MemberRole } from "@waymark/domain/organisation";
import { Button } from "@waymark/ui/button";
import { Field, RadioCards, TextInput } from "@waymark/ui/field";
import { Notice } from "@waymark/ui/notice";
import { type FormEvent, useState } from "react";
import { focusProblem } from "../../shared/form/index.ts";
import { Refused } from "../../shared/refused/index.ts";
import { roleMeaning, roleText } from "../role-text.ts";
import { useStep } from "../use-step.ts";

type Props = { readonly organisationId: string; readonly assignable: readonly MemberRole[] };

const looksWhole = (address: string): boolean => /^\S+@\S+\.\S+$/.test(address);

/** Asks somebody by mail to take a role. */
export const InviteForm = ({ organisationId, assignable }: Props) => {
  const [address, setAddress] = useState("");
  const [role, setRole] = useState<MemberRole | undefined>(assignable.at(-1));
  const [problem, setProblem] = useState<string>();
  const [invited, setInvited] = useState<string>();
  const inviting = useStep(
    ["organisation"],
    (api, requestKey, given: { readonly emailAddress: string; readonly role: MemberRole }) =>
      api.organisation.invite.mutate({ requestKey, organisationId, ...given }),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const emailAddress = address.trim();
    setProblem(looksWhole(emailAddress) ? undefined : "Please write the whole address.");
    if (!looksWhole(emailAddress) || role === undefined) return focusProblem(event.currentTarget);
    setInvited(undefined);
    inviting.step({ emailAddress, role }, () => {
      setInvited(emailAddress);
      setAddress("");
    });
  };
  if (assignable.length === 0) return null;
  return (
    <section aria-labelledby="invite" className="grid grid-cols-1 gap-4">
      <h2 id="invite" className="text-lg font-bold">
        Invite somebody to a role
      </h2>
      <form noValidate onSubmit={submit} className="panel grid grid-cols-1 gap-5 p-5 sm:p-7">
        <p className="max-w-[60ch] text-ink-soft text-pretty">
          For colleagues who run the programme with you. People who take part in a cohort are
          invited there.
        </p>
        <Field
          label="Their e-mail address"
          seenBy="Seen by everybody who looks after roles"
          error={problem}
        >
          {(control) => (
            <TextInput
              {...control}
              type="email"
              dir="ltr"
              maxLength={254}
              autoComplete="off"
              value={address}
              onChange={(event) => {
                setAddress(event.target.value);
                setProblem(undefined);
              }}
            />
          )}
        </Field>
        <RadioCards
          legend="Their role"
          value={role}
          onChange={setRole}
          choices={assignable.map((value) => ({
            value,
            label: roleText[value],
            hint: roleMeaning[value],
          }))}
        />
        <Refused refusal={inviting.refusal} />
        {invited !== undefined && (
          <Notice tone="good" title="The invitation is on its way" announce>
            <p className="wrap-anywhere">{invited} has 14 days to accept it.</p>
          </Notice>
        )}
        <div>
          <Button type="submit" busy={inviting.pending !== undefined}>
            {inviting.pending === undefined ? "Send the invitation" : "One moment …"}
          </Button>
        </div>
      </form>
    </section>
  );
};
