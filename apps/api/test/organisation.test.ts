import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { signLink } from "@waymark/application/link";
import {
  MembersView,
  OrganisationCreated,
  OrganisationView,
  OwnOrganisations,
  PublicOrganisation,
} from "@waymark/contracts/organisation";
import { accountWrites } from "@waymark/db/auth";
import { type OrganisationId, PersonId } from "@waymark/domain/id";
import type { MemberRole } from "@waymark/domain/organisation";
import type { Person } from "@waymark/domain/person";
import { addDays, addHours } from "@waymark/domain/time";
import { buildPerson } from "@waymark/testing/build";
import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { linkSecret, openWorld, type World } from "./harness.ts";

let world: World;
let people: readonly { readonly person: Person; readonly cookie: string }[];
let organisationId: OrganisationId;

const personAt = (at: number) => {
  const found = people[at];
  if (found === undefined) throw new Error(`there is no person ${at}`);
  return found;
};
const [owner, manager, sponsor, stranger] = [0, 1, 2, 3];

beforeAll(async () => {
  world = await openWorld();
  const persons = Array.from({ length: 21 }, (_, at) => buildPerson(100 + at));
  const documents = DynamoDBDocumentClient.from(world.db.client);
  const accountOf = accountWrites({ tableName: world.db.tableName, documents });
  const seeded = await world.db.commit(
    persons.flatMap((person) => [...accountOf(person), world.db.persons.insert(person)]),
    [],
  );
  if (!seeded.ok) throw new Error(seeded.error.code);
  people = await Promise.all(
    persons.map(async (person) => ({ person, cookie: await world.cookieOf(person) })),
  );
});

const call = (by: number, path: string, input: object) =>
  world.mutate(path, { requestKey: randomUUID(), ...input }, personAt(by).cookie);

const join = async (at: number, role: MemberRole) => {
  const { db } = world;
  const member = {
    organisationId,
    personId: personAt(at).person.id,
    role,
    joinedAt: db.clock.now(),
    revision: 1,
  };
  const raise = role === "owner" ? [db.organisations.raiseOwners(organisationId)] : [];
  expect(await db.commit([db.members.insert(member), ...raise], [])).toMatchObject({ ok: true });
};
const rolesIn = async () => {
  const members = await world.db.members.ofOrganisation(organisationId);
  return new Map(members.map(({ personId, role }) => [personId, role]));
};

beforeEach(async () => {
  const created = await call(owner, "organisation.create", { name: "Harbour & Loom" });
  ({ organisationId } = OrganisationCreated.parse(created.data));
});

describe("an organisation", () => {
  test("belongs to who created it, and has an address of its own", async () => {
    const view = OrganisationView.parse(
      (await world.query("organisation.get", { organisationId }, personAt(owner).cookie)).data,
    );
    expect(view).toMatchObject({ name: "Harbour & Loom", role: "owner", isPublic: false });
    const second = OrganisationCreated.parse(
      (await call(manager, "organisation.create", { name: "Harbour & Loom" })).data,
    );
    const other = await world.db.organisations.get(second.organisationId);
    expect(other?.slug).not.toBe(view.slug);
    const mine = OwnOrganisations.parse(
      (await world.query("organisation.mine", undefined, personAt(owner).cookie)).data,
    );
    expect(mine.organisations.map(({ id }) => id)).toContain(organisationId);
  });

  test("is not there for whoever has no role in it, whatever they ask", async () => {
    const target = { organisationId };
    const address = { emailAddress: "a@example.org" };
    const answers = await Promise.all([
      world.query("organisation.get", target, personAt(stranger).cookie),
      world.query("organisation.members", target, personAt(stranger).cookie),
      world.query("programme.list", target, personAt(stranger).cookie),
      call(stranger, "organisation.invite", { ...target, ...address, role: "owner" }),
      call(stranger, "organisation.withdrawInvitation", { ...target, ...address }),
      call(stranger, "organisation.removeMember", {
        ...target,
        personId: personAt(owner).person.id,
      }),
      call(stranger, "programme.begin", { ...target, template: "flash", name: "Mine" }),
    ]);
    expect(new Set(answers.map(({ code }) => code))).toEqual(new Set(["organisation.not_found"]));
  });

  test("is edited by owners from what they saw, and gives its former address free", async () => {
    await join(manager, "programme_manager");
    const content = { name: "Loom", slug: `loom-${randomUUID()}`, isPublic: true };
    const edit = { organisationId, revision: 1, content };
    expect(await call(manager, "organisation.edit", edit)).toMatchObject({
      code: "organisation.not_allowed",
    });
    const former = await world.db.organisations.get(organisationId);
    expect(await call(owner, "organisation.edit", edit)).toMatchObject({ data: { revision: 2 } });
    expect(await call(owner, "organisation.edit", edit)).toMatchObject({
      code: "organisation.changed_meanwhile",
    });
    expect(former && (await world.db.organisations.getBySlug(former.slug))).toBeNull();
    const shown = await world.query("organisation.bySlug", { slug: content.slug });
    expect(PublicOrganisation.parse(shown.data)).toMatchObject({ name: "Loom", programmes: [] });
  });

  test("that does not show itself has no public page", async () => {
    const hidden = await world.db.organisations.get(organisationId);
    expect(await world.query("organisation.bySlug", { slug: hidden?.slug })).toMatchObject({
      code: "organisation.not_found",
    });
  });
});

