import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

const root = join(import.meta.dirname, "..");
export const sstFolder = join(root, ".sst");

/** SST's components with the packages that they need; `npm run infra:install` gets them. */
export const platform = join(sstFolder, "platform");

const pinnedVersion = (): string =>
  z
    .object({ devDependencies: z.object({ sst: z.string() }) })
    .parse(JSON.parse(readFileSync(join(root, "infra/package.json"), "utf8"))).devDependencies.sst;

/** Whether the platform is there whole, in the version that the packages name. */
export const hasPlatform = (): boolean =>
  existsSync(join(platform, "node_modules/@pulumi/aws")) &&
  existsSync(join(sstFolder, "provider-lock.json")) &&
  readFileSync(join(platform, "version"), "utf8").trim() === pinnedVersion();
