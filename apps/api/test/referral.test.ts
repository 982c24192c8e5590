import { signLink } from "@waymark/application/link";
import { ReferralListView } from "@waymark/contracts/referral";
import { type MentorshipId, ReferralId } from "@waymark/domain/id";
import { addDays } from "@waymark/domain/time";
import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { linkSecret, origin } from "./harness.ts";
import { openPairs, type PairWorld } from "./open-pair.ts";

let world: PairWorld;
beforeAll(async () => {
  world = await openPairs();
});
let mentorshipId: MentorshipId;
beforeEach(async () => {
  mentorshipId = (await world.begin()).id;
});

type Side = "mentor" | "mentee";
const reason = "Both of you move teams to the same tools this year, from different ends.";
const third = { thirdName: "Imani Okafor", thirdAddress: "imani@example.org" };

const propose = (by: Side, proposal: object = {}, requestKey = randomUUID()) =>
  world.mutate(
    "referral.propose",
    { requestKey, mentorshipId, proposal: { ...third, reason, ...proposal } },
    world.cookies[by],
  );
const listOf = async (by: Side) =>
  ReferralListView.parse(
    (await world.query("referral.list", { mentorshipId }, world.cookies[by])).data,
  ).referrals;
const newest = async () => {
  const { referrals } = await world.db.referrals.of(mentorshipId);
  const [referral] = referrals;
  if (referral === undefined) throw new Error("there is no referral");
  return referral;
};
const move = async (by: Side, action: string) => {
  const { id: referralId } = await newest();
  const input = { requestKey: randomUUID(), mentorshipId, referralId, action };
  return world.mutate("referral.move", input, world.cookies[by]);
};
const linkOf = async (party: "partner" | "third") => {
  const { id: referralId, revision } = await newest();
  const ids = { referralId, mentorshipId, revision };
  const claim = { purpose: "answer_referral", party, ...ids } as const;
  return signLink(linkSecret, claim, addDays(world.db.clock.now(), 30));
};
const answer = (token: string, given: object, requestKey = randomUUID()) =>
  world.mutate("referral.answerByLink", { requestKey, token, answer: given });
