import { DynamoDBDocumentClient, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { openTestDb } from "@waymark/db/test-db";
import { addFaults, faultsAt } from "@waymark/testing/faults";
import { beforeEach, expect, test } from "vitest";
import { authModel } from "../../src/auth/model.ts";
import type { AuthRow, AuthValue } from "../../src/auth/row.ts";
import { authStore, type AuthStore } from "../../src/auth/store.ts";
import type { Clause } from "../../src/auth/where.ts";

const names = { rowField: (field: string) => field, uniqueFields: [] };
const users = authModel("user", names);
const codes = authModel("verification", names);
const sessions = authModel("session", names);

let db: Awaited<ReturnType<typeof openTestDb>>;
let documents: DynamoDBDocumentClient;
let store: AuthStore;

beforeEach(async () => {
  db = await openTestDb();
  documents = DynamoDBDocumentClient.from(db.client);
  store = authStore({ tableName: db.tableName, documents });
});

const is = (field: string, value: AuthValue): Clause => ({
  field,
  value,
  operator: "eq",
  connector: "AND",
  mode: "sensitive",
});

const user = (id: string, email: string): AuthRow => ({ id, email, name: "", logins: 0 });

const code = (value: string): AuthRow => ({
  identifier: "sign-in-otp-ines@example.org",
  value,
  expiresAt: "2026-03-02T09:10:00.000Z",
});

const keysInTable = async (): Promise<readonly string[]> => {
  const { Items = [] } = await documents.send(new ScanCommand({ TableName: db.tableName }));
  return Items.map((item) => String(item["pk"])).toSorted();
};

test("a second account with an address is refused, in any case, and leaves nothing behind", async () => {
  await store.create(users, user("1", "ines@example.org"));
  const second = await store.create(users, user("2", "Ines@Example.org"));
  expect(second).toEqual({ ok: false, error: { code: "auth.duplicate" } });
  expect(await keysInTable()).toEqual(["email#ines@example.org", "user#1"]);
});

test("a changed address frees the old one and holds the new one", async () => {
  await store.create(users, user("1", "ines@example.org"));
  await store.change(users, { where: [is("id", "1")] }, (row) => ({
    ...row,
    email: "ines@example.net",
  }));
  expect(await keysInTable()).toEqual(["email#ines@example.net", "user#1"]);
  expect(await store.find(users, { where: [is("email", "ines@example.net")] })).toHaveLength(1);
  expect(await store.find(users, { where: [is("email", "ines@example.org")] })).toEqual([]);
});

test("a change to an address that somebody has changes nothing", async () => {
  await store.create(users, user("1", "ines@example.org"));
  await store.create(users, user("2", "kofi@example.org"));
  const changed = await store.change(users, { where: [is("id", "2")] }, (row) => ({
    ...row,
    email: "ines@example.org",
  }));
  expect(changed.ok).toBe(false);
  const [kofi] = await store.find(users, { where: [is("id", "2")] });
  expect(kofi?.["email"]).toBe("kofi@example.org");
});

test("a removed account frees its address", async () => {
  await store.create(users, user("1", "ines@example.org"));
  await store.remove(users, { where: [is("id", "1")] });
  expect(await keysInTable()).toEqual([]);
});

test("of 50 parallel removals of one row, exactly one gets it", async () => {
  await store.create(codes, code("hash:0"));
  const where = [is("identifier", "sign-in-otp-ines@example.org")];
  const removals = await Promise.all(
    Array.from({ length: 50 }, () => store.remove(codes, { where, limit: 1 })),
  );
  expect(removals.flat()).toHaveLength(1);
});

test("of 30 parallel changes of one row, none is lost", async () => {
  await store.create(users, user("1", "ines@example.org"));
  const where = [is("id", "1")];
  await Promise.all(
    Array.from({ length: 30 }, () =>
      store.change(users, { where, limit: 1 }, (row) => ({
        ...row,
        logins: Number(row["logins"]) + 1,
      })),
    ),
  );
  expect((await store.find(users, { where }))[0]?.["logins"]).toBe(30);
});

test("a change is made only while its condition holds, also against those who come first", async () => {
  await store.create(users, user("1", "ines@example.org"));
  const where = [is("id", "1"), is("name", "")];
  const changes = await Promise.all(
    ["a", "b", "c", "d"].map((name) =>
      store.change(users, { where, limit: 1 }, (row) => ({ ...row, name })),
    ),
  );
  expect(changes.flatMap((change) => (change.ok ? change.value : []))).toHaveLength(1);
});

test("there is one code per address, and it is the newest", async () => {
  await store.create(codes, code("older:0"));
  await store.create(codes, code("newest:0"));
  const found = await store.find(codes, {
    where: [is("identifier", "sign-in-otp-ines@example.org")],
  });
  expect(found.map((row) => row["value"])).toEqual(["newest:0"]);
});

test("a code that is put back yields to one that came meanwhile", async () => {
  await store.create(codes, code("newest:0"));
  const restored = await store.create(codes, code("older:1"), { unlessPresent: true });
  const found = await store.find(codes, {
    where: [is("identifier", "sign-in-otp-ines@example.org")],
  });
  expect(restored.ok).toBe(true);
  expect(found.map((row) => row["value"])).toEqual(["newest:0"]);
});

test("a reservation under an id of its own is given once", async () => {
  const reserve = () => store.create(codes, { ...code("lock"), id: "reservation" });
  const outcomes = await Promise.all([reserve(), reserve(), reserve()]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
});

test("a session's token is not in any key of the table", async () => {
  const row = {
    id: "s1",
    token: "a-bearer-token",
    userId: "1",
    expiresAt: "2026-03-02T09:10:00.000Z",
  };
  await store.create(sessions, row);
  expect(JSON.stringify(await keysInTable())).not.toContain("a-bearer-token");
  expect(await store.find(sessions, { where: [is("token", "a-bearer-token")] })).toEqual([row]);
});

test("contention is waited out", async () => {
  addFaults(db.client, faultsAt({ 1: "conflict", 2: "throttled" }));
  expect((await store.create(users, user("1", "ines@example.org"))).ok).toBe(true);
});

test("a field that has the name of an attribute of the table is a bug, not a row", async () => {
  const row = { ...user("1", "ines@example.org"), revision: 9 };
  await expect(store.create(users, row)).rejects.toThrow(/user\.revision/);
});

test("an outage is no refusal", async () => {
  addFaults(db.client, faultsAt({ 1: "lost_before" }));
  await expect(store.create(users, user("1", "ines@example.org"))).rejects.toThrow(/lost_before/);
});
