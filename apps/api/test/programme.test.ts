import { OrganisationCreated, PublicOrganisation } from "@waymark/contracts/organisation";
import {
  ProgrammeGuide,
  ProgrammeList,
  ProgrammeMoved,
  ProgrammeView,
} from "@waymark/contracts/programme";
import type { OrganisationId, ProgrammeId } from "@waymark/domain/id";
import { programmeTemplates } from "@waymark/domain/programme";
import { buildCohort, buildMentorship } from "@waymark/testing/build";
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { openWorld, type World } from "./harness.ts";

let world: World;
let organisationId: OrganisationId;
let cookies: { readonly owner: string; readonly stranger: string };

beforeAll(async () => {
  world = await openWorld();
  cookies = {
    owner: await world.cookieOf(world.mentee),
    stranger: await world.cookieOf(world.stranger),
  };
  const input = { requestKey: randomUUID(), name: "Harbour & Loom" };
  const created = await world.mutate("organisation.create", input, cookies.owner);
  ({ organisationId } = OrganisationCreated.parse(created.data));
});

const call = (path: string, input: object, cookie = cookies.owner) =>
  world.mutate(path, { requestKey: randomUUID(), ...input }, cookie);

const begin = async (): Promise<ProgrammeId> => {
  const begun = await call("programme.begin", {
    organisationId,
    template: "flash",
    name: "One good hour",
  });
  return ProgrammeMoved.parse(begun.data).programmeId;
};
const get = async (programmeId: ProgrammeId) =>
  ProgrammeView.parse((await world.query("programme.get", { programmeId }, cookies.owner)).data);

const { content } = programmeTemplates.flash;

describe("a programme", () => {
  test("begins as a draft that is a copy of its template", async () => {
    const programmeId = await begin();
    expect(await get(programmeId)).toMatchObject({
      ...content,
      name: "One good hour",
      status: "draft",
      organisationName: "Harbour & Loom",
    });
    const list = await world.query("programme.list", { organisationId }, cookies.owner);
    const ids = ProgrammeList.parse(list.data).programmes.map(({ id }) => id);
    expect(ids).toContain(programmeId);
  });

  test("is not there for strangers, whatever they ask", async () => {
    const programmeId = await begin();
    const answers = await Promise.all([
      world.query("programme.get", { programmeId }, cookies.stranger),
      call("programme.move", { programmeId, action: "open" }, cookies.stranger),
      call("programme.edit", { programmeId, revision: 1, content }, cookies.stranger),
    ]);
    expect(answers.map(({ code }) => code)).toEqual([
      "programme.not_found",
      "programme.not_found",
      "programme.not_found",
    ]);
  });

  test("is edited from what was seen, so that nobody overwrites the other's words", async () => {
    const programmeId = await begin();
    const edit = (name: string) =>
      call("programme.edit", { programmeId, revision: 1, content: { ...content, name } });
    const both = await Promise.all([edit("From one desk"), edit("From another one")]);
    expect(both.filter(({ code }) => code === null)).toHaveLength(1);
    expect(both.flatMap(({ code }) => code ?? [])).toEqual(["programme.changed_meanwhile"]);
  });

  test("stands on the public page while it is open, for everybody, and its organisation is", async () => {
    const programmeId = await begin();
    const slug = `open-${randomUUID()}`;
    const shown = { name: "Harbour & Loom", slug, isPublic: true };
    await call("organisation.edit", { organisationId, revision: 1, content: shown });
    const names = async () => {
      const page = await world.query("organisation.bySlug", { slug });
      return PublicOrganisation.parse(page.data).programmes.map(({ name }) => name);
    };
    expect(await names()).toEqual([]);
    await call("programme.move", { programmeId, action: "open" });
    expect(await names()).toEqual(["One good hour"]);
    await call("programme.edit", {
      programmeId,
      revision: 2,
      content: { ...content, name: "One good hour", scope: "own_people" },
    });
    expect(await names()).toEqual([]);
    await call("programme.edit", { programmeId, revision: 3, content });
    await call("programme.move", { programmeId, action: "close" });
    expect(await names()).toEqual([]);
  });
});

test("a pair of a cohort gets what its programme has for its own side, and other pairs nothing", async () => {
  const programmeId = await begin();
  const note = (side: string) => ({ side, kind: "note", title: `For ${side}`, text: "Ask first." });
  await call("programme.edit", {
    programmeId,
    revision: 1,
    content: { ...content, trainings: ["mentor", "mentee", "both"].map(note) },
  });
  const cohort = buildCohort(1, { organisationId, programmeId });
  const between = { cohortId: cohort.id, organisationId };
  const [own, other] = [buildMentorship(1, between), buildMentorship(2)];
  const { db } = world;
  const written = await db.commit(
    [db.cohorts.insert(cohort), db.mentorships.insert(own), db.mentorships.insert(other)],
    [],
  );
  expect(written.ok).toBe(true);
  const guideOf = async (mentorshipId: string, person: World["mentor"]) => {
    const cookie = await world.cookieOf(person);
    return world.query("programme.guide", { mentorshipId }, cookie);
  };
  const titles = async (person: World["mentor"]) =>
    ProgrammeGuide.parse((await guideOf(own.id, person)).data).trainings.map(({ title }) => title);
  expect(await titles(world.mentor)).toEqual(["For mentor", "For both"]);
  expect(await titles(world.mentee)).toEqual(["For mentee", "For both"]);
  expect((await guideOf(other.id, world.mentor)).data).toBeNull();
  expect((await guideOf(own.id, world.stranger)).code).toBe("mentorship.not_found");
});
