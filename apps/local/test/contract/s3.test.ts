import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { startS3Server } from "../../src/s3/index.ts";
import { describeS3Contract } from "./s3.contract.ts";

const folder = mkdtempSync(join(tmpdir(), "waymark-s3-"));
const server = await startS3Server({ folder, buckets: ["contract"] });
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

describeS3Contract({ endpoint: server.endpoint, bucket: "contract" });

test("a request that nobody signed is refused", async () => {
  const answer = await fetch(`${server.endpoint}/contract/x`);
  expect([answer.status, await answer.text()]).toEqual([
    403,
    expect.stringContaining("AccessDenied"),
  ]);
});
