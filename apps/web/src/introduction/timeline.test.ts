import { Slug } from "@waymark/domain/listing";
import { Instant, TimeZone } from "@waymark/domain/time";
import { expect, test } from "vitest";
import { timelineOf } from "./timeline.ts";

const at = (hour: number) => Instant.parse(`2026-03-02T0${hour}:00:00.000Z`);
const zone = TimeZone.parse("UTC");
const view = {
  viewer: "mentee" as const,
  mentor: {
    displayName: "Amara",
    timeZone: zone,
    headline: "A headline",
    slug: Slug.parse("amara"),
  },
  mentee: { displayName: "Jun", timeZone: zone },
  sentAt: at(1),
  exchanges: [],
};
const exchange = { question: "What have you tried?", askedAt: at(2) };

test("a new request has one happening", () => {
  expect(timelineOf({ ...view, status: "sent" })).toEqual([
    { key: "sent", at: at(1), title: "You sent the request" },
  ]);
});

test("questions, answers and the end stand in the order in which they happened", () => {
  const told = timelineOf({
    ...view,
    viewer: "mentor",
    status: "accepted",
    exchanges: [{ ...exchange, answer: "Two courses so far.", answeredAt: at(3) }],
    acceptanceNote: "Gladly.",
    endedAt: at(4),
  });
  expect(told.map(({ title }) => title)).toEqual([
    "Jun sent the request",
    "You asked for more",
    "Jun answered",
    "You accepted",
  ]);
  expect(told.map(({ at: moment }) => moment)).toEqual([at(1), at(2), at(3), at(4)]);
  expect(told.at(-1)?.text).toBe("Gladly.");
});

test("a question without an answer stands alone", () => {
  const told = timelineOf({ ...view, status: "more_asked", exchanges: [exchange] });
  expect(told.map(({ title }) => title)).toEqual(["You sent the request", "Amara asked for more"]);
});

test("a decline names its reason in words", () => {
  const decline = { reason: "no_time" as const, note: "Ask me in May." };
  const told = timelineOf({ ...view, status: "declined", decline, endedAt: at(2) });
  expect(told.at(-1)).toMatchObject({
    title: "Amara declined: No time at the moment",
    text: "Ask me in May.",
  });
});
