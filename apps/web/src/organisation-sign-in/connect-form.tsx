import { Button } from "@waymark/ui/button";
import { Field, TextInput } from "@waymark/ui/field";
import { type FormEvent, useState } from "react";
import { focusProblem } from "../shared/form/index.ts";
import type { ConnectionDraft } from "./settings.ts";

type Props = {
  readonly busy: boolean;
  readonly onConnect: (draft: ConnectionDraft) => void;
};

const fields = [
  {
    name: "domain",
    label: "The domain of your mail addresses",
    hint: "Such as example.org. Everybody with an address of it can sign in this way.",
    type: "text",
  },
  {
    name: "issuer",
    label: "Address of your sign-in service (issuer)",
    hint: "Such as https://login.example.org. Your service shows it among its OpenID Connect settings.",
    type: "url",
  },
  { name: "clientId", label: "Client ID", hint: undefined, type: "text" },
  {
    name: "clientSecret",
    label: "Client secret",
    hint: "Kept sealed. To change it, connect anew.",
    type: "password",
  },
] as const satisfies readonly {
  readonly name: keyof ConnectionDraft;
  readonly [more: string]: unknown;
}[];

const empty: ConnectionDraft = { issuer: "", clientId: "", clientSecret: "", domain: "" };

/** What an owner copies from the organisation's own sign-in service. */
export const ConnectForm = ({ busy, onConnect }: Props) => {
  const [draft, setDraft] = useState(empty);
  const [isIncomplete, setIncomplete] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given: ConnectionDraft = {
      issuer: draft.issuer.trim().replace(/\/$/u, ""),
      clientId: draft.clientId.trim(),
      clientSecret: draft.clientSecret.trim(),
      domain: draft.domain.trim().toLowerCase().replace(/^@/u, ""),
    };
    const isWhole = Object.values(given).every((text) => text !== "");
    setIncomplete(!isWhole);
    if (!isWhole) focusProblem(event.currentTarget);
    else if (!busy) onConnect(given);
  };
  return (
    <form noValidate onSubmit={submit} className="panel grid grid-cols-1 gap-5 p-5 sm:p-7">
      <h3 className="font-bold">Connect your sign-in service</h3>
      {fields.map(({ name, label, hint, type }) => (
        <Field
          key={name}
          label={label}
          {...(hint !== undefined && { hint })}
          seenBy={name === "clientSecret" ? "Seen by nobody" : "Seen by owners"}
          error={isIncomplete && draft[name].trim() === "" ? "Please fill this in." : undefined}
        >
          {(control) => (
            <TextInput
              {...control}
              type={type}
              dir="ltr"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={name === "clientSecret" ? 1000 : 300}
              value={draft[name]}
              onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <div>
        <Button type="submit" busy={busy}>
          {busy ? "Looking at the service …" : "Connect"}
        </Button>
      </div>
    </form>
  );
};
