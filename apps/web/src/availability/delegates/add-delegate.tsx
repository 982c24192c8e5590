import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "@waymark/ui/button";
import { Field, TextInput } from "@waymark/ui/field";
import { type FormEvent, useState } from "react";
import { refusalOf, useApi } from "../../shared/api/index.ts";
import { delegatesOptions } from "../queries.ts";

/** Names one more person, by the address that they sign in with. */
export const AddDelegate = () => {
  const api = useApi();
  const client = useQueryClient();
  const [emailAddress, setEmailAddress] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const adding = useMutation({
    mutationFn: (typed: string) => api.delegate.add.mutate({ emailAddress: typed.trim() }),
    onSuccess: (answer, typed) => {
      client.setQueryData(delegatesOptions(api).queryKey, answer);
      // The next address may be in the field already.
      setEmailAddress((now) => (now === typed ? "" : now));
    },
  });
  const problem = (): string | undefined => {
    if (isMissing) return "Please write the whole address.";
    if (!adding.isError) return undefined;
    const { code, text } = refusalOf(adding.error);
    return code === "request.invalid" ? "This is no e-mail address." : text;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsMissing(!emailAddress.includes("@"));
    if (emailAddress.includes("@") && !adding.isPending) adding.mutate(emailAddress);
  };
  return (
    <form noValidate onSubmit={submit} className="grid grid-cols-1 gap-4">
      <Field
        label="Their e-mail address"
        hint="The one that they are registered with."
        seenBy="Seen by you and them"
        error={problem()}
      >
        {(control) => (
          <TextInput
            {...control}
            type="email"
            autoComplete="off"
            value={emailAddress}
            onChange={(event) => {
              setEmailAddress(event.target.value);
              setIsMissing(false);
            }}
          />
        )}
      </Field>
      <div>
        <Button type="submit" busy={adding.isPending}>
          {adding.isPending ? "Adding …" : "Add person"}
        </Button>
      </div>
    </form>
  );
};
