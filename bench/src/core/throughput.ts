import { setTimeout as sleep } from "node:timers/promises";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SendEmailCommand, SESv2Client } from "@aws-sdk/client-sesv2";
import { systemClock, systemIds } from "@waymark/application/system";
import { makeDb } from "@waymark/db/make-db";
import { table } from "@waymark/db/table";
import type { Introduction } from "@waymark/domain/introduction";
import { demoMentee, demoMentor } from "@waymark/testing/world";
import { mailsTo } from "./open-product.ts";

const subjectOf = (number: number): Introduction => ({
  id: systemIds.newIntroductionId(),
  listingId: demoMentor.listing.id,
  mentorId: demoMentor.person.id,
  menteeId: demoMentee.id,
  status: "sent",
  goal: `Lead the planning of our next quarter by myself, for the ${number}th time.`,
  whyYou: "You wrote that a system which nobody can explain on one page is not finished.",
  ask: "Could we look at my draft plan together for half an hour?",
  proposedTimes: [],
  exchanges: [],
  sentAt: systemClock.now(),
  revision: 1,
});

const lanes = 8;
const lookEveryMs = 500;

/**
 * Commits `count` introductions with their events, eight at a time, and waits until the mailbox
 * holds their mails.
 *
 * @returns messages per second from the first commit to the last mail, exact to half a second
 */
export const measureThroughput = async (origin: string, count: number): Promise<number> => {
  const db = makeDb(new DynamoDBClient({}), table.name, {
    clock: systemClock,
    ids: systemIds,
    random: Math.random,
    sleep,
  });
  const commit = async (number: number): Promise<void> => {
    const introduction = subjectOf(number);
    const committed = await db.commit(
      [db.introductions.insert(introduction)],
      [
        {
          id: systemIds.newEventId(),
          at: introduction.sentAt,
          v: 1,
          type: "introduction.sent",
          introductionId: introduction.id,
          revision: 1,
        },
      ],
    );
    if (!committed.ok) throw new Error(committed.error.code);
  };
  const { emailAddress } = demoMentor.person;
  const before = (await mailsTo(origin, emailAddress)).length;
  const startedMs = performance.now();
  const numbers = Array.from({ length: count }, (_, number) => number);
  const lane = async (): Promise<void> => {
    for (let next = numbers.pop(); next !== undefined; next = numbers.pop()) await commit(next);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  while ((await mailsTo(origin, emailAddress)).length < before + count) await sleep(lookEveryMs);
  return (count / (performance.now() - startedMs)) * 1000;
};

/** The peer: the same number of mails straight to the provider, with no promise about any of them. */
export const measurePlainSending = async (count: number): Promise<number> => {
  const ses = new SESv2Client({});
  const startedMs = performance.now();
  for (let number = 0; number < count; number += 1) {
    await ses.send(
      new SendEmailCommand({
        FromEmailAddress: "hello@waymark.example",
        Destination: { ToAddresses: ["plain@waymark.example"] },
        Content: {
          Simple: {
            Subject: { Data: "A request" },
            Body: { Text: { Data: "Somebody asks for an introduction." } },
          },
        },
      }),
    );
  }
  return (count / (performance.now() - startedMs)) * 1000;
};
