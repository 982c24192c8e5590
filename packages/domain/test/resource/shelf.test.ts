import { describe, expect, test } from "vitest";
import { ResourceId } from "../../src/id/index.ts";
import {
  addResource,
  emptyShelf,
  removeResource,
  type Resource,
  ResourceContent,
  resourcesMax,
  ResourceUrl,
  type Shelf,
} from "../../src/resource/index.ts";
import { mentorshipId, now } from "../agreement/sample.ts";

const resourceOf = (number: number): Resource => ({
  id: ResourceId.parse(`rsc_${String(number).padStart(32, "0")}`),
  content: ResourceContent.parse({ kind: "note", title: "A book", note: "The third chapter." }),
  addedBy: "mentor",
  addedAt: now,
});

const shelfOf = (count: number): Shelf =>
  Array.from({ length: count }, (_, at) => resourceOf(at + 1)).reduce((shelf, resource) => {
    const added = addResource(shelf, resource);
    if (!added.ok) throw new Error(added.error.code);
    return added.value;
  }, emptyShelf(mentorshipId));

describe("a shelf", () => {
  test("holds a hundred things, the newest first, and not one more", () => {
    const full = shelfOf(resourcesMax);
    expect(full.resources[0]?.id).toBe(resourceOf(resourcesMax).id);
    expect(addResource(full, resourceOf(resourcesMax + 1))).toEqual({
      ok: false,
      error: { code: "resource.limit_reached" },
    });
    expect(addResource(full, resourceOf(3))).toEqual({ ok: true, value: full });
  });

  test("gives a thing back to who put it there, and to nobody else", () => {
    const shelf = shelfOf(3);
    const { id } = resourceOf(2);
    expect(removeResource(shelf, id, "mentee")).toEqual({
      ok: false,
      error: { code: "resource.of_the_other" },
    });
    const fewer = removeResource(shelf, id, "mentor");
    expect(fewer.ok && fewer.value.resources.map((one) => one.id)).toEqual([
      resourceOf(3).id,
      resourceOf(1).id,
    ]);
    expect(fewer.ok && removeResource(fewer.value, id, "mentee")).toEqual(fewer);
  });
});

describe("the address of a link", () => {
  test.each([
    "https://example.com",
    "https://example.com/a%20b?c=d#e",
    "  https://bücher.example/seite ",
    "https://example.com:8443/x",
  ])("may be %s", (address) => {
    expect(ResourceUrl.safeParse(address).success).toBe(true);
  });

  test.each([
    "http://example.com",
    "javascript:alert(1)",
    "https://example.com@evil.example/",
    "https://user:secret@example.com/",
    "https://localhost/",
    "https://127.0.0.1/",
    "https://",
    "example.com",
    `https://example.com/${"a".repeat(500)}`,
    `https://example.com/${"ä".repeat(100)}`,
  ])("is never %s", (address) => {
    expect(ResourceUrl.safeParse(address).success).toBe(false);
  });
});
