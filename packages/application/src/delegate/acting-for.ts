import type { ActingForAnswer } from "@waymark/contracts/delegate";
import type { PersonId } from "@waymark/domain/id";
import { isPublic } from "@waymark/domain/listing";
import type { DelegateDeps } from "./deps.ts";

type Acting = ActingForAnswer["mentors"][number];

/** For whom somebody acts at this moment, by name. */
export const listActingFor =
  (deps: Pick<DelegateDeps, "persons" | "listings" | "delegates">) =>
  async (actor: { readonly personId: PersonId }): Promise<ActingForAnswer> => {
    const mentorIds = await deps.delegates.mentorsOf(actor.personId);
    const found = await Promise.all(
      mentorIds.map(async (mentorId): Promise<readonly Acting[]> => {
        const [mentor, listings] = await Promise.all([
          deps.persons.get(mentorId),
          deps.listings.listByMentor(mentorId),
        ]);
        if (mentor === null) return [];
        const shown = listings
          .filter(({ status }) => isPublic(status))
          .map(({ id: listingId, slug, headline }) => ({ listingId, slug, headline }));
        return [{ mentorId, displayName: mentor.displayName, listings: shown }];
      }),
    );
    const mentors = found.flat();
    return {
      mentors: mentors.toSorted((a, b) => a.displayName.localeCompare(b.displayName, "en")),
    };
  };
