import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { PersonRow } from "@waymark/contracts/cohort";
import { useEffect, useState } from "react";
import { type PeopleAsked, peopleOptions } from "../cohort/index.ts";
import { useApi } from "../shared/api/index.ts";

/** As many as somebody looks through; more come when they are asked for. */
const step = 50;

/** By name within a page, each page behind the one before: who was shown stays where they are. */
const inOrder = (pages: readonly { readonly people: readonly PersonRow[] }[]) => [
  ...new Map(
    pages
      .flatMap(({ people }) => people.toSorted((a, b) => a.name.localeCompare(b.name)))
      .map((person) => [person.id, person]),
  ).values(),
];

/** The people who are asked for, fifty more at a time, from as many pages as that takes. */
export const usePeople = (cohortId: string, asked: PeopleAsked) => {
  const query = useInfiniteQuery({
    ...peopleOptions(useApi(), cohortId, asked),
    placeholderData: keepPreviousData,
  });
  const about = JSON.stringify(asked);
  const [shown, setShown] = useState({ about, count: step });
  const count = shown.about === about ? shown.count : step;
  const people = inOrder(query.data?.pages ?? []);
  const { hasNextPage, isFetching, isError, isPlaceholderData, fetchNextPage } = query;
  const isShort = people.length < count && hasNextPage && !isPlaceholderData;
  useEffect(() => {
    if (isShort && !isFetching && !isError) void fetchNextPage();
  }, [isShort, isFetching, isError, fetchNextPage]);
  return {
    query,
    people: people.slice(0, count),
    /** Whether the list is still looked through for more of those who are asked for. */
    isLooking: isShort && !isError,
    hasMore: people.length > count || hasNextPage,
    showMore: () => {
      setShown({ about, count: count + step });
      if (isError) void fetchNextPage();
    },
  };
};
