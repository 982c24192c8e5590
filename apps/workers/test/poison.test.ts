import { SendMessageCommand } from "@aws-sdk/client-sqs";
import { queueUrl } from "@waymark/messaging/queue";
import { numberedId } from "@waymark/testing/build";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fateOf } from "./support/fate.ts";
import { openRequest } from "./support/open-request.ts";
import { type Process, startProcess } from "./support/process.ts";
import { openWorld, type World } from "./support/world.ts";

let world: World;
let process: Process;
beforeEach(async () => {
  world = await openWorld();
  process = startProcess(world);
});
afterEach(async () => {
  process.stop();
  await world.stop();
});

const job = {
  v: 1,
  eventId: numberedId("event", 900),
  template: "introduction_request",
  introductionId: numberedId("introduction", 900),
  revision: 1,
  recipient: "mentor",
};

const put = async (body: string): Promise<string> => {
  const sent = await world.queues.client.send(
    new SendMessageCommand({ QueueUrl: queueUrl(world.queues.place, "mail"), MessageBody: body }),
  );
  return sent.MessageId ?? "";
};

const exhume = async () =>
  (await world.queues.exhume("mail")).map(({ Body = "", MessageAttributes = {} }) => ({
    body: Body,
    reason: MessageAttributes["RejectedReason"]?.StringValue,
    at: MessageAttributes["RejectedAt"]?.StringValue,
    was: MessageAttributes["OriginalMessageId"]?.StringValue,
    isCut: MessageAttributes["BodyIsCut"]?.StringValue,
  }));

describe("a message that nobody can handle", () => {
  it.each([
    ["is not JSON", "{oh", "its body is not JSON"],
    [
      "is of no version that ever was",
      JSON.stringify({ ...job, v: 0 }),
      "not a payload of mail: v invalid_value",
    ],
    ["is about nothing", JSON.stringify(job), "its introduction is not complete"],
    ["is far too large", `"${"x".repeat(200_000)}"`, "its body has 200002 bytes, above 65536"],
  ])("goes to the dead letters with its reason when it %s", async (_what, body, reason) => {
    const was = await put(body);
    await process.drainMail();
    expect(await exhume()).toEqual([
      { body, reason, at: world.db.clock.now(), was, isCut: undefined },
    ]);
    expect(await world.queues.count("mail")).toBe(0);
  });

  it("keeps its reason when it fills SQS's limit, and loses the end of its body", async () => {
    const body = "語".repeat(349_525);
    await put(body);
    await process.drainMail();
    const [letter] = await exhume();
    expect(letter).toMatchObject({ reason: "its body has 1048575 bytes, above 65536" });
    expect(letter).toMatchObject({ isCut: "true" });
    expect(body.startsWith(letter?.body ?? "none")).toBe(true);
  });

  it("blocks nobody: its neighbours are sent in the same batch", async () => {
    await put("{oh");
    const { introduction, event } = await openRequest(world, 1);
    await process.relay(event);
    await put(JSON.stringify(job));
    expect(await process.drainMail()).toBe(3);
    expect(await fateOf(world, introduction.id)).toMatchObject({ mails: 1 });
    expect(await exhume()).toHaveLength(2);
    expect(await world.queues.count("mail")).toBe(0);
  });
});
