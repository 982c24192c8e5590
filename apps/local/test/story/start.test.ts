import { createServer } from "node:net";
import { IntroductionView } from "@waymark/contracts/introduction";
import { findFreePort } from "@waymark/testing/dynamodb";
import { expect, onTestFinished, test } from "vitest";
import { listen } from "../../src/process/index.ts";
import { ask } from "../support/cloud/ask.ts";
import { connectApi } from "../support/cloud/connect-api.ts";
import { connectTable } from "../support/cloud/connect-table.ts";
import { readMails } from "../support/cloud/mailbox.ts";
import { plantMentor } from "../support/cloud/plant-mentor.ts";
import { signUp } from "../support/cloud/sign-up.ts";
import { type CloudOptions, spawnCloud } from "../support/cloud/spawn-cloud.ts";
import { waitForMail } from "../support/cloud/wait-for-mail.ts";
import { countJava } from "../support/kill/count-java.ts";
import { patience } from "../support/patience.ts";
import { makeTemporaryFolder } from "../support/temporary-folder.ts";

const start = async (options: CloudOptions) => {
  const cloud = await spawnCloud(options);
  onTestFinished(async () => {
    cloud.kill("SIGKILL");
    await cloud.ended;
  });
  return cloud;
};

const isServed = async (address: string): Promise<boolean> => {
  try {
    await fetch(address);
    return true;
  } catch {
    return false;
  }
};

test("a port that is taken is not waited for: another one is chosen and said", async () => {
  const other = createServer();
  const port = await listen(other);
  onTestFinished(() => void other.close());
  const cloud = await start({ data: await makeTemporaryFolder(), port });
  expect(new URL(cloud.origin).port).not.toBe(String(port));
  expect((await fetch(`${cloud.origin}/health`)).status).toBe(200);
}, 120_000);

test("a second start on kept data shows the same introduction to whoever was signed in", async () => {
  const where = { data: await makeTemporaryFolder(), port: await findFreePort() };
  const first = await start(where);
  const db = connectTable(first.servers);
  const { listing, person } = await plantMentor(db, 1, "mentor@mentors.example");
  db.client.destroy();
  const mentee = await signUp(first.origin, "mentee@mentees.example", "Amina Yusuf");
  const introductionId = await ask(mentee, listing.id);
  await waitForMail(first.origin, person.emailAddress, /asks you/);
  const read = (origin: string) =>
    connectApi(origin, mentee.cookie).query(
      "introduction.get",
      { introductionId },
      IntroductionView,
    );
  const isDelivered = async () => (await read(first.origin)).deliveries.map(({ state }) => state);
  await expect.poll(isDelivered, patience).toEqual(["delivered"]);
  const before = await read(first.origin);
  const mails = await readMails(first.origin);
  first.kill("SIGTERM");
  await first.ended;

  const second = await start(where);
  expect(second.origin).toBe(first.origin);
  expect(await read(second.origin)).toEqual(before);
  expect(await readMails(second.origin)).toEqual(mails);
}, 120_000);

test("Ctrl-C ends the program in order, with every child and every port", async () => {
  const data = await makeTemporaryFolder();
  const cloud = await start({ data, port: await findFreePort() });
  expect(await countJava(data)).toBe(1);
  cloud.kill("SIGINT");
  expect(await cloud.ended).toEqual({ code: 0, signal: null });
  expect(await countJava(data)).toBe(0);
  for (const address of [cloud.origin, cloud.servers.dynamodb, cloud.servers.sqs]) {
    expect(await isServed(address)).toBe(false);
  }
}, 120_000);

test("two programs never work on the same data", async () => {
  const where = { data: await makeTemporaryFolder(), port: await findFreePort() };
  await start(where);
  await expect(spawnCloud(where)).rejects.toThrow("is in use by");
}, 120_000);
