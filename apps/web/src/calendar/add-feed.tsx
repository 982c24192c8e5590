import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "@waymark/ui/button";
import { Field, TextInput } from "@waymark/ui/field";
import { type FormEvent, useState } from "react";
import { refusalOf, useApi } from "../shared/api/index.ts";
import { feedsOptions } from "./queries.ts";

const newFeedId = (): string => `cfd_${crypto.randomUUID().replaceAll("-", "")}`;

/** The address of a calendar elsewhere. It is a secret, so it is not shown again. */
export const AddFeed = () => {
  const api = useApi();
  const client = useQueryClient();
  const [feedId, setFeedId] = useState(newFeedId);
  const [label, setLabel] = useState("");
  const [address, setAddress] = useState("");
  const [missing, setMissing] = useState<"label" | "address">();
  const adding = useMutation({
    mutationFn: () => api.calendar.addFeed.mutate({ feedId, label, address }),
    onSuccess: (answer) => {
      client.setQueryData(feedsOptions(api).queryKey, answer);
      setFeedId(newFeedId());
      setLabel("");
      setAddress("");
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const empty = address.trim() === "" ? "address" : "label";
    const isMissing = address.trim() === "" || label.trim() === "";
    setMissing(isMissing ? empty : undefined);
    if (!isMissing && !adding.isPending) adding.mutate();
  };
  const refusal = adding.isError ? refusalOf(adding.error).text : undefined;
  return (
    <form noValidate onSubmit={submit} className="grid grid-cols-1 gap-4">
      <Field
        label="Secret address of a calendar"
        hint="In your calendar program: settings, share, secret address in iCal format. It ends in .ics."
        seenBy="Seen by nobody, not even you, once it is saved"
        error={missing === "address" ? "Please paste the address." : refusal}
      >
        {(control) => (
          <TextInput
            {...control}
            type="url"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            placeholder="https://"
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
        )}
      </Field>
      <Field
        label="What you call it"
        seenBy="Seen by you only"
        error={missing === "label" ? "Please give it a name, such as Work." : undefined}
      >
        {(control) => (
          <TextInput
            {...control}
            maxLength={80}
            placeholder="Work"
            value={label}
            onChange={(event) => setLabel(event.target.value)}
          />
        )}
      </Field>
      <div>
        <Button type="submit" busy={adding.isPending}>
          {adding.isPending ? "Adding …" : "Add calendar"}
        </Button>
      </div>
    </form>
  );
};
