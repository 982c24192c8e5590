import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Block,
  block,
  blockedPairs,
  isOwnBlock,
  mayContact,
  noBlock,
  otherOf,
  type PairKey,
  pairKeyOf,
  peopleOf,
  unblock,
} from "../../src/block/index.ts";
import { PersonId } from "../../src/id/index.ts";
import { menteeId, mentorId, now } from "../booking/sample.ts";

const people = Array.from({ length: 12 }, (_, index) =>
  PersonId.parse(`per_${String(index).padStart(32, "0")}`),
);
const person = fc.constantFrom(...people);
const operations = fc.array(fc.record({ by: person, other: person, isBlock: fc.boolean() }), {
  maxLength: 200,
});

const blocked = (former: Block | null, by: PersonId, other: PersonId): Block => {
  const outcome = block(former, by, other, now);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};

describe("a block", () => {
  test("keeps both apart at once, as long as one of them holds it, on any graph of people", () => {
    fc.assert(
      fc.property(operations, (walked) => {
        const blocks = new Map<PairKey, Block>();
        const wanted = new Set<string>();
        for (const { by, other, isBlock } of walked) {
          if (by === other) continue;
          const pair = pairKeyOf(by, other);
          const former = blocks.get(pair) ?? noBlock(by, other);
          blocks.set(pair, isBlock ? blocked(former, by, other) : unblock(former, by));
          if (isBlock) wanted.add(`${by} ${other}`);
          else wanted.delete(`${by} ${other}`);
          const expected = !wanted.has(`${by} ${other}`) && !wanted.has(`${other} ${by}`);
          const apart = blockedPairs(blocks.values());
          expect(mayContact(by, other, apart)).toBe(expected);
          expect(mayContact(other, by, apart)).toBe(expected);
        }
        const apart = blockedPairs(blocks.values());
        const open = people.flatMap((one) =>
          people
            .slice(0, 12)
            .filter((other) => mayContact(one, other, apart))
            .map((other) => `${one} ${other}`),
        );
        expect(open.filter((contact) => wanted.has(contact))).toEqual([]);
      }),
    );
  });

  test("stays when the other lifts theirs, and tells nobody of the other's", () => {
    const both = blocked(blocked(null, mentorId, menteeId), menteeId, mentorId);
    const one = unblock(both, mentorId);
    expect(mayContact(mentorId, menteeId, blockedPairs([one]))).toBe(false);
    expect([isOwnBlock(one, mentorId), isOwnBlock(one, menteeId)]).toEqual([false, true]);
    expect(blockedPairs([unblock(one, menteeId)]).size).toBe(0);
  });

  test("twice is once, and lifting what is not there changes nothing", () => {
    const once = blocked(null, mentorId, menteeId);
    expect(blocked(once, mentorId, menteeId)).toEqual(once);
    expect(unblock(once, menteeId)).toBe(once);
  });

  test("names its two people, whichever of them asks", () => {
    const pair = pairKeyOf(mentorId, menteeId);
    expect(new Set(peopleOf(pair))).toEqual(new Set([mentorId, menteeId]));
    expect([otherOf(pair, mentorId), otherOf(pair, menteeId)]).toEqual([menteeId, mentorId]);
  });

  test("is for others", () => {
    expect(block(null, mentorId, mentorId, now)).toEqual({
      ok: false,
      error: { code: "block.oneself" },
    });
  });
});
