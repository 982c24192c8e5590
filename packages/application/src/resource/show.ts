import type { AppError } from "@waymark/contracts/error";
import type { ShelfView } from "@waymark/contracts/resource";
import type { MentorshipId, PersonId } from "@waymark/domain/id";
import type { Shelf } from "@waymark/domain/resource";
import { ok, type Result } from "@waymark/domain/result";
import { otherSide, personOn } from "@waymark/domain/side";
import { type OwnMentorship, ownMentorship } from "../mentorship/index.ts";
import type { ResourceDeps } from "./deps.ts";

export const viewOf = async (
  deps: Pick<ResourceDeps, "persons">,
  { mentorship, side }: OwnMentorship,
  { resources }: Shelf,
): Promise<ShelfView> => {
  const other = await deps.persons.get(personOn(mentorship, otherSide(side)));
  return {
    viewer: side,
    otherName: other?.displayName ?? "",
    isOver: mentorship.status === "ended",
    resources: [...resources],
  };
};

/** What a pair has on its shelf, for either of the two. */
export const showShelf =
  (deps: Pick<ResourceDeps, "mentorships" | "persons" | "shelves">) =>
  async (
    actor: { readonly personId: PersonId },
    mentorshipId: MentorshipId,
  ): Promise<Result<ShelfView, AppError>> => {
    const own = await ownMentorship(deps)(actor, mentorshipId);
    if (!own.ok) return own;
    return ok(await viewOf(deps, own.value, await deps.shelves.of(mentorshipId)));
  };
