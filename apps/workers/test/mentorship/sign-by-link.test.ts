import { answerAgreementByLink, openAgreementLink } from "@waymark/application/agreement";
import { addDays } from "@waymark/domain/time";
import { buildTerms } from "@waymark/testing/build";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type MentorshipWorld, openMentorshipWorld } from "../support/mentorship-world.ts";
import { linkSecret } from "../support/pair-world.ts";

vi.setConfig({ testTimeout: 60_000 });

let world: MentorshipWorld;
beforeAll(async () => {
  world = await openMentorshipWorld();
});
afterAll(() => world.stop());

const deps = () => ({ ...world.deps, linkSecret });
const open = (token: string) => openAgreementLink(deps())(token);
const answer = (token: string, given: "sign" | "decline", requestKey: string = randomUUID()) =>
  answerAgreementByLink(deps())({ requestKey, token, answer: given });

/** The link in the newest mail that has one. */
const newestLink = async (): Promise<string> => {
  await world.settle();
  const texts = world.provider.mails.map(({ rendered }) => rendered.text);
  const found = texts.flatMap((text) => /\/agreement-answer\/([\w.-]+)/.exec(text)?.[1] ?? []);
  return found.at(-1) ?? "";
};
const changed = { ok: false, error: { code: "agreement.other_version" } };
const used = { ok: false, error: { code: "link.used" } };

describe("the link in the mail of a proposed agreement", () => {
  it("shows what was proposed, signs it once, and says so when something else is proposed meanwhile", async () => {
    const { id } = await world.accept(1);
    await world.settle();
    await world.fill(1, id);
    await world.fill(2, id);
    await world.agree(2, id, { action: "propose", terms: buildTerms() });
    const first = await newestLink();
    expect(await open(first)).toMatchObject({
      ok: true,
      value: { mentorshipId: id, proposal: { version: 1, by: "mentee" }, isFirst: true },
    });

    await world.agree(2, id, { action: "propose", terms: buildTerms({ cadence: "weekly" }) });
    expect(await open(first)).toEqual(changed);
    expect(await answer(first, "sign")).toEqual(changed);
    const second = await newestLink();
    expect(second).not.toBe(first);
    expect(await open(second)).toMatchObject({
      value: { proposal: { terms: { cadence: "weekly" } } },
    });

    const key = randomUUID();
    const signed = await answer(second, "sign", key);
    expect(signed).toEqual({ ok: true, value: { mentorshipId: id } });
    expect(await answer(second, "sign", key)).toEqual(signed);
    for (const link of [first, second]) {
      expect(await open(link)).toEqual(used);
      expect(await answer(link, "decline")).toEqual(used);
    }
    expect(await world.db.mentorships.get(id)).toMatchObject({
      status: "active",
      rhythm: { cadence: "weekly" },
    });
    expect(await world.db.agreements.get(id)).toMatchObject({ inForce: { version: 2 } });

    // Who signed is the other one: the link of a later proposal signs on the mentee's side.
    await world.agree(1, id, { action: "propose", terms: buildTerms() });
    const third = await newestLink();
    expect(await open(third)).toMatchObject({ value: { isFirst: false } });
    expect(await answer(third, "decline")).toMatchObject({ ok: true });
    expect(await world.db.agreements.get(id)).toMatchObject({
      status: "in_force",
      inForce: { version: 2 },
    });

    await world.agree(1, id, { action: "propose", terms: buildTerms() });
    const last = await newestLink();
    await world.move(1, id, { action: "leave" });
    expect(await answer(last, "sign")).toEqual(used);
    world.db.clock.moveTo(addDays(world.db.clock.now(), 31));
    expect(await open(last)).toEqual({ ok: false, error: { code: "link.invalid" } });
  });
});
