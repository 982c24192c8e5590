import { randomUUID } from "node:crypto";
import { OfferingsAnswer } from "@waymark/contracts/availability";
import { Booked } from "@waymark/contracts/booking";
import { GoalMoved } from "@waymark/contracts/goal";
import { SmartCheck } from "@waymark/domain/goal";
import type { ListingId } from "@waymark/domain/id";
import * as z from "zod";
import { type ApiClient, connectApi } from "../cloud/connect-api.ts";
import { linkToken } from "../cloud/link-token.ts";
import type { Mail } from "../cloud/mailbox.ts";
import { goalWords } from "./goal-words.ts";

/** A step of a pair that only has to succeed. */
export const step = (api: ApiClient, path: string, input: object): Promise<unknown> =>
  api.mutate(path, { requestKey: randomUUID(), ...input }, z.unknown());

/** The same for what belongs to a session. */
export const sessionStep = (api: ApiClient, path: string, input: object): Promise<unknown> =>
  api.mutate(path, { operationId: randomUUID(), ...input }, z.unknown());

/** Books what a mentor offers under that title. @returns the session's id */
export const book = async (
  mentee: ApiClient,
  listingId: ListingId,
  title: string,
  startMs: number,
): Promise<string> => {
  const { offerings } = await mentee.query("slot.offerings", { listingId }, OfferingsAnswer);
  const input = {
    sessionId: `ses_${randomUUID().replaceAll("-", "")}`,
    listingId,
    offeringId: offerings.find((one) => one.title === title)?.id,
    start: new Date(startMs).toISOString(),
    topic: "",
    timeZone: "Europe/Lisbon",
  };
  return (await mentee.mutate("booking.book", input, Booked)).sessionId;
};

/** A goal on which all five checks are ticked by both. @returns its id */
export const agreeOnGoal = async (
  mentorshipId: string,
  mentee: ApiClient,
  mentor: ApiClient,
): Promise<string> => {
  const draft = { requestKey: randomUUID(), mentorshipId, ...goalWords };
  const { goalId, ...drafted } = await mentee.mutate("goal.draft", draft, GoalMoved);
  let seenRevision = drafted.revision;
  for (const side of [mentee, mentor]) {
    for (const check of SmartCheck.options) {
      const move = { action: "tick", check, seenRevision };
      const input = { requestKey: randomUUID(), mentorshipId, goalId, move };
      seenRevision = (await side.mutate("goal.move", input, GoalMoved)).revision;
    }
  }
  return goalId;
};

/** As the page behind the mail does, signed out. */
export const answerSurvey = (origin: string, mail: Mail, fit?: "good"): Promise<unknown> =>
  step(connectApi(origin), "survey.answerByLink", {
    token: linkToken(mail, "/survey-answer/"),
    answer: { shared: { feltListenedTo: 5, usefulness: 4 }, private: fit ? { fit } : {} },
  });

export const answerAttendance = (origin: string, mail: Mail): Promise<unknown> =>
  sessionStep(connectApi(origin), "session.attestByLink", {
    token: linkToken(mail, "/session-attendance/"),
    says: "held",
  });

export const answerGoal = (origin: string, mail: Mail, note?: string): Promise<unknown> =>
  step(connectApi(origin), "goal.answerByLink", {
    token: linkToken(mail, "/goal-answer/"),
    answer: note === undefined ? { action: "skip_week" } : { action: "progress", note },
  });
