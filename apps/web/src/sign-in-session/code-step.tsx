import { Button } from "@waymark/ui/button";
import { Field, TextInput } from "@waymark/ui/field";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { sendCode, signIn } from "./auth.ts";
import { codeLength, digitsOf } from "./code.ts";

type Props = {
  readonly emailAddress: string;
  readonly onSignedIn: () => Promise<void>;
  readonly onBack: () => void;
};

/** One field, not six: pasting, autofill from the mail and screen readers all work with one. */
export const CodeStep = ({ emailAddress, onSignedIn, onBack }: Props) => {
  const [code, setCode] = useState("");
  const [error, setError] = useState<string>();
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const enter = async (otp: string) => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    const entered = await signIn(emailAddress, otp);
    if (entered.ok) return onSignedIn();
    setBusy(false);
    setError(entered.error.text);
    field.current?.select();
  };
  const resend = async () => {
    setSaid("Sending …");
    const sent = await sendCode(emailAddress);
    setSaid(sent.ok ? "A new code is on its way. Only the newest one counts." : sent.error.text);
    setError(undefined);
    field.current?.focus();
  };
  const type = (typed: string) => {
    const digits = digitsOf(typed);
    setCode(digits);
    if (digits.length === codeLength && digits !== code) void enter(digits);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.length === codeLength) void enter(code);
    else setError("The code has six digits.");
  };

  return (
    <form noValidate onSubmit={submit} className="grid gap-5">
      <Field
        label="Code from the mail"
        hint={
          <>
            Sent to <bdi className="font-semibold text-ink wrap-anywhere">{emailAddress}</bdi>. It
            can take a minute.
          </>
        }
        error={error}
      >
        {(control) => (
          <TextInput
            {...control}
            ref={field}
            dir="ltr"
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            value={code}
            onChange={(event) => type(event.target.value)}
            className="font-semibold tracking-[0.4em] tabular-nums text-2xl"
          />
        )}
      </Field>
      <Button type="submit" size="lg" busy={busy}>
        {busy ? "Signing in …" : "Sign in"}
      </Button>
      <div className="flex flex-wrap gap-x-2">
        <Button variant="quiet" size="sm" onClick={() => void resend()}>
          Send a new code
        </Button>
        <Button variant="quiet" size="sm" onClick={onBack}>
          Use another address
        </Button>
      </div>
      <output className="block min-h-6 text-sm text-ink-soft">{said}</output>
    </form>
  );
};
