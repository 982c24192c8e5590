import { expect, test } from "vitest";
import { docs } from "./docs.ts";

test("the generated pages in docs/ are what the declarations say", async () => {
  await expect(docs({ check: true })).resolves.toBe("docs: all pages are up to date");
});
