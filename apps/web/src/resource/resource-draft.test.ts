import { ResourceContent } from "@waymark/domain/resource";
import { describe, expect, test } from "vitest";
import { contentOf, emptyDraft } from "./resource-draft.ts";

const link = { ...emptyDraft, title: " On listening ", url: " https://example.com/a " };

describe("a draft of something for the shelf", () => {
  test("is what the server takes, once it is complete", () => {
    const note = { ...emptyDraft, kind: "note" as const, title: "A book", note: "Chapter three." };
    for (const draft of [link, { ...link, note: "Ten minutes." }, note]) {
      const content = contentOf(draft);
      expect(content.ok && ResourceContent.safeParse(content.value).success).toBe(true);
    }
  });

  test.each([
    [{ ...link, title: " " }, "title"],
    [{ ...link, url: "http://example.com" }, "url"],
    [{ ...link, url: "example.com" }, "url"],
    [{ ...link, url: "https://localhost" }, "url"],
    [{ ...link, kind: "note" as const }, "note"],
  ])("%j is told what is missing: the %s", (draft, field) => {
    expect(contentOf(draft)).toMatchObject({ ok: false, error: { field } });
  });
});
