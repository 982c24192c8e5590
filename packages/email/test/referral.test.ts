import { ReferralMailTemplate } from "@waymark/domain/delivery";
import { describe, expect, test } from "vitest";
import { renderMail } from "../src/template/index.ts";
import { platform } from "./sample-content.ts";
import { sampleReferral } from "./sample-referral.ts";

const render = (template: ReferralMailTemplate) => renderMail(platform)(sampleReferral(template));
const introductions = ["referral_introduced_partner", "referral_introduced_third"] as const;
const questions = ReferralMailTemplate.options.filter(
  (template) => template !== introductions[0] && template !== introductions[1],
);

describe("mails about an introduction to a third person", () => {
  test.each(questions)(
    "%s names nobody but the proposer and the reader, and no address",
    (name) => {
      const mail = JSON.stringify(render(name));
      const hidden = sampleReferral(name).asked === "partner" ? "Imani" : "Amina";
      expect(mail).toContain("Jonas Weber");
      expect(mail).not.toContain(hidden);
      expect(mail).not.toMatch(/@(?:thirds|mentees|mentors)\.example/);
      expect(mail).not.toContain("Reply-To");
    },
  );

  test.each(introductions)("%s names the other one, and is answered to them", (name) => {
    const { other } = sampleReferral(name);
    const { headers, text, subject } = render(name);
    expect(headers["Reply-To"]).toBe(other?.emailAddress);
    expect(text).toContain(other?.emailAddress);
    expect(subject).toContain(other?.displayName);
  });

  test("a stranger can stop the very first one, a member the reminder, and nobody an introduction", () => {
    const stoppable = ReferralMailTemplate.options.filter(
      (name) => render(name).headers["List-Unsubscribe"] !== undefined,
    );
    expect(stoppable).toEqual(["referral_question", "referral_reminder"]);
  });
});
