import { changeRole, type OrganisationDeps, removeMember } from "@waymark/application/organisation";
import type { MemberRole } from "@waymark/domain/organisation";
import { buildMember, buildOrganisation, buildPerson } from "@waymark/testing/build";
import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, it } from "vitest";
import { linkSecret, openPairWorld, type PairWorld } from "../support/pair-world.ts";
import { type Process, startProcess } from "../support/process.ts";

let world: PairWorld;
let process: Process;
let deps: OrganisationDeps;
const [owner, other] = [buildPerson(1), buildPerson(2)];
const { id: organisationId } = buildOrganisation(1);

beforeEach(async () => {
  world = await openPairWorld();
  process = startProcess(world);
  deps = { ...world.db, linkSecret };
  const { db } = world;
  const seeded = await db.commit(
    [
      ...db.organisations.insert({ ...buildOrganisation(1), ownerCount: 1 }),
      db.members.insert(buildMember(1, { role: "owner" })),
      db.members.insert(buildMember(2, { role: "sponsor_viewer" })),
    ],
    [],
  );
  if (!seeded.ok) throw new Error(seeded.error.code);
});
afterEach(async () => {
  process.stop();
  await world.stop();
});

const give = async (role: MemberRole) => {
  const input = { requestKey: randomUUID(), organisationId, personId: other.id, role };
  expect(await changeRole(deps)({ personId: owner.id }, input)).toMatchObject({ ok: true });
};
const remove = async (by: typeof owner) => {
  const input = { requestKey: randomUUID(), organisationId, personId: other.id };
  expect(await removeMember(deps)({ personId: by.id }, input)).toMatchObject({ ok: true });
};
const mails = async () =>
  (await world.workAt(process, world.db.clock.now())).map(({ to, rendered }) => ({
    to: to.emailAddress,
    subject: rendered.subject.replaceAll(/[\u2066-\u2069]/g, ""),
    text: rendered.text,
  }));

it("that changes is one mail to whose it is, and the same role again is none", async () => {
  await give("sponsor_viewer");
  expect(await mails()).toEqual([]);
  await give("programme_manager");
  const [mail, ...noMore] = await mails();
  expect(noMore).toEqual([]);
  expect(mail).toMatchObject({ to: other.emailAddress });
  expect(mail?.text).toContain("a programme manager");
});

it("that changes twice in a moment is told as it is in the end", async () => {
  await give("programme_manager");
  await give("owner");
  const [mail, ...noMore] = await mails();
  expect(noMore).toEqual([]);
  expect(mail?.text).toContain("an owner");
});

it.each([
  ["taken by an owner", owner],
  ["given up", other],
])(
  "that is %s is one mail to whose it was, with a link that they may still open",
  async (_how, by) => {
    await remove(by);
    const [mail, ...noMore] = await mails();
    expect(noMore).toEqual([]);
    expect(mail).toMatchObject({ to: other.emailAddress });
    expect(mail?.subject).toContain("has ended");
    expect(mail?.text).toContain("/organisations");
    expect(mail?.text).not.toContain(organisationId);
  },
);
