import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeTemporaryFolder } from "../../test/support/temporary-folder.ts";
import { checkJava, readJavaVersion } from "./check-java.ts";

const fakeJava = async (output: string): Promise<string> => {
  const file = join(await makeTemporaryFolder(), "java");
  await writeFile(file, `#!/bin/sh\necho '${output}' >&2\n`);
  await chmod(file, 0o755);
  return file;
};

test("this machine's Java runs DynamoDB Local", async () => {
  expect(await checkJava()).toMatchObject({ ok: true });
});

test("a missing Java is answered in one line that says what to type", async () => {
  const result = await checkJava("/nowhere/java");
  expect(result).toMatchObject({ ok: false, error: { code: "java.missing" } });
  expect(result.ok ? "" : result.error.instruction).toMatch(/^[^\n]*Java 17 or newer[^\n]*: .+$/);
});

test("a Java that is too old is named", async () => {
  const result = await checkJava(await fakeJava('openjdk version "11.0.2" 2019-01-15'));
  expect(result).toMatchObject({ ok: false, error: { code: "java.too_old" } });
  expect(result.ok ? "" : result.error.instruction).toContain("found Java 11");
});

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "25" 2025-09-16', 25],
  ["command not found", undefined],
])("%s is read as %s", (text, version) => {
  expect(readJavaVersion(text)).toBe(version);
});
