import { queryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";

export const circleOptions = (api: Api, circleId: string) =>
  queryOptions({
    queryKey: ["circle", "get", circleId],
    queryFn: ({ signal }) => api.circle.get.query({ circleId }, { signal }),
  });

export const circlesOptions = (api: Api) =>
  queryOptions({
    queryKey: ["circle", "list"],
    queryFn: ({ signal }) => api.circle.list.query(undefined, { signal }),
  });
