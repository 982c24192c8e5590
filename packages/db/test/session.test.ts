import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { systemIds } from "@waymark/application/system";
import { addMinutes } from "@waymark/domain/time";
import { buildPerson } from "@waymark/testing/build";
import { openTestDb, type TestDb } from "@waymark/db/test-db";
import { expect, test } from "vitest";

const person = buildPerson(1);
const token = "a-token-that-only-the-cookie-holds";

const put = async ({ client, tableName }: TestDb, item: object): Promise<void> => {
  await client.send(
    new PutItemCommand({ TableName: tableName, Item: marshall({ v: "1", ...item }) }),
  );
};

const openSession = async (): Promise<TestDb> => {
  const db = await openTestDb();
  await put(db, {
    pk: `session#${systemIds.fingerprint(token)}`,
    sk: "session",
    kind: "session",
    userId: person.id,
    expiresAt: addMinutes(db.clock.now(), 10),
  });
  await put(db, {
    pk: `user#${person.id}`,
    sk: "user",
    kind: "user",
    email: person.emailAddress,
  });
  return db;
};

test("a session is found by its token alone", async () => {
  const { sessions, clock } = await openSession();
  expect(await sessions.find(token, clock.now())).toEqual({
    personId: person.id,
    emailAddress: person.emailAddress,
    expiresAt: addMinutes(clock.now(), 10),
  });
  expect(await sessions.find(`${token}x`, clock.now())).toBeNull();
});

test("the digest of a token, as the table holds it, opens nothing", async () => {
  const { sessions, clock } = await openSession();
  expect(await sessions.find(systemIds.fingerprint(token), clock.now())).toBeNull();
});

test("a session ends at its very moment, though the item is still there", async () => {
  const { sessions, clock } = await openSession();
  expect(await sessions.find(token, addMinutes(clock.now(), 10))).toBeNull();
});
