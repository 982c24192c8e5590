import { jobNames } from "@waymark/messaging/catalogue";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask } from "../support/cloud/ask.ts";
import { type CloudQueues, connectQueues } from "../support/cloud/connect-queues.ts";
import { connectTable } from "../support/cloud/connect-table.ts";
import { openCloud, type OpenCloud } from "../support/cloud/open-cloud.ts";
import { plantMentor } from "../support/cloud/plant-mentor.ts";
import { signUp } from "../support/cloud/sign-up.ts";
import { waitFor } from "../support/cloud/wait-for.ts";
import { waitForMail } from "../support/cloud/wait-for-mail.ts";

let cloud: OpenCloud;
let queues: CloudQueues;
beforeAll(async () => {
  cloud = await openCloud();
  queues = connectQueues(cloud.servers);
}, 120_000);
afterAll(async () => {
  queues.close();
  await cloud.close();
});

const poison = [
  { body: '{"v":1,"eventId":', reason: /not JSON/ },
  { body: '{"v":0,"source":"elsewhere"}', reason: /not a payload of/ },
  { body: JSON.stringify({ v: 1, filler: "x".repeat(200_000) }), reason: /bytes, above/ },
];

test("malformed messages reach the dead-letter queues with their reason and block nobody", async () => {
  const db = connectTable(cloud.servers);
  const { listing, person } = await plantMentor(db, 1, "mentor@mentors.example");
  const mentee = await signUp(cloud.origin, "mentee@mentees.example", "Amina Yusuf");
  for (const job of jobNames) for (const { body } of poison) await queues.send(job, body);
  const introductionId = await ask(mentee, listing.id);

  await waitForMail(cloud.origin, person.emailAddress, /asks you for an introduction/);
  for (const job of jobNames) {
    const dead = await waitFor(`the dead letters of ${job}`, async () => {
      const letters = await queues.readDead(job);
      return letters.length >= poison.length ? letters : undefined;
    });
    expect(dead).toHaveLength(poison.length);
    for (const { body, reason } of poison) {
      const letter = dead.find(({ Body }) => Body === body);
      expect(letter?.MessageAttributes?.["RejectedReason"]?.StringValue).toMatch(reason);
    }
  }
  const states = async () =>
    (await db.deliveries.listByIntroduction(introductionId)).map(({ state }) => state);
  await expect.poll(states, { timeout: 20_000 }).toEqual(["delivered"]);
  await expect.poll(queues.count, { timeout: 20_000 }).toEqual({ visible: 0, hidden: 0 });
}, 120_000);
