import { type Enrolment, isCalled } from "@waymark/domain/enrolment";
import type { Page } from "../ports/index.ts";

/** Pages that one request looks through: two thousand people. */
const pagesMax = 10;

/** Whoever finds so many has enough to look at. */
const enough = 50;

/**
 * The people of a list whose name or address holds each of some words. A request goes through a part of
 * a long list only: an answer with a cursor may hold nobody, and the search goes on from there.
 */
export const findPeople = async (
  listPage: (cursor: string | undefined) => Promise<Page<Enrolment>>,
  words: string,
  after: string | undefined,
): Promise<Page<Enrolment>> => {
  const found: Enrolment[] = [];
  let cursor = after;
  for (let pages = 1; ; pages += 1) {
    const page = await listPage(cursor);
    found.push(...page.items.filter((one) => isCalled(one, words)));
    if (page.nextCursor === undefined) return { items: found };
    if (found.length >= enough || pages === pagesMax) {
      return { items: found, nextCursor: page.nextCursor };
    }
    cursor = page.nextCursor;
  }
};