describe("the last owner", () => {
  test("cannot leave, step down or be removed", async () => {
    await join(manager, "programme_manager");
    const personId = personAt(owner).person.id;
    const [leave, stepDown] = [
      await call(owner, "organisation.removeMember", { organisationId, personId }),
      await call(owner, "organisation.changeRole", {
        organisationId,
        personId,
        role: "sponsor_viewer",
      }),
    ];
    expect([leave.code, stepDown.code]).toEqual([
      "organisation.last_owner",
      "organisation.last_owner",
    ]);
    expect((await rolesIn()).get(personId)).toBe("owner");
  });

  test("is left when twenty owners leave at the same moment", async () => {
    for (let at = 1; at < 20; at += 1) await join(at, "owner");
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, async (_, at) => {
        const { person, cookie } = personAt(at);
        const input = { requestKey: randomUUID(), organisationId, personId: person.id };
        // Twenty on one item outrun the retries of one call; a person presses again.
        for (let presses = 0; presses < 20; presses += 1) {
          const { code } = await world.mutate("organisation.removeMember", input, cookie);
          if (code !== "storage.busy") return code;
        }
        return "storage.busy";
      }),
    );
    expect(outcomes.filter((code) => code === null)).toHaveLength(19);
    expect(outcomes.filter((code) => code === "organisation.last_owner")).toHaveLength(1);
    expect([...(await rolesIn()).values()]).toEqual(["owner"]);
    expect(await world.db.organisations.get(organisationId)).toMatchObject({ ownerCount: 1 });
  });
});

describe("a role", () => {
  test("is raised by nobody for themselves, alone or with twenty tries at once", async () => {
    await join(manager, "programme_manager");
    await join(sponsor, "sponsor_viewer");
    const tries = [manager, sponsor].flatMap((by) =>
      Array.from({ length: 10 }, () =>
        call(by, "organisation.changeRole", {
          organisationId,
          personId: personAt(by).person.id,
          role: "owner",
        }),
      ),
    );
    const codes = (await Promise.all(tries)).map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(["organisation.not_allowed"]));
    expect((await rolesIn()).get(personAt(manager).person.id)).toBe("programme_manager");
  });

  test("that was taken allows nothing any more, also of what is on its way", async () => {
    await join(manager, "owner");
    const [ownerId, managerId] = [owner, manager].map((at) => personAt(at).person.id);
    const remove = (by: number, personId: PersonId | undefined) =>
      call(by, "organisation.removeMember", { organisationId, personId });
    const both = await Promise.all([remove(owner, managerId), remove(manager, ownerId)]);
    expect(both.filter(({ code }) => code === null)).toHaveLength(1);
    expect([...(await rolesIn()).values()]).toEqual(["owner"]);
  });

  test("of a sponsor's viewer shows the frame and none of the rest", async () => {
    await join(sponsor, "sponsor_viewer");
    const { cookie } = personAt(sponsor);
    const view = await world.query("organisation.get", { organisationId }, cookie);
    expect(OrganisationView.parse(view.data).actions).toEqual(["see_report"]);
    for (const path of ["organisation.members", "programme.list"]) {
      expect(await world.query(path, { organisationId }, cookie)).toMatchObject({
        code: "organisation.not_allowed",
      });
    }
  });
});

