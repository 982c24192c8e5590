import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describeAccessPatterns } from "@waymark/db/access-patterns";
import { describeCatalogue } from "@waymark/messaging/describe";
import { describeStates } from "./states/describe-states.ts";

const folder = join(import.meta.dirname, "../../../docs");

export const pages: Readonly<Record<string, () => string>> = {
  "access-patterns.md": describeAccessPatterns,
  "messages.md": describeCatalogue,
  "states.md": describeStates,
};

const readPage = async (name: string): Promise<string | null> => {
  try {
    return await readFile(join(folder, name), "utf8");
  } catch {
    return null;
  }
};

/**
 * Writes the generated pages of `docs/`.
 *
 * @returns a line for the operator
 * @throws with `check`, when a page is not what the declarations say; nothing is written then
 */
export const docs = async ({ check }: { readonly check: boolean }): Promise<string> => {
  const stale: string[] = [];
  for (const [name, describe] of Object.entries(pages)) {
    if ((await readPage(name)) !== describe()) stale.push(name);
  }
  if (stale.length === 0) return "docs: all pages are up to date";
  const names = stale.join(", ");
  if (check) throw new Error(`docs: ${names} not up to date; run npm run docs`);
  for (const name of stale) await writeFile(join(folder, name), pages[name]?.() ?? "");
  return `docs: wrote ${names}`;
};
