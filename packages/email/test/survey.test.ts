import { describe, expect, test } from "vitest";
import { renderMail } from "../src/template/index.ts";
import { platform } from "./sample-content.ts";
import { sampleSurvey, surveyVariants } from "./sample-survey.ts";

const render = renderMail(platform);

describe("mails about a survey", () => {
  test("only the reminder can be stopped, by the headers of RFC 8058 too", () => {
    for (const { name, content } of surveyVariants) {
      const { headers, text } = render(content);
      const oneClick = content.links.unsubscribe?.oneClick;
      expect(name.startsWith("survey_reminder")).toBe(oneClick !== undefined);
      expect(headers["List-Unsubscribe"]).toBe(oneClick && `<${oneClick}>`);
      expect(text.includes("/unsubscribe/")).toBe(oneClick !== undefined);
    }
  });

  test("say that nothing is sent before a person presses", () => {
    for (const template of ["survey_ask", "survey_reminder"] as const) {
      const { text } = render(sampleSurvey(template));
      expect(text.replaceAll(/\s+/g, " ")).toContain(
        "Nothing is sent before you press Send there.",
      );
    }
  });

  test("show every moment on both clocks, the reader's first", () => {
    for (const template of ["survey_ask", "survey_reminder", "survey_revealed"] as const) {
      const text = render(sampleSurvey(template)).text.replaceAll(/\s+/g, " ");
      const dubai = text.match(/\d{2}:\d{2} \(UTC\+04:00, Asia\/Dubai\)/g) ?? [];
      const berlin = text.match(/\d{2}:\d{2} \(UTC\+02:00, Europe\/Berlin\)/g) ?? [];
      expect(dubai.length).toBeGreaterThan(0);
      expect(berlin).toHaveLength(dubai.length);
      expect(text.indexOf("Asia/Dubai")).toBeLessThan(text.indexOf("Europe/Berlin"));
    }
  });

  test("show nobody's address and have no calendar file", () => {
    for (const { content } of surveyVariants) {
      const mail = render(content);
      expect(JSON.stringify(mail)).not.toMatch(/@(?:mentors|mentees)\.example/);
      expect(mail.attachments).toEqual([]);
    }
  });
});
