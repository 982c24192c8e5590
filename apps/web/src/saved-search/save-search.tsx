import type { SavedSearchesAnswer } from "@waymark/contracts/saved-search";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "@waymark/ui/button";
import { Field, TextInput } from "@waymark/ui/field";
import { type FormEvent, useState } from "react";
import { refusalOf, useApi } from "../shared/api/index.ts";
import { savedSearchesOptions } from "./queries.ts";
import type { PresentSearch } from "./saved-searches.tsx";

type Props = {
  readonly present: PresentSearch;
  readonly searches: SavedSearchesAnswer["searches"];
};

const newSearchId = (): string => `svs_${crypto.randomUUID().replaceAll("-", "")}`;

/** Keeps the search that stands on the page. Its id is made here, so that a retry is the same one. */
export const SaveSearch = ({ present, searches }: Props) => {
  const api = useApi();
  const client = useQueryClient();
  const [searchId] = useState(newSearchId);
  const [name, setName] = useState(present.name);
  const [isMissing, setMissing] = useState(false);
  const saving = useMutation({
    mutationFn: () => api.savedSearch.save.mutate({ searchId, name, query: present.query }),
    onSuccess: (answer) => client.setQueryData(savedSearchesOptions(api).queryKey, answer),
  });
  const saved = searches.find(({ query }) => query === present.query);
  if (present.query === "") {
    return <p className="text-sm text-ink-soft">Search for something first; then save it here.</p>;
  }
  if (saved !== undefined) {
    return (
      <output className="block text-sm">
        This search is saved as <strong className="wrap-anywhere">{saved.name}</strong>.
      </output>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(name.trim() === "");
    if (name.trim() !== "" && !saving.isPending) saving.mutate();
  };
  const refusal = saving.isError ? refusalOf(saving.error).text : undefined;
  return (
    <form noValidate onSubmit={submit} className="grid gap-3">
      <Field
        label="Name of the present search"
        seenBy="Seen by you only"
        error={isMissing ? "Please give it a name." : refusal}
      >
        {(control) => (
          <div className="flex gap-2 max-sm:grid">
            <TextInput
              {...control}
              maxLength={60}
              autoComplete="off"
              className="min-w-0 grow"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
            <Button type="submit" className="min-h-12 shrink-0" busy={saving.isPending}>
              {saving.isPending ? "Saving …" : "Save search"}
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
};
