import { signLink } from "@waymark/application/link";
import { CohortView, PeopleImported, PeoplePage } from "@waymark/contracts/cohort";
import { EnrolmentQuestion, OwnEnrolment } from "@waymark/contracts/enrolment";
import { consentTextVersion, type Enrolment } from "@waymark/domain/enrolment";
import { addDays } from "@waymark/domain/time";
import {
  buildCohort,
  buildMember,
  buildOrganisation,
  buildPerson,
  buildProgramme,
} from "@waymark/testing/build";
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { linkSecret, openWorld, type World } from "./harness.ts";

const [manager, sponsor, stranger, ada, mallory] = [201, 202, 203, 204, 205].map((number) =>
  buildPerson(number),
);
const programme = buildProgramme(1, { intake: [] });
const cohort = buildCohort(1, { status: "draft", menteeSeats: 1 });
const { id: cohortId } = cohort;

let world: World;
let as: Record<"manager" | "sponsor" | "stranger" | "ada" | "mallory", string>;

beforeAll(async () => {
  world = await openWorld();
  const { db, cookieOf } = world;
  const people = { manager, sponsor, stranger, ada, mallory };
  const seeded = await db.commit(
    [
      ...Object.values(people).flatMap((one) =>
        one === undefined ? [] : [db.persons.insert(one)],
      ),
      ...db.organisations.insert(buildOrganisation(1)),
      db.members.insert(buildMember(201, { role: "programme_manager" })),
      db.members.insert(buildMember(202, { role: "sponsor_viewer" })),
      db.programmes.insert(programme),
      db.cohorts.insert(cohort),
    ],
    [],
  );
  if (!seeded.ok) throw new Error(seeded.error.code);
  const cookie = async (person: typeof ada) => (person === undefined ? "" : cookieOf(person));
  as = {
    manager: await cookie(manager),
    sponsor: await cookie(sponsor),
    stranger: await cookie(stranger),
    ada: await cookie(ada),
    mallory: await cookie(mallory),
  };
});

const row = (part: object = {}) => ({
  side: "mentee",
  name: "Ada",
  emailAddress: ada?.emailAddress,
  department: "Shipping",
  ...part,
});
const bringIn = (entries: readonly object[], isDryRun = false, cookie = as.manager) =>
  world.mutate(
    "cohort.importPeople",
    { requestKey: randomUUID(), cohortId, isDryRun, entries },
    cookie,
  );
const outcomesOf = ({ data }: { readonly data: unknown }) => PeopleImported.parse(data).outcomes;
const enrolmentOf = async (name: string): Promise<Enrolment> => {
  const { items } = await world.db.enrolments.listOf(cohortId);
  const found = items.find((one) => one.name === name);
  if (found === undefined) throw new Error(`nobody is called ${name}`);
  return found;
};
const tokenOf = ({ id: enrolmentId }: Enrolment): string => {
  const claim = { purpose: "join_cohort", cohortId, enrolmentId } as const;
  return signLink(linkSecret, claim, addDays(world.db.clock.now(), 30));
};
const form = (part: object = {}) => ({
  name: "Ada",
  timeZone: "Europe/Berlin",
  languages: ["en"],
  skills: [],
  weeklyHours: {},
  answers: [],
  prefers: [],
  ...part,
});
const join = (token: string, cookie: string, part: object = {}) =>
  world.mutate(
    "enrolment.join",
    { requestKey: randomUUID(), token, form: form(part), consentTextVersion },
    cookie,
  );

