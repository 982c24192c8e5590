import type { Write } from "@waymark/application/ports";
import { Block, type PairKey, pairKeyOf } from "@waymark/domain/block";
import { Booking, Hold, Seat } from "@waymark/domain/booking";
import { MentorshipId, PersonId, type ReferralId } from "@waymark/domain/id";
import { Introduction } from "@waymark/domain/introduction";
import { Mentorship } from "@waymark/domain/mentorship";
import { Message } from "@waymark/domain/message";
import { type Referral, ReferralList, type ReferralStatus } from "@waymark/domain/referral";
import * as z from "zod";

const Operation = z.object({
  name: z.string(),
  item: z.object({ Put: z.object({ Item: z.looseObject({ kind: z.string() }) }).optional() }),
});

type Pair = readonly [PersonId, PersonId];
/** What was written before. */
export type Known = {
  /** Whose a mentorship is. */
  readonly pairOf: (id: MentorshipId) => Pair | undefined;
  readonly statusOf: (id: ReferralId) => ReferralStatus | undefined;
  readonly personOf: (emailAddress: string) => PersonId | undefined;
};

const body = <Schema extends z.ZodType>(schema: Schema) => z.object({ body: schema });

const openIntroduction: readonly string[] = ["sent", "more_asked", "accepted"];
const wantedReferral: readonly ReferralStatus[] = ["proposed", "asked", "introduced"];
const openMessage: readonly string[] = ["held", "delivered"];

/** What the two of a mentorship have in common: each change of it reaches the other. */
const ofMentorship = (item: unknown, { pairOf }: Known): readonly Pair[] => {
  const { mentorshipId } = body(z.object({ mentorshipId: MentorshipId })).parse(item).body;
  const pair = pairOf(mentorshipId);
  return pair === undefined ? [] : [pair];
};

/** A yes, or the question that comes before it; with the last one the third person knows both. */
const ofReferral = (
  { id, status, mentorId, menteeId, thirdAddress }: Referral,
  { statusOf, personOf }: Known,
): readonly Pair[] => {
  if (statusOf(id) === status || !wantedReferral.includes(status)) return [];
  const isKnown = status === "introduced" && thirdAddress !== undefined;
  const third = isKnown ? personOf(thirdAddress) : undefined;
  const pair: Pair = [mentorId, menteeId];
  return third === undefined ? [pair] : [pair, [third, mentorId], [third, menteeId]];
};

/**
 * What of an item brings two people into contact, by its kind: read from what is written, so that no
 * use case has to say of itself that it does.
 */
const readers: Readonly<Record<string, (item: unknown, known: Known) => readonly Pair[]>> = {
  introduction: (item) => {
    const { status, mentorId, menteeId } = body(Introduction).parse(item).body;
    return openIntroduction.includes(status) ? [[mentorId, menteeId]] : [];
  },
  booking: (item) => {
    const { status, mentorId, menteeId, bookedBy } = body(Booking).parse(item).body;
    if (status === "cancelled" || menteeId === undefined) return [];
    const pairs: readonly Pair[] = [
      [mentorId, menteeId],
      [bookedBy, menteeId],
    ];
    return pairs.filter(([one, other]) => one !== other);
  },
  seat: (item) => {
    const { status, mentorId, menteeId } = body(Seat).parse(item).body;
    return status === "released" ? [] : [[mentorId, menteeId]];
  },
  hold: (item) => {
    const { holderId, mentorId } = body(Hold).parse(item).body;
    return mentorId === null ? [] : [[holderId, mentorId]];
  },
  message: (item) => {
    const { status, fromId, toId } = body(Message).parse(item).body;
    return openMessage.includes(status) ? [[fromId, toId]] : [];
  },
  mentorship: (item) => {
    const { status, mentorId, menteeId } = body(Mentorship).parse(item).body;
    return status === "ended" ? [] : [[mentorId, menteeId]];
  },
  goal: ofMentorship,
  shelf: ofMentorship,
  expectations: ofMentorship,
  agreement: ofMentorship,
  referralList: (item, known) =>
    body(ReferralList)
      .parse(item)
      .body.referrals.flatMap((referral) => ofReferral(referral, known)),
  delegation: (item) => {
    const { mentorId, personId } = z.object({ mentorId: PersonId, personId: PersonId }).parse(item);
    return [[mentorId, personId]];
  },
};

const itemsOf = (writes: readonly Write[]) =>
  writes.flatMap(({ operation }) => {
    const { item } = Operation.parse(operation);
    return item.Put === undefined ? [] : [item.Put.Item];
  });

export type Contact = { readonly kind: string; readonly pair: PairKey };

/** The contacts that a transaction makes or carries on. */
export const contactsIn = (writes: readonly Write[], known: Known): readonly Contact[] =>
  itemsOf(writes).flatMap((item) =>
    (readers[item.kind]?.(item, known) ?? []).map(([one, other]) => ({
      kind: item.kind,
      pair: pairKeyOf(one, other),
    })),
  );

/** The mentorships that a transaction writes, with their people. */
export const mentorshipsIn = (
  writes: readonly Write[],
): readonly (readonly [MentorshipId, Pair])[] =>
  itemsOf(writes).flatMap((item) => {
    if (item.kind !== "mentorship") return [];
    const { id, mentorId, menteeId } = body(Mentorship).parse(item).body;
    return [[id, [mentorId, menteeId] as const] as const];
  });

/** The referrals that a transaction writes. */
export const referralsIn = (writes: readonly Write[]): readonly Referral[] =>
  itemsOf(writes).flatMap((item) =>
    item.kind === "referralList" ? body(ReferralList).parse(item).body.referrals : [],
  );

/** The blocks that a transaction changes, as they are afterwards. */
export const blocksIn = (writes: readonly Write[]): readonly Block[] =>
  itemsOf(writes).flatMap((item) => (item.kind === "block" ? [body(Block).parse(item).body] : []));

/** A write without the block's guard: what the run has to notice. */
export const isGuard = ({ operation }: Write): boolean =>
  Operation.parse(operation).name === "block.guard";
