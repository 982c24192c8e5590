import { err, ok, type Result } from "@waymark/domain/result";
import { execFile } from "node:child_process";
import { promisify } from "node:util";

export type JavaProblem = {
  readonly code: "java.missing" | "java.too_old";
  /** One line for a person: what is wrong and what to type. */
  readonly instruction: string;
};

/** DynamoDB Local 3 is compiled for it. */
const REQUIRED_VERSION = 17;

const installers: Partial<Record<NodeJS.Platform, string>> = {
  darwin: "brew install openjdk@17",
  linux: "sudo apt-get install -y openjdk-17-jre-headless",
};

const HOW_ELSEWHERE = "get it from https://adoptium.net";

const instruct = (found: string): string => {
  const remedy = installers[process.platform] ?? HOW_ELSEWHERE;
  return `Waymark's local database needs Java ${REQUIRED_VERSION} or newer (${found}): ${remedy}`;
};

/** Reads `openjdk version "17.0.15" …` as 17 and the old style `"1.8.0_402"` as 8. */
export const readJavaVersion = (text: string): number | undefined => {
  const version = /version "(?:1\.)?(\d+)/.exec(text)?.[1];
  return version === undefined ? undefined : Number(version);
};

/** @param command left out: `java` on the path */
export const checkJava = async (
  command = "java",
): Promise<Result<{ readonly version: number }, JavaProblem>> => {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, ["-version"]);
    const version = readJavaVersion(stderr + stdout);
    if (version !== undefined && version >= REQUIRED_VERSION) return ok({ version });
    const found = version === undefined ? "its version is unknown" : `found Java ${version}`;
    return err({ code: "java.too_old", instruction: instruct(found) });
  } catch {
    return err({ code: "java.missing", instruction: instruct("none found") });
  }
};