const events = async () => {
  const waiting = await world.db.outbox.listOlderThan(world.db.clock.now(), 200);
  return waiting
    .flatMap((item) => (item.ok ? [item.value] : []))
    .filter((event) => "referralId" in event && event.mentorshipId === mentorshipId)
    .map(({ type }) => type)
    .toSorted();
};
describe("an introduction to a third person", () => {
  test("asks the partner, then the third person, and passes names with the second yes only", async () => {
    expect(await propose("mentor")).toMatchObject({ data: { status: "proposed" } });
    const partnerLink = await linkOf("partner");
    const asked = await world.query("referral.openLink", { token: partnerLink });
    expect(asked.data).toEqual({
      asked: "partner",
      proposerName: world.mentor.displayName,
      partnerIs: "mentee",
      reason,
      answerUntil: addDays(world.db.clock.now(), 14),
    });
    expect(JSON.stringify(await listOf("mentee"))).not.toMatch(/Imani|imani/);
    expect(await answer(partnerLink, { action: "yes" })).toMatchObject({
      data: { status: "asked" },
    });
    const thirdLink = await linkOf("third");
    const question = await world.query("referral.openLink", { token: thirdLink });
    expect(question.data).toMatchObject({ asked: "third", thirdName: third.thirdName });
    expect(JSON.stringify(question.data)).not.toContain(world.mentee.displayName);
    expect(JSON.stringify(await listOf("mentee"))).not.toMatch(/Imani|imani/);
    expect(await answer(thirdLink, { action: "yes", name: "Dr Imani Okafor" })).toMatchObject({
      data: { status: "introduced" },
    });
    expect(await listOf("mentee")).toMatchObject([
      {
        part: "partner",
        third: { displayName: "Dr Imani Okafor", emailAddress: third.thirdAddress },
      },
    ]);
    expect(await events()).toEqual(["referral.asked", "referral.introduced", "referral.proposed"]);
  });

  test("counts an answer once, however often and from how many windows it is sent", async () => {
    await propose("mentee");
    await move("mentor", "agree");
    const token = await linkOf("third");
    const answers = await Promise.all([
      answer(token, { action: "yes" }),
      answer(token, { action: "no" }),
      answer(token, { action: "yes" }),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.flatMap(({ code }) => code ?? [])).toEqual(["link.used", "link.used"]);
    expect((await events()).filter((type) => type === "referral.introduced").length).toBeLessThan(
      2,
    );
  });

  test.each([
    ["the partner by page", () => move("mentee", "refuse")],
    ["the partner by link", async () => answer(await linkOf("partner"), { action: "no" })],
    [
      "the third person",
      async () => {
        await move("mentee", "agree");
        return answer(await linkOf("third"), { action: "no" });
      },
    ],
    ["the proposer, who takes it back", () => move("mentor", "withdraw")],
  ])("a no of %s ends it, and the address is forgotten", async (_who, sayNo) => {
    await propose("mentor");
    expect(await sayNo()).toMatchObject({ status: 200 });
    expect((await newest()).thirdAddress).toBe(undefined);
    expect(JSON.stringify(await listOf("mentor"))).not.toContain(third.thirdAddress);
    expect(await events()).not.toContain("referral.introduced");
  });

  test("is answered by the one who is asked and nobody else", async () => {
    await propose("mentor");
    expect(await move("mentor", "agree")).toMatchObject({ code: "referral.illegal_transition" });
    expect(await move("mentee", "withdraw")).toMatchObject({ code: "referral.illegal_transition" });
    for (const cookie of [world.cookies.stranger, world.cookies.operator]) {
      expect(await world.query("referral.list", { mentorshipId }, cookie)).toMatchObject({
        status: 404,
        code: "mentorship.not_found",
      });
    }
    const forged = await linkOf("third");
    expect(await answer(forged, { action: "yes" })).toMatchObject({
      code: "referral.illegal_transition",
    });
    expect(await world.query("referral.openLink", { token: `${forged}x` })).toMatchObject({
      code: "link.invalid",
    });
  });

  test("tells nobody whether the address has an account", async () => {
    const shown = async (thirdAddress: string) => {
      const { status, data } = await propose("mentor", { thirdAddress });
      await move("mentee", "agree");
      const question = await world.query("referral.openLink", { token: await linkOf("third") });
      const seen = await Promise.all([listOf("mentor"), listOf("mentee")]);
      const given = await answer(await linkOf("third"), { action: "yes" });
      const text = JSON.stringify({
        status,
        data,
        question,
        seen: seen.map(([one]) => one),
        given,
      });
      return text.replaceAll(/rfl_[0-9a-f]{32}/g, "id").replaceAll(thirdAddress, "address");
    };
    const stranger = await shown("nobody@example.org");
    expect(await shown(world.stranger.emailAddress)).toBe(stranger);
  });

  test("is one of three at once, to no address twice, to neither of the two, and by one key once", async () => {
    const key = randomUUID();
    const first = await propose("mentor", {}, key);
    expect(await propose("mentor", {}, key)).toEqual(first);
    expect(await propose("mentee")).toMatchObject({ code: "referral.already_open" });
    expect(await propose("mentor", { thirdAddress: world.mentee.emailAddress })).toMatchObject({
      code: "referral.to_the_pair",
    });
    const many = await Promise.all(
      [1, 2, 3, 4].map((one) => propose("mentor", { thirdAddress: `third-${one}@example.org` })),
    );
    expect(many.filter(({ status }) => status === 200).length).toBeLessThan(3);
    expect(await listOf("mentor")).toHaveLength(
      1 + many.filter(({ status }) => status === 200).length,
    );
  });

  test("leads nowhere else: a reason with a web address is no reason", async () => {
    expect(await propose("mentor", { reason: `${reason} https://example.com` })).toMatchObject({
      status: 400,
    });
  });
});

describe("who wants no such questions", () => {
  const stopLink = () => {
    const addressDigest = world.db.ids.fingerprint(third.thirdAddress);
    const until = addDays(world.db.clock.now(), 365);
    return signLink(linkSecret, { purpose: "stop_referrals", addressDigest }, until);
  };
  const isUnwanted = () =>
    world.db.referrals.isUnwanted(world.db.ids.fingerprint(third.thirdAddress));

  test("does not say so by a link of another purpose", async () => {
    const referralId = ReferralId.parse(`rfl_${"1".repeat(32)}`);
    const ids = { referralId, mentorshipId, revision: 1 };
    const claim = { purpose: "answer_referral", party: "third", ...ids } as const;
    const token = signLink(linkSecret, claim, addDays(world.db.clock.now(), 1));
    expect(await world.mutate("referral.stopByLink", { token })).toMatchObject({
      code: "link.invalid",
    });
    expect(await isUnwanted()).toBe(false);
  });

  test("says so on a page, or by the one click of a mail program, and by opening nothing", async () => {
    const path = `/api/unsubscribe/${stopLink()}`;
    expect((await world.app.request(path)).status).toBe(405);
    expect(await isUnwanted()).toBe(false);
    expect((await world.app.request(path, { method: "POST", headers: { origin } })).status).toBe(
      204,
    );
    expect(await isUnwanted()).toBe(true);
    expect(await world.mutate("referral.stopByLink", { token: stopLink() })).toMatchObject({
      status: 200,
    });
  });
});

// The last one, as a block holds for all of the two's mentorships.
test("an introduction crosses no block: not of the pair, and not of the third person's account", async () => {
  await propose("mentor", { thirdAddress: world.stranger.emailAddress });
  await move("mentee", "agree");
  const token = await linkOf("third");
  await world.keepApart(world.mentee, world.stranger);
  expect(await answer(token, { action: "yes" })).toMatchObject({
    status: 404,
    code: "link.invalid",
  });
  expect((await newest()).status).toBe("asked");
  await world.keepApart(world.mentor, world.mentee);
  expect(await propose("mentor")).toMatchObject({ code: "mentorship.not_found" });
  expect(await answer(token, { action: "no" })).toMatchObject({ status: 200 });
});
