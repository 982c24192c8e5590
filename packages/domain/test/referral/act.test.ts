import { describe, expect, test } from "vitest";
import { EmailAddress } from "../../src/person/index.ts";
import {
  act,
  answerWithinDays,
  openReferralsMax,
  partyOf,
  proposeReferral,
  type Referral,
  type ReferralAction,
  referralDues,
  type ReferralMove,
  type ReferralParty,
  ReferralReason,
  referralsMax,
  ReferralStatus,
  referralTransitions,
} from "../../src/referral/index.ts";
import { addDays } from "../../src/time/index.ts";
import { now } from "../agreement/sample.ts";
import { cellsOf, resultOf } from "../transition/cells.ts";
import { idOf, pair, proposal, proposed, step } from "./sample.ts";

const asked = step(proposed(), { action: "agree" }, "partner");
const later = addDays(now, answerWithinDays);

const records = {
  proposed: proposed(),
  asked,
  introduced: step(asked, { action: "accept", name: "Imani" }, "third"),
  declined: step(asked, { action: "decline" }, "third"),
  withdrawn: step(asked, { action: "withdraw" }, "proposer"),
  lapsed: step(asked, { action: "lapse" }, "system", later),
} satisfies Record<ReferralStatus, Referral>;

const moves = {
  agree: { action: "agree" },
  refuse: { action: "refuse" },
  accept: { action: "accept", name: "Imani" },
  decline: { action: "decline" },
  withdraw: { action: "withdraw" },
  lapse: { action: "lapse" },
} as const satisfies Record<ReferralAction, ReferralMove>;

const parties: readonly ReferralParty[] = ["proposer", "partner", "third", "system"];
const actions = Object.values(moves).map(({ action }) => action);
const cells = cellsOf(ReferralStatus.options, referralTransitions, actions, parties);

describe("a referral", () => {
  test.each(cells)("$status: $action by the $party gives $targets", (cell) => {
    const referral = records[cell.status];
    const outcome = act(referral, moves[cell.action], cell.party, later);
    const { led, revisions } = resultOf(outcome, referral);
    expect(cell.targets ?? ["referral.illegal_transition"]).toContain(led);
    expect(revisions).toBe(cell.targets === null ? 0 : 1);
  });

  test("has 9 open cells of 144, so that a wider table is noticed", () => {
    expect(cells).toHaveLength(144);
    expect(cells.filter(({ targets }) => targets !== null)).toHaveLength(9);
  });

  test("introduces nobody whom not both have said yes to", () => {
    expect(act(proposed(), moves.accept, "third", now).ok).toBe(false);
    expect(records.introduced).toMatchObject({ thirdName: "Imani", status: "introduced" });
  });

  test("keeps no address of somebody who was not introduced", () => {
    const keeping = Object.values(records).filter(({ thirdAddress }) => thirdAddress !== undefined);
    expect(keeping.map(({ status }) => status)).toEqual(["proposed", "asked", "introduced"]);
  });

  test("does not say which of the two who were asked did not want it", () => {
    const { revision: _one, ...refused } = step(asked, moves.refuse, "partner");
    const { revision: _two, ...declined } = step(asked, moves.decline, "third");
    expect(refused).toEqual(declined);
  });

  test("gives each of the two who are asked 14 days, and one reminder after 7", () => {
    const agreedAt = addDays(now, 5);
    const second = step(proposed(), moves.agree, "partner", agreedAt);
    expect(referralDues(proposed()).map(({ at }) => at)).toEqual([addDays(now, 7), later]);
    expect(referralDues(second)).toEqual([
      { kind: "remind_referral", at: addDays(agreedAt, 7) },
      { kind: "lapse_referral", at: addDays(agreedAt, 14) },
    ]);
    expect(act(second, moves.lapse, "system", later)).toMatchObject({
      error: { code: "referral.too_early" },
    });
    expect(referralDues(records.introduced)).toEqual([]);
  });

  test("has the two of the pair as proposer and partner, and nobody else", () => {
    expect(partyOf(asked, pair.mentorId)).toBe("proposer");
    expect(partyOf(asked, pair.menteeId)).toBe("partner");
    expect(partyOf({ ...asked, proposedBy: "mentee" }, pair.menteeId)).toBe("proposer");
  });
});

describe("a proposal", () => {
  const propose = (former: readonly Referral[], thirdAddress = proposal.thirdAddress) =>
    proposeReferral(idOf(99), pair, "mentor", { ...proposal, thirdAddress }, former, now);
  const many = (count: number, of: Referral): readonly Referral[] =>
    Array.from({ length: count }, (_, at) => ({
      ...of,
      id: idOf(at),
      thirdAddress: EmailAddress.parse(`third-${at}@example.org`),
    }));

  test("is not about one of the two, nor about somebody who is being asked already", () => {
    for (const address of pair.addresses) {
      expect(propose([], address)).toMatchObject({ error: { code: "referral.to_the_pair" } });
    }
    expect(propose([asked])).toMatchObject({ error: { code: "referral.already_open" } });
    expect(propose([records.declined]).ok).toBe(true);
  });

  test("is one of few at once, and of not many ever", () => {
    const limit = { error: { code: "referral.limit_reached" } };
    expect(propose(many(openReferralsMax - 1, asked)).ok).toBe(true);
    expect(propose(many(openReferralsMax, asked))).toMatchObject(limit);
    expect(propose(many(referralsMax, records.declined))).toMatchObject(limit);
  });

  test("leads nowhere else, as a stranger reads it", () => {
    const words = "You two should meet, see";
    expect(ReferralReason.safeParse(`${words} https://example.com`).success).toBe(false);
    expect(ReferralReason.safeParse(`${words} www.example.com`).success).toBe(false);
    expect(ReferralReason.safeParse(`${words} what you have in common.`).success).toBe(true);
  });
});
