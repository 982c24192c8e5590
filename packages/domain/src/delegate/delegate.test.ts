import { PersonId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import { expect, test } from "vitest";
import { addDelegate, delegatesMax, noDelegates, removeDelegate } from "./delegate.ts";

const now = Instant.parse("2026-03-02T09:00:00.000Z");
const person = (number: number): PersonId =>
  PersonId.parse(`per_${String(number).padStart(32, "0")}`);
const mentor = person(1);

const withDelegates = (count: number) =>
  Array.from({ length: count }, (_, at) => person(at + 2)).reduce((list, id) => {
    const added = addDelegate(list, id, now);
    return added.ok ? added.value : list;
  }, noDelegates(mentor));

test("a mentor names up to three delegates and not one more", () => {
  const full = withDelegates(delegatesMax);
  expect([full.delegates.length, full.revision]).toEqual([3, 3]);
  expect(addDelegate(full, person(9), now)).toEqual({
    ok: false,
    error: { code: "delegate.too_many" },
  });
});

test("nobody is their own delegate", () => {
  expect(addDelegate(noDelegates(mentor), mentor, now)).toEqual({
    ok: false,
    error: { code: "delegate.oneself" },
  });
});

test("naming a delegate again changes nothing, also where the list is full", () => {
  const full = withDelegates(delegatesMax);
  expect(addDelegate(full, person(2), now)).toEqual({ ok: true, value: full });
});

test("a delegate who is removed makes room, and removing nobody changes nothing", () => {
  const full = withDelegates(delegatesMax);
  const fewer = removeDelegate(full, person(3));
  expect(fewer.delegates.map(({ personId }) => personId)).toEqual([person(2), person(4)]);
  expect(fewer.revision).toBe(4);
  expect(removeDelegate(fewer, person(3))).toBe(fewer);
});
