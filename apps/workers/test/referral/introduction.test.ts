import {
  answerReferralByLink,
  openReferralLink,
  proposeReferral,
  stopReferralsByLink,
} from "@waymark/application/referral";
import { AnswerReferralInput, ProposeReferralInput } from "@waymark/contracts/referral";
import { addDays } from "@waymark/domain/time";
import { buildPerson } from "@waymark/testing/build";
import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { linkSecret, openPairWorld, type PairWorld } from "../support/pair-world.ts";
import { type Process, startProcess } from "../support/process.ts";
import type { SentMail } from "../support/world.ts";

let world: PairWorld;
let process: Process;
beforeEach(async () => {
  world = await openPairWorld();
  process = startProcess(world);
});
afterEach(async () => {
  process.stop();
  await world.stop();
});

const [mentor, mentee] = [buildPerson(1), buildPerson(2)];
const imani = { displayName: "Imani Okafor", emailAddress: "imani@example.org" };

const propose = async () => {
  const input = ProposeReferralInput.parse({
    requestKey: randomUUID(),
    mentorshipId: world.mentorshipId,
    proposal: {
      thirdName: imani.displayName,
      thirdAddress: imani.emailAddress,
      reason: "Both of you move teams to the same tools this year.",
    },
  });
  const proposed = await proposeReferral(world.db)({ personId: mentor.id }, input);
  if (!proposed.ok) throw new Error(proposed.error.code);
  return world.db.clock.now();
};
const tokenIn = (mail: SentMail | undefined): string =>
  mail === undefined ? "" : world.tokenIn(mail, "referral-answer");
const answer = (mail: SentMail | undefined, action: "yes" | "no") =>
  answerReferralByLink({ ...world.db, linkSecret })(
    AnswerReferralInput.parse({
      requestKey: randomUUID(),
      token: tokenIn(mail),
      answer: { action },
    }),
  );
const to = (mails: readonly SentMail[]) => mails.map((mail) => mail.to.emailAddress).toSorted();
const referral = async () => {
  const { referrals } = await world.db.referrals.of(world.mentorshipId);
  return referrals[0];
};

describe("an introduction to a third person", () => {
  it("is one mail for each question, and one for each of the two with the other's name, after both yeses", async () => {
    const at = await propose();
    const [offer, ...noMore] = await world.workAt(process, at);
    expect([offer?.to.emailAddress, noMore]).toEqual([mentee.emailAddress, []]);
    await answer(offer, "yes");
    const [question, ...none] = await world.workAt(process, at);
    expect([question?.to, none]).toMatchObject([imani, []]);
    const earlier = JSON.stringify([offer, question]);
    expect(earlier).not.toContain(mentee.emailAddress.replace("@", "%40"));
    expect(question?.rendered.text).not.toContain(mentee.displayName);
    expect(offer?.rendered.text).not.toContain(imani.displayName);

    await answer(question, "yes");
    const introductions = await world.workAt(process, at);
    expect(to(introductions)).toEqual([imani.emailAddress, mentee.emailAddress].toSorted());
    for (const { to: reader, rendered } of introductions) {
      const other = reader.emailAddress === imani.emailAddress ? mentee : imani;
      expect(rendered.text).toContain(other.displayName);
      expect(rendered.headers["Reply-To"]).toBe(other.emailAddress);
    }
    expect(await world.workAt(process, addDays(at, 40))).toEqual([]);
  });

  it("reminds whoever is asked once, lapses after 14 days, and forgets the address then", async () => {
    const at = await propose();
    const [offer] = await world.workAt(process, at);
    await answer(offer, "yes");
    await world.workAt(process, at);
    expect(to(await world.workAt(process, addDays(at, 7)))).toEqual([imani.emailAddress]);
    expect(await world.workAt(process, addDays(at, 13))).toEqual([]);
    expect(await world.workAt(process, addDays(at, 14))).toEqual([]);
    expect(await referral()).toMatchObject({ status: "lapsed" });
    expect((await referral())?.thirdAddress).toBe(undefined);
    expect(await world.workAt(process, addDays(at, 60))).toEqual([]);
  });

  it("asks nobody at an address whose owner wants no such questions, and lapses in silence", async () => {
    const at = await propose();
    const [offer] = await world.workAt(process, at);
    await answer(offer, "yes");
    const [question] = await world.workAt(process, at);
    const stop = question === undefined ? "" : world.tokenIn(question, "referral-stop");
    expect(await stopReferralsByLink({ ...world.db, linkSecret })(stop)).toMatchObject({
      ok: true,
    });
    expect(await world.workAt(process, addDays(at, 7))).toEqual([]);
    await world.workAt(process, addDays(at, 14));
    await propose();
    const again = await world.workAt(process, addDays(at, 15));
    expect(to(again)).toEqual([mentee.emailAddress]);
    await answer(again[0], "yes");
    expect(await world.workAt(process, addDays(at, 15))).toEqual([]);
  });

  it("sends no question that was taken back a moment before, and its links lead nowhere", async () => {
    const at = await propose();
    const [offer] = await world.workAt(process, at);
    await answer(offer, "yes");
    const ending = { kind: "left", at } as const;
    await world.change({ status: "ended", ending });
    expect(await world.workAt(process, at)).toEqual([]);
    expect(await openReferralLink({ ...world.db, linkSecret })(tokenIn(offer))).toEqual({
      ok: false,
      error: { code: "link.used" },
    });
  });
});
