import { enableWebhook, sendNews } from "@waymark/application/webhook";
import type { WebhookSendingJob } from "@waymark/contracts/job";
import { EventId } from "@waymark/domain/id";
import { addDays } from "@waymark/domain/time";
import { Webhook } from "@waymark/domain/webhook";
import { makePost } from "@waymark/outgoing/post";
import { buildMember, buildOrganisation, buildPerson, numberedId } from "@waymark/testing/build";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openPairWorld, type PairWorld } from "../support/pair-world.ts";
import { type Process, startProcess } from "../support/process.ts";
import { openReceiver } from "./open-receiver.ts";

let world: PairWorld;
let process: Process;
let receiver: Awaited<ReturnType<typeof openReceiver>>;
let webhook: Webhook;
const [owner, manager, sponsor] = [buildPerson(1), buildPerson(2), buildPerson(3)];
const organisation = { ...buildOrganisation(1), name: "Harbour & Loom" };

beforeEach(async () => {
  world = await openPairWorld();
  process = startProcess(world);
  receiver = await openReceiver();
  receiver.answerWith(500);
  const { db } = world;
  webhook = Webhook.parse({
    id: db.ids.newWebhookId(),
    organisationId: organisation.id,
    kind: "program",
    name: "HR system",
    url: receiver.url,
    topics: ["enrolment.joined"],
    status: "active",
    secrets: [{ secret: `whsec_${Buffer.alloc(32, 1).toString("base64")}` }],
    failingSince: addDays(db.clock.now(), -5),
    createdBy: owner.id,
    createdAt: addDays(db.clock.now(), -6),
    revision: 1,
  });
  const seeded = await db.commit(
    [
      ...((await db.persons.get(sponsor.id)) === null ? [db.persons.insert(sponsor)] : []),
      ...db.organisations.insert(organisation),
      db.members.insert(buildMember(1)),
      db.members.insert(buildMember(2, { role: "programme_manager" })),
      db.members.insert(buildMember(3, { role: "sponsor_viewer" })),
      db.webhooks.insert(webhook),
    ],
    [],
  );
  if (!seeded.ok) throw new Error(seeded.error.code);
});
afterEach(async () => {
  process.stop();
  await receiver.close();
  await world.stop();
});

const send = (number: number, topic: WebhookSendingJob["topic"] = "enrolment.joined") =>
  sendNews({
    ...world.db,
    postOutgoing: makePost({ mayConnect: () => true, protocols: ["http:"] }),
    origin: "https://waymark.example",
  })({
    v: 1,
    eventId: EventId.parse(numberedId("event", number)),
    at: world.db.clock.now(),
    organisationId: organisation.id,
    webhookId: webhook.id,
    topic,
  });
const mails = () => world.workAt(process, world.db.clock.now());

it("is told once to owners and managers, with the way to Connections for whom it is open", async () => {
  await send(1);
  await send(2);
  const told = await mails();
  expect(told.map(({ to }) => to.emailAddress).toSorted()).toEqual(
    [owner.emailAddress, manager.emailAddress].toSorted(),
  );
  const textTo = (person: typeof owner): string =>
    told.find(({ to }) => to.emailAddress === person.emailAddress)?.rendered.text ?? "";
  const connections = `/organisations/${organisation.id}/connections`;
  expect(textTo(owner)).toContain(connections);
  expect(textTo(manager)).not.toContain(connections);
  expect(textTo(manager)).toContain(`/organisations/${organisation.id}`);
  // A test that fails, or succeeds, while it is off tells nobody anew.
  await send(3, "ping");
  receiver.answerWith(204);
  await send(4, "ping");
  receiver.answerWith(500);
  await send(5, "ping");
  expect(await mails()).toEqual([]);
});

it("is told to nobody when somebody switched it on again before the mail went out", async () => {
  await send(1);
  const input = { organisationId: organisation.id, webhookId: webhook.id };
  const enabled = await enableWebhook({
    ...world.db,
    secrets: { newSigningSecret: () => webhook.secrets[0]?.secret ?? "" },
  })({ personId: owner.id }, input);
  expect(enabled).toMatchObject({ ok: true });
  expect(await mails()).toEqual([]);
});
