import { expect, test } from "vitest";
import { availabilitySchema } from "../availability/item.ts";
import { calendarBusySchema } from "../calendar-feed/item.ts";
import { bookingSchema } from "../booking/item.ts";
import { ratingsSchema } from "../survey/ratings-item.ts";
import { indexedKinds } from "../table.ts";
import { listingSchema } from "./item.ts";
import { parseIndexChange } from "./parse-index-change.ts";

const listingId = `lst_${"1".repeat(32)}`;
const mentorId = `per_${"2".repeat(32)}`;
const listing = { kind: { S: "listing" }, id: { S: listingId }, mentorId: { S: mentorId } };

test.each([
  ["a listing that is new or changed", { NewImage: listing, OldImage: listing }, { listingId }],
  ["a listing that is gone", { OldImage: listing }, { listingId }],
  [
    "something else of a mentor",
    { NewImage: { kind: { S: "availability" }, mentorId: { S: mentorId } } },
    { mentorId },
  ],
  ["a listing without an id", { NewImage: { ...listing, id: { S: "x" } } }, null],
  ["an item of nobody", { NewImage: { kind: { S: "outbox" } } }, null],
  ["no image at all", {}, null],
  ["nothing", undefined, null],
])("%s is told apart", (_what, change, expected) => {
  expect(parseIndexChange(change)).toEqual(expected);
});

test("every kind of item that is indexed is declared, with what parseIndexChange reads of it", () => {
  const declared = [
    listingSchema,
    availabilitySchema,
    bookingSchema,
    calendarBusySchema,
    ratingsSchema,
  ].map(({ model, attributes }) => [model.entity, attributes.mentorId.type]);
  expect(declared).toEqual(indexedKinds.map((kind) => [kind, "string"]));
});
