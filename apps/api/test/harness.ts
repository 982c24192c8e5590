import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { type AppDeps, createApp } from "@waymark/api/app";
import { makeFreeTimes } from "@waymark/application/availability";
import type { LogEntry } from "@waymark/application/log";
import { systemSecrets } from "@waymark/application/system";
import { renderCalendarFeed } from "@waymark/calendar/feed";
import { renderCalendarFile } from "@waymark/calendar/file";
import { makeRenderCertificate } from "@waymark/certificate/certificate";
import { renderFreeBusy } from "@waymark/calendar/free-busy";
import { sessionCookieName } from "@waymark/contracts/sign-in-session";
import type { Availability } from "@waymark/domain/availability";
import type { Listing } from "@waymark/domain/listing";
import type { Person } from "@waymark/domain/person";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { mergeIndex } from "@waymark/search/indexer";
import { makeListingSearch } from "@waymark/search/listing-search";
import { makeSegmentStore } from "@waymark/search/segment-store";
import { buildListing, buildPerson } from "@waymark/testing/build";
import { openTestDb, type TestDb } from "@waymark/db/test-db";
import type { FaultPlan } from "@waymark/testing/faults";
import { memoryObjects } from "@waymark/testing/objects";
import type { Hono } from "hono";
import { createHash, createHmac, randomUUID } from "node:crypto";
import * as z from "zod";

export const origin = "https://waymark.example";
export const linkSecret = "the link secret of the tests, long enough";
const authSecret = "the auth secret of the tests, long enough";

export const request = {
  goal: "I want to lead the planning of our next quarter by myself.",
  whyYou: "You wrote that you still review code every week while leading four teams.",
  ask: "Could we look at my draft plan together for half an hour?",
  proposedTimes: ["2026-03-06T15:00:00.000Z"],
};

const Failure = z.object({
  error: z.object({
    message: z.string(),
    data: z.object({ app: z.object({ code: z.string() }).loose() }).optional(),
    app: z.object({ code: z.string() }).loose().optional(),
  }),
});
const Success = z.object({ result: z.object({ data: z.unknown() }) });

export type Answer = {
  readonly status: number;
  readonly code: string | null;
  readonly data: unknown;
};

const readAnswer = async (response: Response): Promise<Answer> => {
  const body: unknown = await response.json();
  const failure = Failure.safeParse(body);
  if (failure.success) {
    const app = failure.data.error.data?.app ?? failure.data.error.app;
    return { status: response.status, code: app?.code ?? "", data: body };
  }
  return { status: response.status, code: null, data: Success.parse(body).result.data };
};

export type World = {
  readonly db: TestDb;
  readonly app: Hono;
  /** What the app is made of. */
  readonly deps: AppDeps;
  readonly mentor: Person;
  readonly mentee: Person;
  readonly stranger: Person;
  readonly operator: Person;
  readonly listing: Listing;
  readonly logged: readonly Readonly<Record<string, unknown>>[];
  /** A signed session cookie of that person. */
  readonly cookieOf: (person: Pick<Person, "id" | "emailAddress">) => Promise<string>;
  readonly query: (path: string, input: unknown, cookie?: string) => Promise<Answer>;
  readonly mutate: (path: string, input: unknown, cookie?: string) => Promise<Answer>;
};

export type OtherMentor = {
  readonly person: Person;
  readonly listing: Listing;
  readonly availability: Availability;
};

/** The API on a table of its own with a mentor (person 1), a mentee, a stranger and an operator. */
export const openWorld = async (
  options: {
    faults?: FaultPlan;
    listing?: Partial<Listing>;
    /** More mentors with what they publish and when they have time. */
    others?: readonly OtherMentor[];
  } = {},
): Promise<World> => {
  const db = await openTestDb(options.faults === undefined ? {} : { faults: options.faults });
  const logged: Readonly<Record<string, unknown>>[] = [];
  const mentor = buildPerson(1, { roles: ["mentee", "mentor"] });
  const mentee = buildPerson(2);
  const stranger = buildPerson(3);
  const operator = buildPerson(4, { roles: ["operator"] });
  const listing = buildListing(1, options.listing);
  const seeded = await db.commit(
    [
      ...[mentor, mentee, stranger, operator].map((person) => db.persons.insert(person)),
      ...db.listings.insert(listing),
      ...(options.others ?? []).flatMap(({ person, listing, availability }) => [
        db.persons.insert(person),
        ...db.listings.insert(listing),
        db.availabilities.insert(availability),
      ]),
    ],
    [],
  );
  if (!seeded.ok) throw new Error(`the world was not made: ${seeded.error.code}`);
  const log = (entry: LogEntry): void => void logged.push(entry);
  const store = makeSegmentStore(memoryObjects(db.clock));
  const zones = createZones(intlOffsetAt());
  const freeTimes = makeFreeTimes({ ...db, zones });
  const indexing = { store, freeTimes, random: () => 0, sleep: async () => {} };
  await mergeIndex({ ...db, ...indexing, log })();
  const deps: AppDeps = {
    ...db,
    secrets: systemSecrets,
    zones,
    calendarPlatform: {
      emailAddress: "hello@waymark.example",
      calendarDomain: "waymark.example",
      zones,
    },
    renderCalendarFeed: async (feed) => renderCalendarFeed(feed),
    renderCertificate: makeRenderCertificate(
      (family) => new URL(".", import.meta.resolve(`@fontsource-variable/${family}/unicode.json`)),
    ),
    renderCalendarFile: async (event, changedAt) => renderCalendarFile(event, changedAt),
    renderFreeBusy: async (freeBusy) => renderFreeBusy(freeBusy),
    search: makeListingSearch({ ...db, store, zones, log }),
    origin,
    authSecret,
    linkSecret,
    log,
  };
  const app = createApp({ ...deps, load: async () => deps });

  const put = (item: Record<string, unknown>) =>
    db.client.send(new PutItemCommand({ TableName: db.tableName, Item: marshall(item) }));

  return {
    db,
    app,
    deps,
    mentor,
    mentee,
    stranger,
    operator,
    listing,
    logged,
    cookieOf: async ({ id, emailAddress }) => {
      const token = randomUUID();
      const digest = createHash("sha256").update(token).digest("hex");
      await put({ pk: `user#${id}`, sk: "user", kind: "user", v: "1", id, email: emailAddress });
      await put({
        pk: `signInSession#${digest}`,
        sk: "signInSession",
        kind: "signInSession",
        v: "1",
        userId: id,
        expiresAt: "2026-12-31T00:00:00.000Z",
      });
      const mac = createHmac("sha256", authSecret).update(token).digest("base64");
      return `${sessionCookieName}=${encodeURIComponent(`${token}.${mac}`)}`;
    },
    query: async (path, input, cookie = "") =>
      readAnswer(
        await app.request(`/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`, {
          headers: { cookie },
        }),
      ),
    mutate: async (path, input, cookie = "") =>
      readAnswer(
        await app.request(`/trpc/${path}`, {
          method: "POST",
          headers: { "content-type": "application/json", origin, cookie },
          body: JSON.stringify(input),
        }),
      ),
  };
};
