import { SendMessageCommand } from "@aws-sdk/client-sqs";
import type { JobName } from "@waymark/messaging/catalogue";
import { queueUrl } from "@waymark/messaging/queue";
import { numberedId } from "@waymark/testing/build";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Process, startProcess } from "../support/process.ts";
import { openSurveyWorld, type SurveyWorld } from "../support/survey-world.ts";

let world: SurveyWorld;
let process: Process;
beforeAll(async () => {
  world = await openSurveyWorld();
  process = startProcess(world);
});
afterAll(async () => {
  process.stop();
  await world.stop();
});

const put = (job: JobName, body: string) =>
  world.queues.client.send(
    new SendMessageCommand({ QueueUrl: queueUrl(world.queues.place, job), MessageBody: body }),
  );

const reasons = async (job: JobName) =>
  (await world.queues.exhume(job)).map(
    ({ MessageAttributes = {} }) => MessageAttributes["RejectedReason"]?.StringValue,
  );

const opening = {
  v: 1,
  eventId: numberedId("event", 900),
  sessionId: numberedId("session", 900),
  revision: 1,
};
const step = {
  v: 1,
  eventId: numberedId("event", 900),
  surveyId: numberedId("survey", 900),
  revision: 1,
  kind: "send_survey",
};

describe.each([
  ["survey-opening", opening, "no such session"],
  ["survey-step", step, "no such survey"],
  [
    "survey-follow",
    { v: 1, eventId: opening.eventId, sessionId: opening.sessionId },
    "no such session",
  ],
] as const)("%s", (job, payload, aboutNothing) => {
  it("gives up what nobody can handle with its reason, and handles what lies beside it", async () => {
    const id = await world.endSession(job.length);
    const session = await world.db.sessions.get(id);
    await put(job, "{oh");
    await put(job, JSON.stringify({ ...payload, v: 0 }));
    await put(job, JSON.stringify(payload));
    await put(
      "survey-opening",
      JSON.stringify({ ...opening, sessionId: id, revision: session?.revision }),
    );
    await process.drainJobs("survey-opening", "survey-step", "survey-follow");
    expect(new Set(await reasons(job))).toEqual(
      new Set(["its body is not JSON", aboutNothing, `not a payload of ${job}: v invalid_value`]),
    );
    expect(await world.queues.count(job)).toBe(0);
    expect(await world.statusesOf(id)).toEqual(["due", "due"]);
  });
});
