import {
  acceptIntroduction,
  answerMore,
  askForMore,
  sendIntroduction,
  withdrawIntroduction,
} from "@waymark/application/introduction";
import { SendIntroductionInput } from "@waymark/contracts/introduction";
import type { MailTemplate } from "@waymark/domain/delivery";
import { PersonId } from "@waymark/domain/id";
import { buildIntroduction, buildPerson, numberedId } from "@waymark/testing/build";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { converge } from "./support/converge.ts";
import { type Process, startProcess } from "./support/process.ts";
import { openWorld, type World } from "./support/world.ts";

// Hours of virtual time are many calls.
vi.setConfig({ testTimeout: 60_000 });

let world: World;
let process: Process;
beforeEach(async () => {
  world = await openWorld();
  process = startProcess(world);
});
afterEach(async () => {
  process.stop();
  await world.stop();
});

const mentee = { personId: PersonId.parse(numberedId("person", 2)) };

const send = async (withoutName = false) => {
  const { goal, whyYou, ask } = buildIntroduction(1);
  const sent = await sendIntroduction(world.db)(
    mentee,
    SendIntroductionInput.parse({
      requestKey: "7b1f0f43-3c0c-4a52-9d3c-0d7a7f3f5a10",
      listingId: numberedId("listing", 1),
      request: { goal, whyYou, ask, proposedTimes: [], withoutName },
    }),
  );
  if (!sent.ok) throw new Error(sent.error.code);
  return sent.value.introductionId;
};

const mailsOf = async (id: Awaited<ReturnType<typeof send>>): Promise<readonly MailTemplate[]> => {
  await converge(world, process);
  const deliveries = await world.db.deliveries.listByIntroduction(id);
  expect(deliveries.every(({ state }) => state === "delivered")).toBe(true);
  return deliveries.map(({ template }) => template).toSorted();
};

const hours = (count: number): number => count * 3_600_000;

describe("a request that nobody answers", () => {
  it("is asked, recalled, ended, and each side is told once", async () => {
    const id = await send();
    expect(await mailsOf(id)).toEqual(["introduction_request"]);
    world.db.clock.advanceMs(hours(48));
    expect(await mailsOf(id)).toEqual(["introduction_reminder", "introduction_request"]);
    world.db.clock.advanceMs(hours(24));
    expect(await mailsOf(id)).toEqual([
      "introduction_expired_mentee",
      "introduction_expired_mentor",
      "introduction_reminder",
      "introduction_request",
    ]);
    expect(await world.db.introductions.get(id)).toMatchObject({ status: "expired" });
    expect(world.provider.sent).toHaveLength(4);
  });

  it("is not heard of again once it is withdrawn", async () => {
    const id = await send();
    await mailsOf(id);
    const requestKey = "7b1f0f43-3c0c-4a52-9d3c-0d7a7f3f5a11";
    const withdrawn = await withdrawIntroduction(world.db)(mentee, {
      requestKey,
      introductionId: id,
    });
    expect(withdrawn.ok).toBe(true);
    world.db.clock.advanceMs(hours(100));
    expect(await mailsOf(id)).toEqual(["introduction_request"]);
  });
});

describe("a request without a name", () => {
  const mentor = { personId: PersonId.parse(numberedId("person", 1)) };
  const name = "Zephyrine Quillfeather";
  const names = /zephyrine|quillfeather|person-2/i;
  const key = (digit: number) => `7b1f0f43-3c0c-4a52-9d3c-0d7a7f3f5a2${digit}`;
  const toMentor = () => {
    const mails = world.provider.mails.filter(({ to }) => to.emailAddress.startsWith("person-1"));
    return mails.map(({ rendered }) => JSON.stringify(rendered));
  };
  const sendUnnamed = async () => {
    const { db } = world;
    const named = buildPerson(2, { displayName: name, revision: 2 });
    expect((await db.commit([db.persons.replace(named)], [])).ok).toBe(true);
    const introductionId = await send(true);
    await mailsOf(introductionId);
    const question = "What have you tried so far?";
    await askForMore(db)(mentor, { requestKey: key(1), introductionId, question });
    await mailsOf(introductionId);
    const answer = "I ran two retrospectives.";
    await answerMore(db)(mentee, { requestKey: key(2), introductionId, answer });
    await mailsOf(introductionId);
    return introductionId;
  };

  it("tells the mentor no name in any mail from the first to the last", async () => {
    const id = await sendUnnamed();
    world.db.clock.advanceMs(hours(49));
    await mailsOf(id);
    world.db.clock.advanceMs(hours(24));
    const all = await mailsOf(id);
    expect(all.filter((template) => !template.endsWith("mentee"))).toEqual([
      "introduction_expired_mentor",
      "introduction_more_answered",
      "introduction_more_asked",
      "introduction_reminder",
      "introduction_request",
    ]);
    expect(toMentor()).toHaveLength(4);
    for (const mail of toMentor()) expect(mail).not.toMatch(names);
  });

  it("tells it in the mail that introduces the two, once it is accepted", async () => {
    const introductionId = await sendUnnamed();
    await acceptIntroduction(world.db)(mentor, { requestKey: key(3), introductionId });
    await mailsOf(introductionId);
    expect(toMentor().map((mail) => names.test(mail))).toEqual([false, false, true, true]);
  });
});
