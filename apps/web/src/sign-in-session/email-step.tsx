import { Button } from "@waymark/ui/button";
import { Field, TextInput } from "@waymark/ui/field";
import { type FormEvent, useState } from "react";
import { sendCode, signInThroughOrganisation } from "./auth.ts";

type Props = {
  readonly emailAddress: string;
  /** Where to go on after signing in elsewhere. */
  readonly next: string;
  readonly onChange: (emailAddress: string) => void;
  readonly onSent: () => void;
};

export const EmailStep = ({ emailAddress, next, onChange, onSent }: Props) => {
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  const send = async () => {
    setBusy(true);
    const sent = await sendCode(emailAddress.trim());
    setBusy(false);
    if (sent.ok) onSent();
    else setError(sent.error.text);
  };
  const goToOrganisation = async () => {
    setBusy(true);
    const begun = await signInThroughOrganisation(emailAddress.trim(), next);
    if (begun.ok) {
      location.assign(begun.value.url);
      return;
    }
    setBusy(false);
    setError(begun.error.text);
  };
  const withAddress = (go: () => Promise<void>) => {
    if (busy) return;
    setError(undefined);
    if (/^[^\s@]+@[^\s@]+$/u.test(emailAddress.trim())) void go();
    else setError("Please type your e-mail address, such as name@example.org.");
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    withAddress(send);
  };

  return (
    <form noValidate onSubmit={submit} className="grid gap-5">
      <Field
        label="Your e-mail address"
        hint="We send a code of six digits to it. No password, ever."
        seenBy="Seen by you alone, until a request is accepted"
        error={error}
      >
        {(control) => (
          <TextInput
            {...control}
            type="email"
            dir="ltr"
            inputMode="email"
            autoComplete="email"
            spellCheck={false}
            autoCapitalize="none"
            required
            value={emailAddress}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" size="lg" busy={busy}>
        {busy ? "Sending …" : "Send me a code"}
      </Button>
      <Button variant="secondary" busy={busy} onClick={() => withAddress(goToOrganisation)}>
        Sign in through your organisation
      </Button>
    </form>
  );
};
