import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { openTestDb, type TestDb } from "@waymark/db/test-db";
import { startS3Server, type S3Server } from "@waymark/local/s3";
import { buildListing } from "@waymark/testing/build";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import * as z from "zod";

const folder = mkdtempSync(join(tmpdir(), "waymark-cli-"));
let s3: S3Server;
let db: TestDb;
beforeAll(async () => {
  s3 = await startS3Server({ folder: join(folder, "s3"), buckets: ["waymark-search"] });
  db = await openTestDb();
  for (const number of [1, 2, 3]) await db.commit(db.listings.insert(buildListing(number)), []);
});
afterAll(async () => {
  await s3.stop();
  rmSync(folder, { recursive: true });
});

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const Failed = z.object({ code: z.number(), stdout: z.string(), stderr: z.string() });

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

const run = async (...args: readonly string[]): Promise<Ended> => {
  const env = {
    AWS_REGION: "eu-central-1",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_ENDPOINT_URL_DYNAMODB: inject("dynamodbEndpoint"),
    AWS_ENDPOINT_URL_S3: s3.endpoint,
    TABLE_NAME: db.tableName,
    SEARCH_BUCKET: "waymark-search",
  };
  try {
    const ended = await promisify(execFile)(process.execPath, [main, ...args], { env });
    return { code: 0, ...ended };
  } catch (error) {
    return Failed.parse(error);
  }
};

const fileOf = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe("search-vocabulary", () => {
  test("is not imported before there is an index", async () => {
    const { code, stderr } = await run("search-vocabulary", "import", fileOf("a.txt", "a = b"));
    expect([code, stderr]).toEqual([1, expect.stringContaining("run search-rebuild first")]);
  });
});

describe("search-rebuild", () => {
  test("tells what it built, and proves that the table gives the same bytes again", async () => {
    const { code, stdout } = await run("search-rebuild", "--verify");
    expect(code).toBe(0);
    expect(stdout).toMatch(/snapshot [0-9a-f]{40}\n {2}3 listings, \d+ bytes, free time from /);
    expect(stdout).toContain("a second build from the table gave the same bytes");
  });
});

describe("search-vocabulary, over an index", () => {
  test("is exported as it can be imported, and a dry run says what would change", async () => {
    const own = await run("search-vocabulary", "export");
    const changed = fileOf("changed.txt", `${own.stdout.replace("k8s = kubernetes\n", "")}\na = b`);
    const { code, stdout } = await run("search-vocabulary", "import", changed, "--dry-run");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^- k8s = kubernetes\n\+ a = b\n.*1 entries new, 1 gone\n {2}dry run/);
    expect((await run("search-vocabulary", "history")).stdout).toMatch(
      /0 {2}the product's own {2}in use/,
    );
  });

  test("is refused with each wrong line and its number, and nothing changes", async () => {
    const file = fileOf("wrong.txt", "a = b\nnothing\n# fine\nc < c\n");
    const { code, stderr } = await run("search-vocabulary", "import", file);
    expect(code).toBe(1);
    expect(stderr).toContain(`${file}:2: `);
    expect(stderr).toContain(`${file}:4: "c" is broader than itself`);
    expect(stderr).toContain("2 wrong lines, nothing was changed");
  });

  test("keeps every version", async () => {
    await run("search-vocabulary", "import", fileOf("one.txt", "a = b\n"));
    const second = await run("search-vocabulary", "import", fileOf("two.txt", "a = c\n"));
    expect(second.stdout).toContain("in use as version 2");
    expect((await run("search-vocabulary", "export")).stdout).toBe("a = c\n");
    expect((await run("search-vocabulary", "export", "--version", "1")).stdout).toBe("a = b\n");
    const history = (await run("search-vocabulary", "history")).stdout.trimEnd().split("\n");
    expect(history).toHaveLength(3);
    expect(history[2]).toMatch(/^ +2 {2}\S+ {2}in use$/);
    expect((await run("search-vocabulary", "export", "--version", "9")).code).toBe(1);
  });
});
