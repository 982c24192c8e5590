import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { accountWrites } from "@waymark/db/auth";
import { block } from "@waymark/domain/block";
import type { Mentorship } from "@waymark/domain/mentorship";
import type { Person } from "@waymark/domain/person";
import { Instant } from "@waymark/domain/time";
import { buildMentorship } from "@waymark/testing/build";
import { openWorld, type World } from "./harness.ts";

export type PairWorld = World & {
  readonly cookies: {
    readonly mentor: string;
    readonly mentee: string;
    readonly stranger: string;
    readonly operator: string;
  };
  /** One more mentorship of the mentor and the mentee, under way. */
  readonly begin: () => Promise<Mentorship>;
  readonly keepApart: (one: Person, other: Person) => Promise<void>;
};

const startedAt = Instant.parse("2026-03-01T09:00:00.000Z");
const underWay: Partial<Mentorship> = {
  status: "active",
  rhythm: { cadence: "fortnightly", countsFrom: startedAt, nudges: 0 },
  startedAt,
};

/** The people of the world, all with accounts, and as many mentorships as a test file needs. */
export const openPairs = async (): Promise<PairWorld> => {
  const world = await openWorld();
  const { db, mentor, mentee, stranger, operator } = world;
  const commit = async (...writes: Parameters<typeof db.commit>[0]): Promise<void> => {
    const committed = await db.commit(writes, []);
    if (!committed.ok) throw new Error(committed.error.code);
  };
  const documents = DynamoDBDocumentClient.from(db.client);
  const accountOf = accountWrites({ tableName: db.tableName, documents });
  for (const { id, emailAddress, createdAt } of [mentor, mentee, stranger, operator]) {
    await commit(...accountOf({ id, emailAddress, createdAt }));
  }
  let count = 0;
  return {
    ...world,
    cookies: {
      mentor: await world.cookieOf(mentor),
      mentee: await world.cookieOf(mentee),
      stranger: await world.cookieOf(stranger),
      operator: await world.cookieOf(operator),
    },
    begin: async () => {
      count += 1;
      const mentorship = buildMentorship(count, underWay);
      await commit(db.mentorships.insert(mentorship));
      return mentorship;
    },
    keepApart: async (one, other) => {
      const blocked = block(null, one.id, other.id, db.clock.now());
      if (!blocked.ok) throw new Error(blocked.error.code);
      await commit(...db.blocks.replace(blocked.value));
    },
  };
};
