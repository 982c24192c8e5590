import { afterAll, beforeAll, expect, test } from "vitest";
import { acceptByLink } from "../support/cloud/accept-by-link.ts";
import { ask } from "../support/cloud/ask.ts";
import { connectQueues } from "../support/cloud/connect-queues.ts";
import { connectTable } from "../support/cloud/connect-table.ts";
import { mailFatesOf } from "../support/cloud/mail-fates.ts";
import { readMails } from "../support/cloud/mailbox.ts";
import { openCloud, type OpenCloud } from "../support/cloud/open-cloud.ts";
import { plantMentor } from "../support/cloud/plant-mentor.ts";
import { signUp } from "../support/cloud/sign-up.ts";
import { untilQuiet } from "../support/cloud/until-quiet.ts";
import { waitFor } from "../support/cloud/wait-for.ts";

/** A newcomer may have three requests open at once. */
const mentorCount = 3;
const introductionCount = 20;

let cloud: OpenCloud;
beforeAll(async () => {
  cloud = await openCloud({ flags: ["--disturb", "7"] });
}, 120_000);
afterAll(() => cloud.close());

test("every message delivered twice and out of order ends in one mail, for 20 introductions", async () => {
  const { origin, servers } = cloud;
  const db = connectTable(servers);
  const queues = connectQueues(servers);
  const mentors = await Promise.all(
    Array.from({ length: mentorCount }, (_, at) =>
      plantMentor(db, at + 1, `mentor-${at + 1}@mentors.example`),
    ),
  );
  const listings = mentors.map(({ listing }) => listing.id);
  const menteeCount = Math.ceil(introductionCount / mentorCount);
  const mentees = await Promise.all(
    Array.from({ length: menteeCount }, (_, at) =>
      signUp(origin, `mentee-${at + 1}@mentees.example`, `Mentee ${at + 1}`),
    ),
  );
  const pairs = mentees
    .flatMap((mentee) => listings.map((listing) => ({ mentee, listing })))
    .slice(0, introductionCount);
  const introductions = await Promise.all(pairs.map(({ mentee, listing }) => ask(mentee, listing)));

  const requests = await waitFor("all requests", async () => {
    const mails = await readMails(origin);
    const found = mails.filter(({ subject }) => subject.includes("asks you for an introduction"));
    return found.length >= introductionCount ? found : undefined;
  });
  await Promise.all(requests.map((mail) => acceptByLink(origin, mail)));
  await untilQuiet({ origin, db, queues });

  const mails = await readMails(origin);
  for (const introduction of introductions) {
    const fates = await mailFatesOf(db, introduction, mails);
    expect(fates.map(({ template, state, sentTo }) => [template, state, sentTo.length])).toEqual([
      ["introduction_accepted_mentee", "delivered", 1],
      ["introduction_accepted_mentor", "delivered", 1],
      ["introduction_request", "delivered", 1],
    ]);
  }
  // Each acceptance proposes a mentorship, of which both hear.
  const proposals = mails.filter(({ subject }) => subject.includes("say what you expect"));
  expect(proposals).toHaveLength(2 * introductionCount);
  expect(mails).toHaveLength(menteeCount + 3 * introductionCount + proposals.length);
  expect(await queues.readDead("mail")).toEqual([]);
  expect(await queues.readDead("mail-event")).toEqual([]);
}, 120_000);
