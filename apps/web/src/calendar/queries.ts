import { queryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";

const waitingPollMs = 5000;

/** The links by which one's own calendar program reads what is booked here. */
export const linksOptions = (api: Api) =>
  queryOptions({
    queryKey: ["calendar", "links"],
    queryFn: ({ signal }) => api.calendar.links.query(undefined, { signal }),
  });

/** Calendars elsewhere whose busy times hide slots; asked again until a new one was tried. */
export const feedsOptions = (api: Api) =>
  queryOptions({
    queryKey: ["calendar", "feeds"],
    queryFn: ({ signal }) => api.calendar.feeds.query(undefined, { signal }),
    refetchInterval: ({ state }) =>
      state.data?.feeds.some(({ health }) => health === "waiting") === true ? waitingPollMs : false,
  });
