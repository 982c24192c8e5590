import { queryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";

export const organisationsOptions = (api: Api) =>
  queryOptions({
    queryKey: ["organisation", "mine"],
    queryFn: ({ signal }) => api.organisation.mine.query(undefined, { signal }),
  });

export const organisationOptions = (api: Api, organisationId: string) =>
  queryOptions({
    queryKey: ["organisation", "get", organisationId],
    queryFn: ({ signal }) => api.organisation.get.query({ organisationId }, { signal }),
  });

export const membersOptions = (api: Api, organisationId: string) =>
  queryOptions({
    queryKey: ["organisation", "members", organisationId],
    queryFn: ({ signal }) => api.organisation.members.query({ organisationId }, { signal }),
  });

/** What a link from a mail asks. Not repeated: what was opened is what is answered. */
export const invitationOptions = (api: Api, token: string) =>
  queryOptions({
    queryKey: ["organisation", "openInvitation", token],
    queryFn: ({ signal }) => api.organisation.openInvitation.query({ token }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });

export const publicOrganisationOptions = (api: Api, slug: string) =>
  queryOptions({
    queryKey: ["organisation", "bySlug", slug],
    queryFn: ({ signal }) => api.organisation.bySlug.query({ slug }, { signal }),
  });
