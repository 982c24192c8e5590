import { queryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";

export const apiKeysOptions = (api: Api, organisationId: string) =>
  queryOptions({
    queryKey: ["apiKey", "list", organisationId],
    queryFn: ({ signal }) => api.apiKey.list.query({ organisationId }, { signal }),
  });

export const webhooksOptions = (api: Api, organisationId: string) =>
  queryOptions({
    queryKey: ["webhook", "list", organisationId],
    queryFn: ({ signal }) => api.webhook.list.query({ organisationId }, { signal }),
  });

const readAgainMs = 5000;

/** Read again while somebody looks at it: what was sent a moment ago comes into it by itself. */
export const webhookLogOptions = (api: Api, organisationId: string, webhookId: string) =>
  queryOptions({
    queryKey: ["webhook", "log", organisationId, webhookId],
    queryFn: ({ signal }) => api.webhook.log.query({ organisationId, webhookId }, { signal }),
    refetchInterval: readAgainMs,
  });
