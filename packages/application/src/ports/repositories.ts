import type { AppError } from "@waymark/contracts/error";
import type { Delivery, DeliveryState } from "@waymark/domain/delivery";
import type {
  DeliveryId,
  IntroductionId,
  ListingId,
  PersonId,
  SessionId,
  SurveyId,
} from "@waymark/domain/id";
import type { Introduction } from "@waymark/domain/introduction";
import type { Listing, Slug } from "@waymark/domain/listing";
import type { Person } from "@waymark/domain/person";
import type { Instant } from "@waymark/domain/time";
import type { Page, Write } from "./storage.ts";

export type Persons = {
  readonly get: (id: PersonId) => Promise<Person | null>;
  /** Who has the role at this moment or had it seconds ago, in id order. */
  readonly listOperators: () => Promise<readonly Person[]>;
  /** Refused with `person.already_registered` when the id is taken. */
  readonly insert: (person: Person) => Write;
  /** Refused with `storage.busy` unless the stored revision is one below the person's. */
  readonly replace: (person: Person) => Write;
};

export type Listings = {
  readonly get: (id: ListingId) => Promise<Listing | null>;
  /** Those that are there, in any order, as they are at this moment. */
  readonly getMany: (ids: readonly ListingId[]) => Promise<readonly Listing[]>;
  readonly getBySlug: (slug: Slug) => Promise<Listing | null>;
  /** A mentor's listings in whatever state, in id order. */
  readonly listByMentor: (id: PersonId) => Promise<readonly Listing[]>;
  /** Every published listing, in id order, page by page. */
  readonly listPublished: (cursor?: string) => Promise<Page<Listing>>;
  /** The listing and the guard of its slug. */
  readonly insert: (listing: Listing) => readonly Write[];
  /** Refused with `listing.changed_meanwhile` unless the stored revision is one below. */
  readonly replace: (listing: Listing) => Write;
  /** Changes nothing; refused with `listing.not_accepting` unless it is published at that moment. */
  readonly checkPublished: (id: ListingId) => Write;
};

export type Introductions = {
  readonly get: (id: IntroductionId) => Promise<Introduction | null>;
  /** Newest first. */
  readonly listByMentee: (id: PersonId, cursor?: string) => Promise<Page<Introduction>>;
  /** Newest first. */
  readonly listByMentor: (id: PersonId, cursor?: string) => Promise<Page<Introduction>>;
  /** Whether that mentor accepted a request of that mentee, ever. */
  readonly isIntroduced: (mentorId: PersonId, menteeId: PersonId) => Promise<boolean>;
  /** The request of that mentee to that mentor which waits for an answer; there is one at most. */
  readonly openOfPair: (mentorId: PersonId, menteeId: PersonId) => Promise<Introduction | null>;
  readonly insert: (introduction: Introduction) => Write;
  /** Refused with `introduction.changed_meanwhile` unless the stored revision is one below. */
  readonly replace: (introduction: Introduction) => Write;
  /** Refused with `introduction.already_open` while the pair has an open one. */
  readonly claimPair: (introduction: Introduction) => Write;
  readonly releasePair: (introduction: Introduction) => Write;
};

export type Tally = {
  readonly openAsMentee: number;
  readonly acceptedAsMentee: number;
  readonly openAsMentor: number;
};

/** Counters of a person's requests, always equal to what counting them would give. */
export type Tallies = {
  readonly get: (id: PersonId) => Promise<Tally>;
  /** Refused with `introduction.mentee_at_limit` at or above the limit. */
  readonly openForMentee: (id: PersonId, limit: number) => Write;
  /** Refused with `introduction.mentor_at_capacity` at or above the limit. */
  readonly openForMentor: (id: PersonId, limit: number) => Write;
  readonly closeForMentee: (id: PersonId, accepted: boolean) => Write;
  readonly closeForMentor: (id: PersonId) => Write;
};

/** The first answer to a client-made key, kept so that a retry gets the same one. */
export type CommandRecord = {
  readonly actor: string;
  readonly requestKey: string;
  readonly inputFingerprint: string;
  readonly answer: string;
};

export type Commands = {
  readonly get: (actor: string, requestKey: string) => Promise<CommandRecord | null>;
  readonly insert: (record: CommandRecord, now: Instant, refusal: AppError) => Write;
};

/** The ledger of mails; each call is one conditional write and answers false when it lost a race. */
export type Deliveries = {
  readonly get: (id: DeliveryId) => Promise<Delivery | null>;
  /** Those that are there, in any order, as they are at this moment. */
  readonly getMany: (ids: readonly DeliveryId[]) => Promise<readonly Delivery[]>;
  /** Puts the claim if there is none (attempt 1) or if the stored attempt is one below. */
  readonly claim: (delivery: Delivery) => Promise<boolean>;
  /** Moves `from` to the given state if the stored attempt and state are still those of `from`. */
  readonly move: (
    from: Delivery,
    to: {
      readonly state: DeliveryState;
      readonly updatedAt: Instant;
      readonly providerMessageId?: string | undefined;
      readonly reason?: string | undefined;
    },
  ) => Promise<boolean>;
  /** Gives a claim back after a failure that is known: the next try may claim at once. */
  readonly release: (claimed: Delivery) => Promise<boolean>;
  /** In the order of their first claims. */
  readonly listByIntroduction: (id: IntroductionId) => Promise<readonly Delivery[]>;
  readonly listByBooking: (id: SessionId) => Promise<readonly Delivery[]>;
  readonly listBySurvey: (id: SurveyId) => Promise<readonly Delivery[]>;
  /** Deliveries last changed on that UTC date (`2026-03-02`), newest first. */
  readonly listByDate: (date: string, cursor?: string) => Promise<Page<Delivery>>;
};

/** Addresses that must not be written to, after a permanent bounce or a complaint. */
export type Suppressions = {
  readonly has: (emailAddress: string) => Promise<boolean>;
  readonly add: (
    emailAddress: string,
    reason: "bounced" | "complained",
    now: Instant,
  ) => Promise<void>;
};
