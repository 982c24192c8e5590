import type { DomainEvent } from "@waymark/contracts/event";
import type { Mentorship } from "@waymark/domain/mentorship";
import { type Instant, Instant as InstantOf } from "@waymark/domain/time";
import { buildMentorship } from "@waymark/testing/build";
import type { Process } from "./process.ts";
import { openWorld, type SentMail, type World } from "./world.ts";

const startedAt = InstantOf.parse("2026-03-02T09:00:00.000Z");
const jobs = ["goal-week", "referral-expiry", "mail", "mail-event"] as const;
const rounds = 3;

/** The mentor is person 1, the mentee person 2, and their mentorship is under way. */
export const openPairWorld = async () => {
  const world: World = await openWorld();
  const { db, provider } = world;
  const put = async (...writes: Parameters<typeof db.commit>[0]): Promise<void> => {
    const committed = await db.commit(writes, []);
    if (!committed.ok) throw new Error(committed.error.code);
  };
  let mentorship: Mentorship = buildMentorship(1, {
    status: "active",
    rhythm: { cadence: "fortnightly", countsFrom: startedAt, nudges: 0 },
    startedAt,
  });
  await put(db.mentorships.insert(mentorship));
  let read = 0;

  const waiting = async (): Promise<readonly DomainEvent[]> => {
    const found = await db.outbox.listOlderThan(db.clock.now(), 50);
    return found.flatMap((item) => (item.ok ? [item.value] : []));
  };

  return {
    ...world,
    mentorshipId: mentorship.id,
    put,
    change: async (part: Partial<Mentorship>): Promise<void> => {
      mentorship = { ...mentorship, ...part, revision: mentorship.revision + 1 };
      await put(db.mentorships.replace(mentorship));
    },
    /**
     * Moves the clock and lets a process do what is due, with every message given to it twice.
     *
     * @returns the mails that went out meanwhile
     */
    workAt: async (process: Process, at: Instant): Promise<readonly SentMail[]> => {
      db.clock.moveTo(at);
      for (let round = 0; round < rounds; round += 1) {
        await process.sweep();
        const events = await waiting();
        await process.relay(...events);
        await process.relay(...events);
        await process.drainJobs(...jobs);
      }
      const sent = provider.mails.slice(read);
      read = provider.mails.length;
      return sent;
    },
    /** The token of the link to that page in a mail. */
    tokenIn: ({ rendered }: SentMail, page: string): string =>
      new RegExp(`/${page}/([\\w.-]+)`).exec(rendered.text)?.[1] ?? "",
  };
};

export type PairWorld = Awaited<ReturnType<typeof openPairWorld>>;

/** The secret that the links of the tests' mails are signed with. */
export const linkSecret = "a secret that is long enough for tests";
