import { expect, test } from "vitest";
import * as z from "zod";
import { slackBody, teamsBody } from "./body.ts";
import { sentenceOf } from "./words.ts";

const hostile = "<!channel> & *Spring* [x](https://evil.example)";

test("a cohort's name calls nobody in Slack and links nowhere", () => {
  const body = slackBody(sentenceOf("enrolment.joined", hostile), "https://waymark.example/c");
  const { text } = z.object({ text: z.string() }).parse(JSON.parse(body));
  expect(text).toContain("&lt;!channel&gt; &amp;");
  expect(text.match(/</g)).toHaveLength(1);
});

test("a cohort's name is no Markdown in Teams", () => {
  const body = teamsBody(sentenceOf("enrolment.joined", hostile), "https://waymark.example/c");
  expect(body).toContain(String.raw`\\*Spring\\* \\[x\\]\\(https://evil.example\\)`);
});

test("without a cohort the sentence is still one", () => {
  expect(sentenceOf("matching.solved", null)).toBe(
    "Suggested pairs for a cohort are ready to look at.",
  );
});
