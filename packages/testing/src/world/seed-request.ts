import {
  acceptIntroduction,
  answerMore,
  askForMore,
  declineIntroduction,
  type IntroductionDeps,
  sendIntroduction,
} from "@waymark/application/introduction";
import { systemIds } from "@waymark/application/system";
import { IntroductionId } from "@waymark/domain/id";
import { addHours, type Instant } from "@waymark/domain/time";
import type { RequestStory } from "./request-story.ts";

export type RequestTarget = Omit<IntroductionDeps, "clock" | "ids">;

type Outcome = { readonly ok: true } | { readonly ok: false; readonly error: { code: string } };

const mustBeDone = (outcome: Outcome, what: string): void => {
  if (!outcome.ok) throw new Error(`the seed could not ${what}: ${outcome.error.code}`);
};

/**
 * Plays a story with the use cases themselves, each step at its own time, so that counters, guards
 * and due items are what the product makes of it. Its events are left out: nobody gets a mail about
 * what is over. Steps that were taken before, by a seed or by a person, are not taken again.
 *
 * @returns true when anything was written
 */
export const seedRequest = async (
  target: RequestTarget,
  story: RequestStory,
  number: number,
  now: Instant,
): Promise<boolean> => {
  const digits = (part: string): string => systemIds.fingerprint(`world ${part} of ${number}`);
  const introductionId = IntroductionId.parse(`int_${digits("introduction").slice(0, 32)}`);
  const at = (hoursAgo: number): IntroductionDeps => ({
    ...target,
    commit: (writes) => target.commit(writes, []),
    clock: { now: () => addHours(now, -hoursAgo) },
    ids: { ...systemIds, newIntroductionId: () => introductionId },
  });
  const proposedTimes = story.proposedInHours.map((hours) => addHours(now, hours));
  const mentee = { personId: story.mentee.id };
  const mentor = { personId: story.mentor.person.id };
  const stored = await target.introductions.get(introductionId);
  if (stored === null) {
    const { goal, whyYou, ask } = story;
    const sent = await sendIntroduction(at(story.sentHoursAgo))(mentee, {
      requestKey: digits("request"),
      listingId: story.mentor.listing.id,
      request: { goal, whyYou, ask, proposedTimes },
    });
    mustBeDone(sent, "send");
  }
  const taken = stored === null ? 0 : stored.revision - 1;
  for (const [place, step] of story.steps.entries()) {
    if (place < taken) continue;
    const deps = at(step.hoursAgo);
    const move = { requestKey: digits(`step ${place}`), introductionId };
    switch (step.action) {
      case "accept": {
        const agreed = { agreedTime: proposedTimes[0], note: step.note };
        mustBeDone(await acceptIntroduction(deps)(mentor, { ...move, ...agreed }), "accept");
        break;
      }
      case "decline":
        mustBeDone(await declineIntroduction(deps)(mentor, { ...move, ...step }), "decline");
        break;
      case "ask_more":
        mustBeDone(await askForMore(deps)(mentor, { ...move, ...step }), "ask for more");
        break;
      case "answer_more":
        mustBeDone(await answerMore(deps)(mentee, { ...move, ...step }), "answer");
        break;
    }
  }
  return taken < story.steps.length || stored === null;
};
