import {
  type AgreementDeps,
  fillExpectations,
  moveAgreement,
} from "@waymark/application/agreement";
import {
  type MentorshipDeps,
  moveMentorship,
  proposalWrites,
} from "@waymark/application/mentorship";
import { systemIds } from "@waymark/application/system";
import { AgreementTerms, Expectations } from "@waymark/domain/agreement";
import { IntroductionId, type MentorshipId } from "@waymark/domain/id";
import { type Mentorship, proposeMentorship } from "@waymark/domain/mentorship";
import { addDays, type Instant } from "@waymark/domain/time";
import type { World } from "./make-world.ts";
import { type MentorshipStory, mentorshipStories } from "./mentorship-story.ts";

export type MentorshipTarget = Omit<MentorshipDeps & AgreementDeps, "clock" | "ids" | "search">;

const must = (
  outcome: { readonly ok: true } | { readonly ok: false; readonly error: { code: string } },
): void => {
  if (!outcome.ok) throw new Error(`the seed could not tell a mentorship: ${outcome.error.code}`);
};

const idOf = ({ name, ofRequest }: MentorshipStory): MentorshipId => {
  const digits = systemIds.fingerprint(`world introduction of ${ofRequest ?? 0}`).slice(0, 32);
  return ofRequest === undefined
    ? systemIds.derivedMentorshipId("world", name)
    : systemIds.derivedMentorshipId(IntroductionId.parse(`int_${digits}`));
};

const nobodySearches = { search: () => Promise.reject(new Error("the seed searches nothing")) };

/** Each step at its own time; without events, as nobody gets a mail about what is over. */
const tell = async (
  target: MentorshipTarget,
  story: MentorshipStory,
  stored: Mentorship | null,
  now: Instant,
): Promise<void> => {
  const { name, mentorId, menteeId, proposedDaysAgo } = story;
  const mentorshipId = idOf(story);
  const at = (daysAgo: number) => ({
    ...target,
    commit: (writes: Parameters<typeof target.commit>[0]) => target.commit(writes, []),
    clock: { now: () => addDays(now, -daysAgo) },
    ids: systemIds,
    search: nobodySearches,
  });
  const key = (step: string) => ({
    requestKey: systemIds.fingerprint(`world ${name} ${step}`),
    mentorshipId,
  });
  const proposedAt = addDays(now, -proposedDaysAgo);
  if (stored === null) {
    const proposed = proposeMentorship(mentorshipId, { mentorId, menteeId }, null, proposedAt);
    if (!proposed.ok) throw new Error(proposed.error.code);
    must(await target.commit(proposalWrites(at(proposedDaysAgo), proposed.value), []));
  }
  const [mentor, mentee] = [{ personId: mentorId }, { personId: menteeId }];
  const { mentorHopes, menteeHopes, terms, startedDaysAgo, ending } = story;
  const { reviewOn: _reviewOn, ...ground } = terms;
  const sheet = (hopes: string) => Expectations.parse({ ...ground, hopes, offers: "" });
  const filled = { ...key("mentor"), sheet: sheet(mentorHopes) };
  must(await fillExpectations(at(proposedDaysAgo))(mentor, filled));
  if (menteeHopes === undefined || startedDaysAgo === undefined) return;
  const began = at(startedDaysAgo);
  must(await fillExpectations(began)(mentee, { ...key("mentee"), sheet: sheet(menteeHopes) }));
  const reviewOn = addDays(now, terms.reviewOn).slice(0, 10);
  const proposal = {
    action: "propose",
    terms: AgreementTerms.parse({ ...ground, reviewOn }),
  } as const;
  must(await moveAgreement(began)(mentor, { ...key("propose"), move: proposal }));
  must(
    await moveAgreement(began)(mentee, { ...key("sign"), move: { action: "sign", version: 1 } }),
  );
  if (ending === undefined) return;
  const farewell = { ...ending.farewell, door: "open", thanksMayBePublic: true } as const;
  must(
    await moveMentorship(at(1))(mentee, {
      ...key("farewell"),
      move: { action: "farewell", farewell },
    }),
  );
  const end = { action: "propose_end", outcome: ending.outcome } as const;
  must(await moveMentorship(at(1))(mentee, { ...key("end"), move: end }));
};

/**
 * The mentorships of the demo people: about to begin, under way, about to end. One that was told
 * before, by a seed or by people, is left as it is.
 */
export const seedMentorships = async (
  target: MentorshipTarget,
  world: World,
  now: Instant,
): Promise<void> => {
  for (const story of mentorshipStories(world)) {
    const id = idOf(story);
    const stored = await target.mentorships.get(id);
    const isTold =
      stored !== null && story.isTold(stored, await target.agreements.expectations(id));
    if (!isTold) await tell(target, story, stored, now);
  }
};
