import { describe, expect, test } from "vitest";
import { MentorshipId, MessageId } from "../../src/id/index.ts";
import {
  act,
  mayReadMessage,
  type Message,
  type MessageAction,
  messageDues,
  type MessageMove,
  type MessageParty,
  MessageStatus,
  messageTransitions,
  QuietHours,
  write,
} from "../../src/message/index.ts";
import { addMinutes, Instant } from "../../src/time/index.ts";
import { berlin, menteeId, mentorId, zones } from "../booking/sample.ts";
import { cellsOf, resultOf } from "../transition/cells.ts";

const evening = Instant.parse("2026-06-01T20:30:00.000Z");
const morning = Instant.parse("2026-06-02T05:00:00.000Z");
const receiver = {
  personId: mentorId,
  timeZone: berlin,
  quietHours: QuietHours.parse({ from: "21:00", until: "07:00" }),
};
const draft = {
  id: MessageId.parse(`msg_${"1".repeat(32)}`),
  mentorshipId: MentorshipId.parse(`mnt_${"2".repeat(32)}`),
  fromId: menteeId,
  text: "I got the offer!",
};

const written = (now: Instant): Message => {
  const outcome = write(draft, receiver, zones, now);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};

const moves = {
  deliver: { action: "deliver" },
  hold_on: { action: "hold_on", until: addMinutes(morning, 60) },
  take_back: { action: "take_back" },
  stop: { action: "stop" },
} as const satisfies Record<MessageAction, MessageMove>;

const parties: readonly MessageParty[] = ["sender", "receiver", "system"];
const actions = Object.values(moves).map(({ action }) => action);
const cells = cellsOf(MessageStatus.options, messageTransitions, actions, parties);

describe("a message", () => {
  test.each(cells)("$status: $action by the $party gives $targets", (cell) => {
    const message: Message = { ...written(evening), status: cell.status };
    const { led, revisions } = resultOf(
      act(message, moves[cell.action], cell.party, morning),
      message,
    );
    expect(cell.targets ?? ["message.illegal_transition"]).toContain(led);
    expect(revisions).toBe(cell.targets === null ? 0 : 1);
  });

  test("has four open cells of 48, so that a wider table is noticed", () => {
    expect(cells).toHaveLength(48);
    expect(cells.filter(({ targets }) => targets !== null)).toHaveLength(4);
  });

  test("in the evening is held until the receiver's morning, and its sender sees that", () => {
    const message = written(evening);
    expect(message).toMatchObject({ status: "held", deliverAt: morning });
    expect(messageDues(message)).toEqual([{ kind: "deliver_message", at: morning }]);
    expect(mayReadMessage(message, menteeId)).toBe(true);
    expect(mayReadMessage(message, mentorId)).toBe(false);
    expect(act(message, moves.deliver, "system", addMinutes(morning, -1))).toMatchObject({
      error: { code: "message.too_early" },
    });
    const delivered = act(message, moves.deliver, "system", morning);
    expect(delivered.ok && mayReadMessage(delivered.value, mentorId)).toBe(true);
  });

  test("by day, or to one without quiet hours, is there at once", () => {
    expect(written(morning)).toMatchObject({ status: "delivered", deliveredAt: morning });
    expect(messageDues(written(morning))).toEqual([]);
    expect(write(draft, { ...receiver, quietHours: null }, zones, evening)).toMatchObject({
      value: { status: "delivered" },
    });
  });

  test("that was taken back or stopped is never read by its receiver", () => {
    for (const action of ["take_back", "stop"] as const) {
      const party = action === "stop" ? "system" : "sender";
      const outcome = act(written(evening), moves[action], party, morning);
      expect(outcome.ok && mayReadMessage(outcome.value, mentorId)).toBe(false);
      expect(outcome.ok && messageDues(outcome.value)).toEqual([]);
    }
  });

  test("to oneself is refused", () => {
    expect(write({ ...draft, fromId: mentorId }, receiver, zones, evening)).toEqual({
      ok: false,
      error: { code: "message.to_oneself" },
    });
  });
});
