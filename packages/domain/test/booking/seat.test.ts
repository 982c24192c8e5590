import { expect, test } from "vitest";
import { changeSeat, inRow, newSeat } from "../../src/booking/index.ts";
import { PersonId } from "../../src/id/index.ts";
import { addMinutes } from "../../src/time/index.ts";
import { bookingOf, now, timeAt } from "./sample.ts";

const group = bookingOf({ kind: "group", seats: 2 });
const mentee = (digit: string) => ({
  menteeId: PersonId.parse(`per_${digit.repeat(32)}`),
  shown: timeAt(group.start).shownToMentor,
});

test("who waited first is first in the row, whatever order they are read in", () => {
  const first = newSeat(group, mentee("3"), "waiting", null, now);
  const second = newSeat(group, mentee("1"), "waiting", null, addMinutes(now, 1));
  const taken = newSeat(group, mentee("2"), "taken", null, now);
  expect(inRow([second, taken, first])).toEqual([first, second]);
});

test("who waits and takes a seat keeps the place in time; who comes back starts anew", () => {
  const waiting = newSeat(group, mentee("3"), "waiting", null, now);
  const taken = newSeat(group, mentee("3"), "taken", waiting, addMinutes(now, 5));
  expect(taken).toMatchObject({ since: now, revision: 1, status: "taken" });
  const back = newSeat(
    group,
    mentee("3"),
    "taken",
    changeSeat(taken, "released"),
    addMinutes(now, 9),
  );
  expect(back).toMatchObject({ since: addMinutes(now, 9), revision: 3 });
});
