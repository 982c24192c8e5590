import { AnswerByLinkInput } from "@waymark/contracts/introduction";
import { maxExchanges } from "@waymark/domain/introduction";
import { expect, test } from "vitest";
import { actionOfHash, answerOf, emptyAnswer, possibleActions } from "./answer-draft.ts";

const complete = {
  ...emptyAnswer("accept"),
  agreedTime: "2026-03-02T09:00:00.000Z",
  reason: "no_time" as const,
  note: " Gladly. ",
  question: "What have you tried so far?",
};

test.each(["accept", "decline", "ask_more"] as const)(
  "a complete answer to %s is what the server takes",
  (action) => {
    const answer = answerOf({ ...complete, action });
    const parsed = AnswerByLinkInput.shape.answer.safeParse(answer.ok && answer.value);
    expect(parsed.error).toBeUndefined();
  },
);

test("accepting needs nothing else", () => {
  expect(answerOf(emptyAnswer("accept"))).toEqual({ ok: true, value: { action: "accept" } });
});

test("declining needs a reason, and asking needs a question", () => {
  expect(answerOf(emptyAnswer("decline"))).toMatchObject({ error: { field: "reason" } });
  expect(answerOf({ ...emptyAnswer("ask_more"), question: " Why?     " })).toMatchObject({
    error: { field: "question" },
  });
});

test("what was written for one answer does not travel with another", () => {
  expect(answerOf({ ...complete, action: "ask_more" })).toEqual({
    ok: true,
    value: { action: "ask_more", question: complete.question },
  });
});

test("a mentor can do everything with a new request, and ask no more while a question is open", () => {
  expect(possibleActions({ status: "sent", exchanges: [] })).toEqual([
    "accept",
    "ask_more",
    "decline",
  ]);
  expect(possibleActions({ status: "more_asked", exchanges: [{}] })).toEqual(["accept", "decline"]);
});

test("asking ends with the last question that is allowed", () => {
  const exchanges = Array.from({ length: maxExchanges }, () => ({}));
  expect(possibleActions({ status: "sent", exchanges })).not.toContain("ask_more");
});

test.each(["accepted", "declined", "withdrawn", "expired"] as const)(
  "nothing can be done with a request that is %s",
  (status) => {
    expect(possibleActions({ status, exchanges: [] })).toEqual([]);
  },
);

test("the mail's buttons choose the answer, and nothing else does", () => {
  expect(actionOfHash("ask-more")).toBe("ask_more");
  expect(actionOfHash("constructor")).toBeUndefined();
  expect(actionOfHash("")).toBeUndefined();
});
