import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { systemIds } from "@waymark/application/system";
import { authModel, authStore, registerUser } from "@waymark/db/auth";
import { openTestDb, type TestDb } from "@waymark/db/test-db";
import { addMinutes } from "@waymark/domain/time";
import { buildPerson } from "@waymark/testing/build";
import { expect, test } from "vitest";

const person = buildPerson(1);
const token = "a-token-that-only-the-cookie-holds";
const sessionModel = authModel("session", { rowField: (field) => field, uniqueFields: ["token"] });

/** As the auth function leaves it after a sign-in: its own store writes, ours reads. */
const openSession = async (): Promise<TestDb> => {
  const db = await openTestDb();
  const documents = DynamoDBDocumentClient.from(db.client);
  const store = authStore({ tableName: db.tableName, documents });
  await registerUser(store)(person);
  await store.create(sessionModel, {
    token,
    userId: person.id,
    expiresAt: addMinutes(db.clock.now(), 10),
    ipAddress: "192.0.2.1",
  });
  return db;
};

test("a session is found by its token alone", async () => {
  const { signInSessions, clock } = await openSession();
  expect(await signInSessions.find(token, clock.now())).toEqual({
    personId: person.id,
    emailAddress: person.emailAddress,
    expiresAt: addMinutes(clock.now(), 10),
  });
  expect(await signInSessions.find(`${token}x`, clock.now())).toBeNull();
});

test("the digest of a token, as the table holds it, opens nothing", async () => {
  const { signInSessions, clock } = await openSession();
  expect(await signInSessions.find(systemIds.fingerprint(token), clock.now())).toBeNull();
});

test("a session ends at its very moment, though the item is still there", async () => {
  const { signInSessions, clock } = await openSession();
  expect(await signInSessions.find(token, addMinutes(clock.now(), 10))).toBeNull();
});
