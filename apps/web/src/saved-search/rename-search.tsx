import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "@waymark/ui/button";
import { Field, TextInput } from "@waymark/ui/field";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { refusalOf, useApi } from "../shared/api/index.ts";
import { savedSearchesOptions } from "./queries.ts";

type Props = {
  readonly searchId: string;
  readonly name: string;
  readonly onDone: () => void;
};

export const RenameSearch = ({ searchId, name, onDone }: Props) => {
  const api = useApi();
  const client = useQueryClient();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(name);
  useEffect(() => field.current?.select(), []);
  const renaming = useMutation({
    mutationFn: () => api.savedSearch.rename.mutate({ searchId, name: typed }),
    onSuccess: (answer) => {
      client.setQueryData(savedSearchesOptions(api).queryKey, answer);
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== "" && !renaming.isPending) renaming.mutate();
  };
  const refusal = renaming.isError ? refusalOf(renaming.error).text : undefined;
  return (
    <form noValidate onSubmit={submit} className="grid gap-2">
      <Field label="New name" error={typed.trim() === "" ? "Please give it a name." : refusal}>
        {(control) => (
          <TextInput
            {...control}
            ref={field}
            maxLength={60}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <div className="flex gap-2">
        <Button type="submit" size="sm" busy={renaming.isPending}>
          Rename
        </Button>
        <Button variant="secondary" size="sm" onClick={onDone}>
          Leave it
        </Button>
      </div>
    </form>
  );
};
