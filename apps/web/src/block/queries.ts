import { queryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";

export const blocksOptions = (api: Api) =>
  queryOptions({
    queryKey: ["block", "list"],
    queryFn: ({ signal }) => api.block.list.query(undefined, { signal }),
  });
