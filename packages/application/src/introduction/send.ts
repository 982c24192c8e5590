import type { AppError } from "@waymark/contracts/error";
import { Moved, type SendIntroductionInput } from "@waymark/contracts/introduction";
import type { PersonId } from "@waymark/domain/id";
import { openRequestLimit, send } from "@waymark/domain/introduction";
import { isPublic } from "@waymark/domain/listing";
import { err, ok, type Result } from "@waymark/domain/result";
import type * as z from "zod";
import { areApart } from "../apart/index.ts";
import { once } from "../command/index.ts";
import type { IntroductionDeps } from "./deps.ts";
import { dueWrites } from "./due-writes.ts";

const notFound = err({ code: "listing.not_found" } as const);

/** Sends a mentee's request to a mentor: one request per key, however often it arrives. */
export const sendIntroduction =
  (deps: IntroductionDeps) =>
  async (
    actor: { readonly personId: PersonId },
    input: z.infer<typeof SendIntroductionInput>,
  ): Promise<Result<Moved, AppError>> => {
    const now = deps.clock.now();
    return once(deps)({
      actor: actor.personId,
      requestKey: input.requestKey,
      input: { command: "introduction.send", ...input },
      now,
      parse: (stored) => Moved.parse(stored),
      decide: async () => {
        const [mentee, listing, tally] = await Promise.all([
          deps.persons.get(actor.personId),
          deps.listings.get(input.listingId),
          deps.tallies.get(actor.personId),
        ]);
        if (mentee === null) return err({ code: "person.not_registered" });
        if (listing === null || !isPublic(listing.status)) return notFound;
        if (await areApart(deps, actor.personId, listing.mentorId)) return notFound;
        const sent = send(deps.ids.newIntroductionId(), mentee, listing, input.request, now);
        if (!sent.ok) return sent;
        const introduction = sent.value;
        return ok({
          answer: { introductionId: introduction.id, status: introduction.status },
          writes: [
            deps.blocks.guard(actor.personId, listing.mentorId, notFound.error),
            deps.introductions.insert(introduction),
            deps.listings.checkPublished(listing.id),
            deps.introductions.claimPair(introduction),
            deps.tallies.openForMentee(actor.personId, openRequestLimit(tally.acceptedAsMentee)),
            deps.tallies.openForMentor(listing.mentorId, listing.openRequestLimit),
            ...dueWrites(deps, introduction, now),
          ],
          events: [
            {
              id: deps.ids.newEventId(),
              at: now,
              v: 1,
              type: "introduction.sent",
              introductionId: introduction.id,
              revision: introduction.revision,
            },
          ],
        });
      },
    });
  };
