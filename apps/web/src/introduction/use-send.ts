import type { Me } from "@waymark/contracts/person";
import type { PublicListing } from "@waymark/contracts/listing";
import { goesWithoutName } from "@waymark/domain/introduction";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { meOptions } from "../person/index.ts";
import { type Refusal, refusalOf, useApi } from "../shared/api/index.ts";
import type { Draft } from "./draft.ts";
import { requestOf } from "./draft.ts";

type Sending = {
  readonly send: (draft: Draft, timeZone: string) => void;
  readonly busy: boolean;
  readonly refusal: Refusal | undefined;
};

/** Sends a request; whoever is not signed in yet is led there first and comes back to the draft. */
export const useSend = (
  listing: PublicListing,
  me: Me | undefined,
  onSent: () => void,
): Sending => {
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const next = `/mentors/${listing.slug}/ask?resumed=yes`;
  const leadTo = {
    "sign_in.required": () => navigate({ to: "/sign-in", search: { next } }),
    "person.not_registered": () => navigate({ to: "/welcome", search: { next } }),
  } as const;

  const sending = useMutation({
    mutationFn: ({ draft, timeZone }: { draft: Draft; timeZone: string }) =>
      api.introduction.send.mutate({
        requestKey: draft.requestKey,
        listingId: listing.id,
        // What the form promised counts, whatever the mentor changes meanwhile.
        request: requestOf(draft, timeZone, goesWithoutName(listing, draft)),
      }),
    onSuccess: async ({ introductionId }) => {
      onSent();
      await client.invalidateQueries({ queryKey: ["introduction"] });
      await navigate({
        to: "/introductions/$introductionId",
        params: { introductionId },
        search: { just: "sent" },
      });
    },
    onError: async (error) => {
      const { code } = refusalOf(error);
      if (code !== "sign_in.required" && code !== "person.not_registered") return;
      // The session ended while the request was written.
      await client.invalidateQueries({ queryKey: meOptions(api).queryKey });
      await leadTo[code]();
    },
  });

  const send = (draft: Draft, timeZone: string) => {
    if (me?.state === "signed_out") void leadTo["sign_in.required"]();
    else if (me?.state === "unregistered") void leadTo["person.not_registered"]();
    else sending.mutate({ draft, timeZone });
  };
  return {
    send,
    busy: sending.isPending,
    refusal: sending.isError ? refusalOf(sending.error) : undefined,
  };
};
