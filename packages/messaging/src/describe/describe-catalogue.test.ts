import { describe, expect, it } from "vitest";
import { catalogue, visibilityTimeoutSeconds } from "../catalogue.ts";
import { routes } from "../route/index.ts";
import { describeCatalogue } from "./describe-catalogue.ts";

describe("describeCatalogue", () => {
  const page = describeCatalogue();

  it("names every event, and every job with what its failure costs", () => {
    for (const key of Object.keys(routes)) expect(page).toContain(`| \`${key}\` |`);
    for (const [job, { impact }] of Object.entries(catalogue)) {
      expect(page).toContain(`## \`${job}\``);
      expect(page).toContain(impact);
    }
  });

  it("prints the derived numbers, not copies of them", () => {
    expect(page).toContain(`| 30 s | ${visibilityTimeoutSeconds("mail")} s |`);
  });

  it("links to the runbooks from where the page lies", () => {
    expect(page).toContain("(runbooks/mail-event.md)");
    expect(page).not.toContain("(docs/");
  });
});
