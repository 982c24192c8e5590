import type { SavedSearchesAnswer } from "@waymark/contracts/saved-search";
import { parseQueryString } from "@waymark/contracts/query-string";
import { parseSearchState } from "@waymark/contracts/search-address";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "@waymark/ui/button";
import { useState } from "react";
import { refusalOf, useApi } from "../shared/api/index.ts";
import { savedSearchesOptions } from "./queries.ts";
import { RenameSearch } from "./rename-search.tsx";

type Props = { readonly search: SavedSearchesAnswer["searches"][number] };

/** One saved search: opened, renamed or removed. */
export const SavedSearchItem = ({ search: { id: searchId, name, query } }: Props) => {
  const api = useApi();
  const client = useQueryClient();
  const [step, setStep] = useState<"shown" | "renaming" | "removing">("shown");
  const removing = useMutation({
    mutationFn: () => api.savedSearch.remove.mutate({ searchId }),
    onSuccess: (answer) => client.setQueryData(savedSearchesOptions(api).queryKey, answer),
  });
  if (step === "renaming") {
    return (
      <li className="border-t border-line py-3">
        <RenameSearch searchId={searchId} name={name} onDone={() => setStep("shown")} />
      </li>
    );
  }
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-t border-line py-2">
      <Link
        to="/"
        search={parseSearchState(parseQueryString(query))}
        className="text-link min-w-0 grow py-1.5 font-semibold wrap-anywhere"
      >
        <bdi>{name}</bdi>
      </Link>
      {step === "removing" ? (
        <div className="flex gap-2">
          <Button
            variant="danger"
            size="sm"
            busy={removing.isPending}
            onClick={() => removing.mutate()}
          >
            Remove it<span className="sr-only">, {name}</span>
          </Button>
          <Button variant="secondary" size="sm" onClick={() => setStep("shown")}>
            Keep it
          </Button>
        </div>
      ) : (
        <div className="flex gap-2">
          <Button variant="quiet" size="sm" onClick={() => setStep("renaming")}>
            Rename<span className="sr-only"> {name}</span>
          </Button>
          <Button variant="quiet" size="sm" onClick={() => setStep("removing")}>
            Remove<span className="sr-only"> {name}</span>
          </Button>
        </div>
      )}
      <output className="block w-full text-sm text-brick empty:hidden">
        {removing.isError && refusalOf(removing.error).text}
      </output>
    </li>
  );
};