describe("people of a file", () => {
  test("are told of before they are listed, and listed once however often the file comes", async () => {
    const rows = [row(), row({ name: "Bo", emailAddress: "BO@harbour.example" })];
    expect(outcomesOf(await bringIn(rows, true))).toEqual(["added", "added"]);
    expect((await world.db.enrolments.listOf(cohortId)).items).toEqual([]);
    expect(outcomesOf(await bringIn(rows))).toEqual(["added", "added"]);
    expect(outcomesOf(await bringIn(rows))).toEqual(["unchanged", "unchanged"]);
    const moved = [row({ department: "Weaving mill" }), ...rows.slice(1)];
    expect(outcomesOf(await bringIn(moved, true))).toEqual(["updated", "unchanged"]);
    expect(outcomesOf(await bringIn(moved))).toEqual(["updated", "unchanged"]);
    expect(await world.db.enrolmentTallies.get(cohortId)).toEqual({ "mentee.listed": 2 });
  });

  test("are one when two managers bring them in at the same moment", async () => {
    const rows = Array.from({ length: 20 }, (_, at) =>
      row({ side: "mentor", name: `M ${at}`, emailAddress: `m${at}@harbour.example`, capacity: 1 }),
    );
    const answers = await Promise.all([1, 2, 3, 4].map(() => bringIn(rows)));
    expect(answers.flatMap(outcomesOf).filter((one) => one === "added")).toHaveLength(20);
    expect(await world.db.enrolmentTallies.get(cohortId)).toMatchObject({ "mentor.listed": 20 });
  });

  test("that nobody checked before are refused whole, and nothing is left behind", async () => {
    const before = await world.db.enrolmentTallies.get(cohortId);
    for (const wrong of [
      row({ emailAddress: "not an address" }),
      row({ name: "Ada\r\nBcc: all" }),
      row({ isAdmin: true }),
    ]) {
      expect(
        await bringIn([row({ name: "Dai", emailAddress: "dai@x.example" }), wrong]),
      ).toMatchObject({ status: 400, code: "request.invalid" });
    }
    expect(await world.db.enrolmentTallies.get(cohortId)).toEqual(before);
  });
});

describe("a cohort", () => {
  test("is not there for a stranger, and shows a sponsor neither names nor numbers", async () => {
    for (const [path, input] of [
      ["cohort.get", { cohortId }],
      ["cohort.people", { cohortId }],
    ] as const) {
      expect(await world.query(path, input, as.stranger)).toMatchObject({
        status: 404,
        code: "cohort.not_found",
      });
    }
    expect(await bringIn([row()], true, as.stranger)).toMatchObject({ code: "cohort.not_found" });
    const seen = CohortView.parse((await world.query("cohort.get", { cohortId }, as.sponsor)).data);
    expect(seen.headcounts).toEqual([]);
    expect(await world.query("cohort.people", { cohortId }, as.sponsor)).toMatchObject({
      status: 403,
      code: "organisation.not_allowed",
    });
  });

  test("takes nobody before it is open, and opens with the first invitation", async () => {
    const token = tokenOf(await enrolmentOf("Ada"));
    expect(await join(token, as.ada)).toMatchObject({ code: "link.used" });
    const { id } = await enrolmentOf("Ada");
    const whom = { which: "these", enrolmentIds: [id] };
    const input = { requestKey: randomUUID(), cohortId, kind: "invite", whom };
    expect(await world.mutate("cohort.invitePeople", input, as.manager)).toMatchObject({
      data: { count: 1 },
    });
    // The same command once more has the same answer, and invites nobody twice.
    expect(await world.mutate("cohort.invitePeople", input, as.manager)).toMatchObject({
      data: { count: 1 },
    });
    expect(await world.db.cohorts.get(cohortId)).toMatchObject({ status: "inviting" });
    const page = await world.query(
      "cohort.people",
      { cohortId, filter: { status: "invited", side: "mentee" } },
      as.manager,
    );
    expect(PeoplePage.parse(page.data).people).toMatchObject([{ name: "Ada", status: "invited" }]);
  });
});

