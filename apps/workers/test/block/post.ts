import { expireBooking } from "@waymark/application/booking";
import { followBlock } from "@waymark/application/block";
import { deliverMail, notifyOfBooking } from "@waymark/application/delivery";
import { expireIntroduction } from "@waymark/application/introduction";
import { callOffSessions, openMentorship } from "@waymark/application/mentorship";
import { deliverHeldMessage } from "@waymark/application/message";
import type { MailContent, PublishMails } from "@waymark/application/ports";
import type { JobOutcome } from "@waymark/contracts/job";
import { pairKeyOf } from "@waymark/domain/block";
import { ok } from "@waymark/domain/result";
import type { JobMessage } from "@waymark/messaging/payload";
import { messagesFor } from "@waymark/messaging/route";
import { sweepDues } from "@waymark/messaging/sweep";
import type { Random } from "@waymark/testing/random";
import { people } from "./people.ts";
import type { Town } from "./town.ts";

const addressPattern = /person-\d+@waymark\.example/gu;
const slugPattern = /\/mentors\/mentor-(\d+)/gu;
/** What says that something is over goes out across a block as well. */
const endings = /declined|expired|withdrawn|cancelled|released|left/u;

const idOf = new Map(people.map(({ emailAddress, id }) => [String(emailAddress), id]));

/** All whom a mail makes its reader think of: by address, and as mentors whom it suggests. */
const othersIn = (content: MailContent) => {
  const text = JSON.stringify(content);
  const named = endings.test(content.template) ? [] : (text.match(addressPattern) ?? []);
  const suggested = content.about === "introduction" ? content.alternatives : [];
  const suggestedNumbers = [...JSON.stringify(suggested).matchAll(slugPattern)];
  return [
    ...named.flatMap((address) => idOf.get(address) ?? []),
    ...suggestedNumbers.flatMap(([, number]) => people[Number(number) - 1]?.id ?? []),
  ];
};

const quiet = (): void => {};

/** What the workers do, without their queues: jobs wait in a list and are taken in any order. */
export const openPost = (town: Town, random: Random) => {
  const waiting: JobMessage[] = [];
  let sentCount = 0;
  const deps = town.depsWith(town.commit);

  const check = (content: MailContent): void => {
    const reader = idOf.get(content.recipient.emailAddress);
    if (reader === undefined) throw new Error("a mail to nobody of this town");
    for (const other of othersIn(content)) {
      if (other === reader) continue;
      const pair = pairKeyOf(reader, other);
      if (town.apart.has(pair)) town.crossed.push(`mail ${content.template} of ${pair}`);
    }
  };

  const deliver = deliverMail({
    ...deps,
    origin: "https://waymark.example",
    linkSecret: "a secret of this town that is long enough",
    renderMail: (content) => {
      check(content);
      return { subject: content.template, html: "", text: "", headers: {}, attachments: [] };
    },
    sendMail: async () => {
      sentCount += 1;
      return ok({ providerMessageId: String(sentCount) });
    },
  });

  const publishMails: PublishMails = async (mails) => {
    waiting.push(...mails.map((payload) => ({ job: "mail" as const, payload })));
    return mails.map(() => ok(null));
  };

  const handle = async (message: JobMessage): Promise<JobOutcome> => {
    switch (message.job) {
      case "mail":
        return deliver(message.payload);
      case "booking-notice":
        return notifyOfBooking({ bookings: deps.bookings, publishMails })(message.payload);
      case "booking-expiry":
        return expireBooking(deps)(message.payload);
      case "introduction-expiry":
        return expireIntroduction(deps)(message.payload);
      case "mentorship-opening":
        return openMentorship(deps)(message.payload);
      case "mentorship-closing":
        return callOffSessions(deps)(message.payload);
      case "block-follow":
        return followBlock(deps)(message.payload);
      case "message-delivery":
        return deliverHeldMessage(deps)(message.payload);
      default:
        // Surveys, goals and the like have runs of their own.
        return { outcome: "skipped", reason: "not of this run" };
    }
  };

  const collect = (): void => {
    waiting.push(...town.news.splice(0).flatMap(messagesFor));
  };

  const work = async (most: number): Promise<void> => {
    for (let count = 0; count < most; count += 1) {
      collect();
      if (waiting.length === 0) return;
      const [message] = waiting.splice(random.integer(waiting.length), 1);
      if (message === undefined) return;
      const outcome = await handle(message);
      if (outcome.outcome === "retry") waiting.push(message);
      if (outcome.outcome === "rejected") throw new Error(`${message.job}: ${outcome.reason}`);
    }
  };

  const sweep = sweepDues({
    dues: town.db.dues,
    commit: town.commit,
    bury: async () => {},
    ids: deps.ids,
    clock: town.clock,
    log: quiet,
  });

  return {
    /** Handles a few jobs, in any order. */
    work,
    /** Turns what is due into events. */
    sweep: () => sweep({ limit: 50, unreadableGraceMinutes: 60 }),
    /** Until nothing waits. */
    settle: async (): Promise<void> => {
      for (let rounds = 0; rounds < 50; rounds += 1) {
        await work(500);
        collect();
        if (waiting.length === 0) return;
      }
      throw new Error(`jobs do not come to an end: ${waiting.map(({ job }) => job).join(", ")}`);
    },
    sentCount: () => sentCount,
  };
};
