import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { jobNames } from "@waymark/messaging/catalogue";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const source = fileURLToPath(new URL("../", import.meta.url));
// Not the one that local clouds of other tests load their workers from at this moment.
const folder = mkdtempSync(join(tmpdir(), "waymark-bundles-"));

const environment = {
  AWS_REGION: "eu-central-1",
  TABLE_NAME: "waymark",
  STAGE: "test",
  QUEUE_BASE_URL: "https://sqs.eu-central-1.amazonaws.com/000000000000",
  MAIL_FROM_ADDRESS: "hello@waymark.example",
  MAIL_CONFIGURATION_SET: "waymark",
  CALENDAR_DOMAIN: "waymark.example",
  PUBLIC_ORIGIN: "https://waymark.example",
  SEARCH_BUCKET: "waymark-search",
  LINK_SECRET: "a secret that is long enough for tests",
};

/** Loads a bundle as Lambda does, in a process of its own. */
const load = (worker: string, variables: Readonly<Record<string, string>>) => {
  const script = `console.log(typeof (await import("./${worker}.mjs")).handler)`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", script],
    { cwd: folder, env: { ...variables }, encoding: "utf8" },
  );
  return { status, stdout: stdout.trim(), stderr };
};

const workers = ["indexer", "indexer-merge", "relay", "sweep", ...jobNames];

beforeAll(() => {
  execFileSync(process.execPath, ["build.ts", folder], { cwd: source });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the bundles", () => {
  it("are one per worker", () => {
    const bundles = readdirSync(folder).filter((name) => name.endsWith(".mjs"));
    expect(new Set(bundles)).toEqual(new Set(workers.map((worker) => `${worker}.mjs`)));
  });

  it.each(workers)("load without anything installed beside them: %s", (worker) => {
    expect(load(worker, environment)).toEqual({ status: 0, stdout: "function", stderr: "" });
  });

  it("have what they read beside them, in a folder of their name", () => {
    const optimiser = statSync(`${folder}/cohort-matching/highs.wasm`);
    expect(optimiser.size).toBeGreaterThan(1_000_000);
  });

  it("name the variable that is missing", () => {
    const { TABLE_NAME: _tableName, ...rest } = environment;
    const { status, stderr } = load("relay", rest);
    expect(status).toBe(1);
    expect(stderr).toContain("TABLE_NAME");
  });

  it("do not start with an endpoint that leads away from AWS", () => {
    const { status, stderr } = load("mail", {
      ...environment,
      AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "true",
      AWS_ENDPOINT_URL_SESV2: "http://127.0.0.1:1",
    });
    expect(status).toBe(1);
    expect(stderr).toContain("AWS_ENDPOINT_URL_SESV2");
  });
});
