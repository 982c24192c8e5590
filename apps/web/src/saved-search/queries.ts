import { queryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";

export const savedSearchesOptions = (api: Api) =>
  queryOptions({
    queryKey: ["savedSearch.list"],
    queryFn: ({ signal }) => api.savedSearch.list.query(undefined, { signal }),
  });