describe("an invitation to a role", () => {
  const invited = 4;
  const invite = (by: number, role: MemberRole) =>
    call(by, "organisation.invite", {
      organisationId,
      emailAddress: personAt(invited).person.emailAddress,
      role,
    });
  const tokenOf = async () => {
    const addressDigest = world.db.ids.fingerprint(personAt(invited).person.emailAddress);
    const invitation = await world.db.memberInvitations.get(organisationId, addressDigest);
    if (invitation === null) throw new Error("nobody was invited");
    const { revision, expiresAt } = invitation;
    const claim = {
      purpose: "join_organisation",
      organisationId,
      addressDigest,
      revision,
    } as const;
    return signLink(linkSecret, claim, expiresAt);
  };
  const accept = (by: number, token: string) =>
    call(by, "organisation.acceptInvitation", { token });

  test("is accepted once, by an account of its own address", async () => {
    expect((await invite(owner, "owner")).code).toBeNull();
    const token = await tokenOf();
    const question = await world.query("organisation.openInvitation", { token });
    expect(question.data).toMatchObject({ organisationName: "Harbour & Loom", role: "owner" });
    expect((await accept(stranger, token)).code).toBe("organisation.other_address");
    expect((await accept(invited, token)).code).toBeNull();
    expect((await accept(invited, token)).code).toBe("link.used");
    expect((await rolesIn()).get(personAt(invited).person.id)).toBe("owner");
    expect(await world.db.organisations.get(organisationId)).toMatchObject({ ownerCount: 2 });
    const types = (await world.db.outbox.listOlderThan(world.db.clock.now(), 200))
      .flatMap((item) => (item.ok ? [item.value] : []))
      .filter((event) => "organisationId" in event && event.organisationId === organisationId)
      .map(({ type }) => type);
    expect(types.toSorted()).toEqual(["organisation.member_invited", "organisation.member_joined"]);
  });

  test("is declined by the link alone, and taken back by who may give the role", async () => {
    await join(manager, "programme_manager");
    await invite(owner, "programme_manager");
    const { emailAddress } = personAt(invited).person;
    const withdraw = (by: number) =>
      call(by, "organisation.withdrawInvitation", { organisationId, emailAddress });
    expect((await withdraw(manager)).code).toBe("organisation.not_allowed");
    const token = await tokenOf();
    const decline = { requestKey: randomUUID(), token };
    expect((await world.mutate("organisation.declineInvitation", decline)).code).toBeNull();
    expect((await withdraw(owner)).code).toBe("organisation.illegal_transition");
    expect((await accept(invited, token)).code).toBe("link.used");
  });

  test("goes to an address once an hour, never to a member, and never above one's own role", async () => {
    await join(manager, "programme_manager");
    expect((await invite(manager, "owner")).code).toBe("organisation.not_allowed");
    expect((await invite(manager, "programme_manager")).code).toBe("organisation.not_allowed");
    expect((await invite(manager, "sponsor_viewer")).code).toBeNull();
    const former = await tokenOf();
    expect((await invite(owner, "owner")).code).toBe("organisation.invited_recently");
    world.db.clock.moveTo(addHours(world.db.clock.now(), 1));
    expect((await invite(owner, "owner")).code).toBeNull();
    expect((await accept(invited, former)).code).toBe("link.used");
    await accept(invited, await tokenOf());
    world.db.clock.moveTo(addHours(world.db.clock.now(), 1));
    expect((await invite(owner, "owner")).code).toBe("organisation.already_member");
  });

  test("ends after 14 days, which the page of the people shows", async () => {
    await invite(owner, "sponsor_viewer");
    const token = await tokenOf();
    world.db.clock.moveTo(addDays(world.db.clock.now(), 14));
    expect((await accept(invited, token)).code).toMatch(/^link\./);
    const view = MembersView.parse(
      (await world.query("organisation.members", { organisationId }, personAt(owner).cookie)).data,
    );
    expect(view.invitations).toMatchObject([{ status: "expired", mayChange: true }]);
    expect(view.members).toMatchObject([{ role: "owner", isViewer: true }]);
  });
});
