import type { MentorshipId, PersonId } from "@waymark/domain/id";
import type { Mentorship } from "@waymark/domain/mentorship";
import { err, ok, type Result } from "@waymark/domain/result";
import { type Side, sideOf } from "@waymark/domain/side";
import type { Mentorships } from "../ports/index.ts";

export type OwnMentorship = { readonly mentorship: Mentorship; readonly side: Side };

/** A mentorship of somebody's own; "not yours" and "not there" are one answer. */
export const ownMentorship =
  ({ mentorships }: { readonly mentorships: Pick<Mentorships, "get"> }) =>
  async (
    actor: { readonly personId: PersonId },
    id: MentorshipId,
  ): Promise<Result<OwnMentorship, { readonly code: "mentorship.not_found" }>> => {
    const mentorship = await mentorships.get(id);
    const side = mentorship === null ? null : sideOf(mentorship, actor.personId);
    return mentorship === null || side === null
      ? err({ code: "mentorship.not_found" })
      : ok({ mentorship, side });
  };
