import type { PeopleForAnswer, PeopleForInput } from "@waymark/contracts/booking";
import type { AppError } from "@waymark/contracts/error";
import type { PersonId } from "@waymark/domain/id";
import { isPublic } from "@waymark/domain/listing";
import { err, ok, type Result } from "@waymark/domain/result";
import type * as z from "zod";
import type { Introductions, Page } from "../ports/index.ts";
import { allApartFrom } from "../apart/index.ts";
import { actsFor } from "./acts-for.ts";
import type { Actor, BookingDeps } from "./deps.ts";

type Deps = Pick<BookingDeps, "blocks" | "delegates" | "persons" | "listings"> & {
  readonly introductions: Pick<Introductions, "listByMentor">;
};

const enough = 20;
/** Requests that came to nothing may fill pages: one may come with less, but never late. */
const pagesMax = 5;

/** Each mentee once, the one who was introduced last first. */
const introducedTo = async (
  { introductions }: Deps,
  mentorId: PersonId,
  cursor: string | undefined,
): Promise<Page<PersonId>> => {
  const menteeIds = new Set<PersonId>();
  let after = cursor;
  let pages = 0;
  do {
    const page = await introductions.listByMentor(mentorId, after);
    const accepted = page.items.filter(({ status }) => status === "accepted");
    for (const { menteeId } of accepted) menteeIds.add(menteeId);
    after = page.nextCursor;
    pages += 1;
  } while (after !== undefined && menteeIds.size < enough && pages < pagesMax);
  return { items: [...menteeIds], ...(after !== undefined && { nextCursor: after }) };
};

/**
 * For whom the mentor, or a delegate, may book: everybody whose introduction the mentor accepted,
 * with the public listing whose times are offered to them.
 *
 * @returns `booking.not_found` for who may not act for that mentor
 */
export const listPeopleFor =
  (deps: Deps) =>
  async (
    { personId }: Actor,
    { mentorId, cursor }: z.infer<typeof PeopleForInput>,
  ): Promise<Result<PeopleForAnswer, AppError>> => {
    const mentor = await deps.persons.get(mentorId);
    if (mentor === null || !(await actsFor(deps)(personId, mentorId))) {
      return err({ code: "booking.not_found" });
    }
    const [introduced, listings, ...apart] = await Promise.all([
      introducedTo(deps, mentorId, cursor),
      deps.listings.listByMentor(mentorId),
      allApartFrom(deps, mentorId),
      allApartFrom(deps, personId),
    ]);
    const within = introduced.items.filter((id) => apart.every((others) => !others.has(id)));
    const found = await Promise.all(within.map(deps.persons.get));
    const people = found
      .filter((person) => person !== null)
      .map(({ id, displayName, timeZone }) => ({ personId: id, displayName, timeZone }));
    const { displayName, timeZone } = mentor;
    return ok({
      mentor: { displayName, timeZone },
      listingId: listings.find(({ status }) => isPublic(status))?.id ?? null,
      people,
      ...(introduced.nextCursor !== undefined && { nextCursor: introduced.nextCursor }),
    });
  };
