import { accountWrites } from "@waymark/db/auth";
import type { Person } from "@waymark/domain/person";
import { buildPerson } from "@waymark/testing/build";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { beforeEach, expect, test } from "vitest";
import { openWorld, type World } from "./harness.ts";

let world: World;
let mentor: string;

const withAccount = async ({ id, emailAddress, createdAt }: Person): Promise<void> => {
  const documents = DynamoDBDocumentClient.from(world.db.client);
  const write = accountWrites({ tableName: world.db.tableName, documents });
  await world.db.commit(write({ id, emailAddress, createdAt }), []);
};

beforeEach(async () => {
  world = await openWorld();
  await Promise.all([world.mentor, world.mentee, world.stranger].map(withAccount));
  mentor = await world.cookieOf(world.mentor);
});

const add = (emailAddress: string) => world.mutate("delegate.add", { emailAddress }, mentor);
const remove = ({ id: personId }: Person) => world.mutate("delegate.remove", { personId }, mentor);

test("a mentor names somebody, who finds the mentor's listings, until it is taken back", async () => {
  const { id: personId, displayName, emailAddress } = world.mentee;
  const since = world.db.clock.now();
  const delegates = [{ personId, displayName, emailAddress, since }];
  expect((await add(emailAddress.toUpperCase())).data).toEqual({ delegates });
  expect((await world.query("delegate.list", undefined, mentor)).data).toEqual({ delegates });
  const mentee = await world.cookieOf(world.mentee);
  const { id: listingId, slug, headline } = world.listing;
  expect((await world.query("delegate.mine", undefined, mentee)).data).toEqual({
    mentors: [
      {
        mentorId: world.mentor.id,
        displayName: world.mentor.displayName,
        listings: [{ listingId, slug, headline }],
      },
    ],
  });
  expect((await remove(world.mentee)).data).toEqual({ delegates: [] });
  expect((await world.query("delegate.mine", undefined, mentee)).data).toEqual({ mentors: [] });
  expect(await world.db.delegates.isDelegate(world.mentor.id, personId)).toBe(false);
});

test("naming or removing somebody twice is no error and changes nothing more", async () => {
  await add(world.mentee.emailAddress);
  expect(await add(world.mentee.emailAddress)).toMatchObject({ data: { delegates: [{}] } });
  expect(await world.db.delegates.ofMentor(world.mentor.id)).toMatchObject({ revision: 1 });
  await remove(world.mentee);
  expect(await remove(world.mentee)).toMatchObject({ status: 200, data: { delegates: [] } });
});

test("an address that nobody is registered with, one's own, and a fourth are refused", async () => {
  expect(await add("nobody@waymark.example")).toMatchObject({
    status: 404,
    code: "delegate.person_not_found",
  });
  expect(await add(world.mentor.emailAddress)).toMatchObject({
    status: 422,
    code: "delegate.oneself",
  });
  const others = [20, 21, 22, 23].map((number) => buildPerson(number));
  await world.db.commit(others.map(world.db.persons.insert), []);
  await Promise.all(others.map(withAccount));
  const answers = [];
  for (const { emailAddress } of others) answers.push(await add(emailAddress));
  expect(answers.map(({ code }) => code)).toEqual([null, null, null, "delegate.too_many"]);
});

test("somebody with an account who never registered cannot act for anybody", async () => {
  const unregistered = buildPerson(30);
  await withAccount(unregistered);
  expect(await add(unregistered.emailAddress)).toMatchObject({
    code: "delegate.person_not_found",
  });
});

test("delegates are named by mentors alone, and nobody sees those of others", async () => {
  const mentee = await world.cookieOf(world.mentee);
  for (const [method, path, input] of [
    ["query", "delegate.list", undefined],
    ["mutate", "delegate.add", { emailAddress: world.stranger.emailAddress }],
    ["mutate", "delegate.remove", { personId: world.stranger.id }],
  ] as const) {
    expect(await world[method](path, input)).toMatchObject({ status: 401 });
    expect(await world[method](path, input, mentee)).toMatchObject({
      status: 403,
      code: "sign_in.forbidden",
    });
  }
  expect(await world.query("delegate.mine", undefined)).toMatchObject({ status: 401 });
});
