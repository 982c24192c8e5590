import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { sampleFiles } from "../sample/sample-files.ts";
import { octetLines, readCalendar } from "./read-calendar.ts";

const files = new Map(sampleFiles().map(({ name, content }) => [name, content]));
const read = (name: string) => readCalendar(files.get(name) ?? "");
const run = fileURLToPath(new URL("../sample/run.ts", import.meta.url));
const execute = promisify(execFile);

test("request, reschedule and cancel are one event that grows older", () => {
  const seen = ["request.ics", "reschedule.ics", "cancel.ics"].map((name) => {
    const { calendar, vevent } = read(name);
    return [
      calendar.getFirstPropertyValue("method"),
      vevent.getFirstPropertyValue("uid"),
      vevent.getFirstPropertyValue("sequence"),
      vevent.getFirstPropertyValue("status"),
      String(vevent.getFirstPropertyValue("dtstart")),
    ];
  });
  const uid = "ses_018f3c5a9b7d4e21a6c0d3e4f5a6b001@waymark.example";
  expect(seen).toEqual([
    ["REQUEST", uid, 0, "CONFIRMED", "2026-03-31T13:00:00Z"],
    ["REQUEST", uid, 1, "CONFIRMED", "2026-03-31T08:00:00Z"],
    ["CANCEL", uid, 2, "CANCELLED", "2026-03-31T08:00:00Z"],
  ]);
});

test("every sample invites exactly the mentor and the receiver, without alarms", () => {
  for (const name of files.keys()) {
    const { vevent, events } = read(name);
    expect(events).toHaveLength(1);
    const addresses = vevent
      .getAllProperties("attendee")
      .map((property) => String(property.getFirstValue()).replace(/^mailto:/i, ""));
    expect(addresses).toEqual(["jonas@mentors.example", "amina@mentees.example"]);
    expect(vevent.getAllSubcomponents()).toEqual([]);
    expect(vevent.getFirstPropertyValue("x-injected")).toBeNull();
  }
});

test("every sample is folded at 75 octets between characters and ends in CRLF", () => {
  for (const content of files.values()) {
    expect(content.endsWith("\r\n")).toBe(true);
    for (const line of octetLines(content)) {
      expect(line.length).toBeLessThanOrEqual(75);
      expect(new TextDecoder("utf-8", { fatal: true }).decode(line)).not.toMatch(/[\r\n]/);
    }
  }
});

test("the command writes the samples into a folder that it makes", async () => {
  const parent = await mkdtemp(join(tmpdir(), "ics-sample-"));
  try {
    const folder = join(parent, "made", "here");
    await execute(process.execPath, [run, folder]);
    expect((await readdir(folder)).toSorted()).toEqual([...files.keys()].toSorted());
    expect(await readFile(join(folder, "cancel.ics"), "utf8")).toBe(files.get("cancel.ics"));
  } finally {
    await rm(parent, { recursive: true });
  }
});

test("without a folder the command says in one line how it is used, and exits with 2", async () => {
  await expect(execute(process.execPath, [run])).rejects.toMatchObject({
    code: 2,
    stdout: "",
    stderr: "usage: npm run --silent ics:sample -- FOLDER\n",
  });
});