describe("an invitation", () => {
  test("is read by its link alone, and reading it changes nothing", async () => {
    const before = await enrolmentOf("Ada");
    const opened = await world.query("enrolment.openLink", { token: tokenOf(before) });
    expect(EnrolmentQuestion.parse(opened.data)).toMatchObject({ hasSeat: true, side: "mentee" });
    expect(await enrolmentOf("Ada")).toEqual(before);
  });

  test("lets in who has the account of its address, and nobody whom it was passed on to", async () => {
    const token = tokenOf(await enrolmentOf("Ada"));
    expect(await join(token, as.mallory)).toMatchObject({
      status: 403,
      code: "enrolment.other_address",
    });
    expect(await join(token, as.ada, { answers: [{ questionId: "x", value: 1 }] })).toMatchObject({
      code: "enrolment.answers_incomplete",
    });
    const { id: nobody } = await enrolmentOf("Bo");
    expect(await join(token, as.ada, { prefers: [nobody] })).toMatchObject({
      code: "enrolment.unknown_preference",
    });
    expect(await join(token, as.ada)).toMatchObject({ data: { status: "enrolled" } });
    expect(await join(token, as.ada)).toMatchObject({ code: "enrolment.illegal_transition" });
  });

  test("leads to a place that only its owner sees and changes", async () => {
    const { id: enrolmentId } = await enrolmentOf("Ada");
    const target = { cohortId, enrolmentId };
    const own = await world.query("enrolment.get", target, as.ada);
    expect(OwnEnrolment.parse(own.data)).toMatchObject({ status: "enrolled", mayEdit: true });
    for (const cookie of [as.mallory, as.manager]) {
      expect(await world.query("enrolment.get", target, cookie)).toMatchObject({
        status: 404,
        code: "enrolment.not_found",
      });
    }
    const edit = { requestKey: randomUUID(), ...target, form: form({ skills: ["Planning"] }) };
    expect(await world.mutate("enrolment.edit", edit, as.mallory)).toMatchObject({ status: 404 });
    expect(await world.mutate("enrolment.edit", edit, as.ada)).toMatchObject({ status: 200 });
    expect(await enrolmentOf("Ada")).toMatchObject({ skills: ["Planning"] });
  });

  test("that a mail program unsubscribes from is declined, and a place that was taken stays", async () => {
    const { id } = await enrolmentOf("Bo");
    const whom = { which: "these", enrolmentIds: [id] };
    await world.mutate(
      "cohort.invitePeople",
      { requestKey: randomUUID(), cohortId, kind: "invite", whom },
      as.manager,
    );
    for (const [name, status] of [
      ["Bo", "declined"],
      ["Ada", "enrolled"],
    ] as const) {
      const token = tokenOf(await enrolmentOf(name));
      const response = await world.app.request(`/api/unsubscribe/${token}`, { method: "POST" });
      expect(response.status).toBe(204);
      expect(await enrolmentOf(name)).toMatchObject({ status });
    }
  });

  test("makes whoever joins as a mentor one, who sets hours without a listing", async () => {
    expect(await world.query("availability.get", null, as.mallory)).toMatchObject({ status: 403 });
    const entry = { name: "Mal", emailAddress: mallory?.emailAddress, capacity: 1 };
    await bringIn([row({ side: "mentor", ...entry })]);
    const whom = { which: "these", enrolmentIds: [(await enrolmentOf("Mal")).id] };
    const invite = { requestKey: randomUUID(), cohortId, kind: "invite", whom };
    await world.mutate("cohort.invitePeople", invite, as.manager);
    const joined = await join(tokenOf(await enrolmentOf("Mal")), as.mallory, { capacity: 1 });
    expect(joined).toMatchObject({ data: { status: "enrolled" } });
    expect(await world.query("availability.get", null, as.mallory)).toMatchObject({ status: 200 });
  });

  test("opens no more places than there are, and a cohort keeps those that are taken", async () => {
    const { db } = world;
    const taken = { "mentee.enrolled": 1 } as const;
    expect(await db.commit([db.enrolmentTallies.change(cohortId, taken)], [])).toMatchObject({
      ok: true,
    });
    const plan = { name: "Spring", startsOn: "2026-01-15", endsOn: "2026-07-15" };
    const input = { requestKey: randomUUID(), cohortId };
    expect(
      await world.mutate(
        "cohort.plan",
        { ...input, plan: { ...plan, menteeSeats: 1 } },
        as.manager,
      ),
    ).toMatchObject({ code: "cohort.seats_taken" });
    const more = { ...input, requestKey: randomUUID(), plan: { ...plan, menteeSeats: 2 } };
    expect(await world.mutate("cohort.plan", more, as.manager)).toMatchObject({ status: 200 });
  });
});
