import { describe, expect, test } from "vitest";
import { DisplayName, EmailAddress } from "../person/index.ts";
import { paragraphs } from "./text.ts";

describe("a person's text", () => {
  test.each(["Zoë Łukasz", "محمد الأندلسي", "山田 花子", "O’Neill-D'Arcy", "👩‍🚀 Ada"])(
    "%s is a name",
    (name) => {
      expect(DisplayName.parse(`  ${name} `)).toBe(name.normalize("NFC"));
    },
  );

  test.each([
    ["a line break, which could start a mail header", "Ada\r\nBcc: all@example.com"],
    ["an override of the reading direction", "Ada \u202Egnp.exe"],
    ["half of a surrogate pair", "Ada \uD800"],
    ["nothing but spaces", "   "],
    ["more than 80 characters", "a".repeat(81)],
  ])("a name may not hold %s", (_reason, name) => {
    expect(DisplayName.safeParse(name).success).toBe(false);
  });

  test("paragraphs keep their line breaks and refuse other control characters", () => {
    expect(paragraphs(1, 20).parse("one\ntwo")).toBe("one\ntwo");
    expect(paragraphs(1, 20).safeParse("one\u0000two").success).toBe(false);
  });

  test("addresses are compared in lower case", () => {
    expect(EmailAddress.parse("Ada@Example.COM")).toBe("ada@example.com");
  });
});
