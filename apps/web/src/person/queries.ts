import { queryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";

/** Who is asking; every page's header and every guard share this one answer. */
export const meOptions = (api: Api) =>
  queryOptions({
    queryKey: ["person.me"],
    queryFn: ({ signal }) => api.person.me.query(undefined, { signal }),
    staleTime: 60_000,
  });
