import { notifyOfReport } from "@waymark/application/report";
import type { MailJob } from "@waymark/contracts/job";
import { ReportId } from "@waymark/domain/id";
import { ok } from "@waymark/domain/result";
import { addHours } from "@waymark/domain/time";
import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import * as z from "zod";
import { openWorld, type World } from "./harness.ts";

let world: World;
let mentee: string;
let operator: string;

beforeEach(async () => {
  world = await openWorld();
  mentee = await world.cookieOf(world.mentee);
  operator = await world.cookieOf(world.operator);
});

const place = () => ({ noun: "listing", listingId: world.listing.id });
const file = (kind: string, requestKey: string = randomUUID()) =>
  world.mutate(
    "report.file",
    { requestKey, place: place(), kind, words: "They asked for money." },
    mentee,
  );

const Filed = z.object({ id: ReportId, deadline: z.string() });
const queue = async (name = "waiting") =>
  (await world.query("report.list", { queue: name }, operator)).data;

test("a report waits for operators with the deadline of its kind, and they see what was given", async () => {
  const { db, listing } = world;
  const filed = Filed.parse((await file("danger")).data);
  expect(filed.deadline).toBe(addHours(db.clock.now(), 2));
  expect(Filed.parse((await file("selling")).data).deadline).toBe(addHours(db.clock.now(), 24));
  expect(await queue()).toMatchObject({
    reports: [
      {
        id: filed.id,
        kind: "danger",
        isUrgent: true,
        words: "They asked for money.",
        aboutName: world.mentor.displayName,
        aboutSlug: listing.slug,
        reporterName: world.mentee.displayName,
        noun: "listing",
      },
      { kind: "selling", isUrgent: false },
    ],
  });
  const dues = await db.dues.listDue(addHours(db.clock.now(), 30), 20);
  expect(dues.map((due) => (due.ok ? due.value.kind : "unreadable"))).toEqual([
    "report_near",
    "report_overdue",
    "report_near",
    "report_overdue",
  ]);
});

test("sent twice, it is one report", async () => {
  const requestKey = randomUUID();
  const [first, second] = [await file("hate", requestKey), await file("hate", requestKey)];
  expect(second.data).toEqual(first.data);
  expect(await queue()).toMatchObject({ reports: [{ kind: "hate" }] });
});

test("one operator has it in hand and closes it; then nothing of it is due any more", async () => {
  const { id: reportId } = Filed.parse((await file("harassment")).data);
  const step = (name: string, revision: number, more: object = {}) =>
    world.mutate(
      `report.${name}`,
      { requestKey: randomUUID(), reportId, revision, ...more },
      operator,
    );
  expect((await step("close", 1, { outcome: "spoken_to" })).code).toBe("report.illegal_transition");
  expect((await step("claim", 1)).data).toMatchObject({ status: "claimed", revision: 2 });
  expect((await step("close", 1, { outcome: "spoken_to" })).code).toBe("report.changed_meanwhile");
  expect((await step("close", 2, { outcome: "spoken_to", note: "By phone." })).data).toMatchObject({
    status: "closed",
  });
  expect(await queue()).toEqual({ reports: [] });
  expect(await queue("closed")).toMatchObject({
    reports: [{ closing: { outcome: "spoken_to", note: "By phone." } }],
  });
  expect(await world.db.dues.listDue(addHours(world.db.clock.now(), 48), 20)).toEqual([]);
});

test("only operators see reports, and none sees one about or by themselves", async () => {
  const { db } = world;
  await file("hate");
  const mentor = await world.cookieOf(world.mentor);
  expect((await world.query("report.list", { queue: "waiting" }, mentor)).code).toBe(
    "sign_in.forbidden",
  );
  const both = {
    ...world.mentor,
    roles: [...world.mentor.roles, "operator" as const],
    revision: 2,
  };
  await db.commit([db.persons.replace(both)], []);
  expect((await world.query("report.list", { queue: "waiting" }, mentor)).data).toEqual({
    reports: [],
  });
});

test("each operator hears of it but those whom it is about, twice asked for the same mails", async () => {
  const { db } = world;
  const { id: reportId } = Filed.parse((await file("minor")).data);
  const both = {
    ...world.mentor,
    roles: [...world.mentor.roles, "operator" as const],
    revision: 2,
  };
  await db.commit([db.persons.replace(both)], []);
  const mails: MailJob[] = [];
  const notify = notifyOfReport({
    ...db,
    publishMails: async (asked) => {
      mails.push(...asked);
      return asked.map(() => ok(null));
    },
  });
  const job = { v: 1, eventId: db.ids.newEventId(), reportId, revision: 1 } as const;
  await notify({ ...job, template: "report_filed" });
  await notify({ ...job, template: "report_filed" });
  const mail = { ...job, template: "report_filed", personId: world.operator.id };
  expect(mails).toEqual([mail, mail]);
});

test("ten reports a day are the most that one person sends", async () => {
  for (let count = 0; count < 10; count += 1) expect((await file("other")).status).toBe(200);
  expect((await file("other")).code).toBe("report.limit_reached");
});
