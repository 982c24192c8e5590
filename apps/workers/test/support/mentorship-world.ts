import { fillExpectations, moveAgreement } from "@waymark/application/agreement";
import { giveReason, moveMentorship, openMentorship } from "@waymark/application/mentorship";
import type { MoveAgreementInput } from "@waymark/contracts/agreement";
import type { MoveMentorshipInput } from "@waymark/contracts/mentorship";
import { EventId, type MentorshipId } from "@waymark/domain/id";
import type { EndingReason } from "@waymark/domain/mentorship";
import type { Result } from "@waymark/domain/result";
import type { Session } from "@waymark/domain/session";
import type { Instant } from "@waymark/domain/time";
import {
  buildExpectations,
  buildIntroduction,
  buildPerson,
  buildSession,
  buildTerms,
  numberedId,
} from "@waymark/testing/build";
import { randomUUID } from "node:crypto";
import { converge } from "./converge.ts";
import { type Process, startProcess } from "./process.ts";
import { openWorld } from "./world.ts";

const must = <Value>(outcome: Result<Value, { readonly code: string }>): Value => {
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};

/** Two people whose introduction is accepted, and all that works for them. */
export const openMentorshipWorld = async () => {
  const world = await openWorld();
  const { db, provider } = world;
  const { clock, ids } = db;
  const process: Process = startProcess(world);
  const actorOf = (number: 1 | 2) => ({ personId: buildPerson(number).id });
  const unused = { search: () => Promise.reject(new Error("nobody searches here")) };
  const deps = { ...db, clock, ids, search: unused };

  /** An accepted introduction, whose news come from now on. */
  const accept = async (number: number) => {
    const introduction = buildIntroduction(number, { status: "accepted", revision: 2 });
    const event = {
      id: EventId.parse(numberedId("event", 9_000 + number)),
      at: clock.now(),
      v: 1,
      type: "introduction.accepted",
      introductionId: introduction.id,
      revision: 2,
    } as const;
    await world.commit(introduction, event);
    return { event, id: ids.derivedMentorshipId(introduction.id) };
  };

  const key = () => ({ requestKey: randomUUID() });
  const fill = async (by: 1 | 2, mentorshipId: MentorshipId) =>
    must(
      await fillExpectations(deps)(actorOf(by), {
        ...key(),
        mentorshipId,
        sheet: buildExpectations(),
      }),
    );
  const agree = async (by: 1 | 2, mentorshipId: MentorshipId, move: MoveAgreementInput["move"]) =>
    must(await moveAgreement(deps)(actorOf(by), { ...key(), mentorshipId, move }));
  const move = async (by: 1 | 2, mentorshipId: MentorshipId, step: MoveMentorshipInput["move"]) =>
    must(await moveMentorship(deps)(actorOf(by), { ...key(), mentorshipId, move: step }));
  const settle = () => converge(world, process);

  const sessionNews = (type: "session.opened" | "session.cancelled", session: Session) =>
    ({
      id: ids.newEventId(),
      at: clock.now(),
      v: 1,
      type,
      sessionId: session.id,
      revision: session.revision,
      mentorId: session.mentorId,
      menteeId: session.menteeId,
    }) as const;

  return {
    ...world,
    process,
    settle,
    accept,
    fill,
    agree,
    move,
    deps,
    giveReason: (by: 1 | 2, mentorshipId: MentorshipId, reason: EndingReason) =>
      giveReason(deps)(actorOf(by), { ...key(), mentorshipId, reason }),
    /** From an accepted introduction to a mentorship under way, with its mails still to be sent. */
    start: async (number = 1): Promise<MentorshipId> => {
      const { id, event } = await accept(number);
      const { introductionId, revision } = event;
      await openMentorship(deps)({ v: 1, eventId: event.id, introductionId, revision });
      await fill(1, id);
      await fill(2, id);
      await agree(1, id, { action: "propose", terms: buildTerms() });
      await agree(2, id, { action: "sign", version: 1 });
      return id;
    },
    /** A session of the two, and the news of it. */
    session: async (
      number: number,
      times: { start: Instant; end: Instant; mentorshipId?: MentorshipId },
    ): Promise<Session> => {
      const session = buildSession(number, times);
      const news = sessionNews("session.opened", session);
      must(await db.commit([db.sessions.insert(session)], [news]));
      return session;
    },
    callOff: async (session: Session): Promise<void> => {
      const next: Session = { ...session, status: "cancelled", revision: session.revision + 1 };
      const news = sessionNews("session.cancelled", next);
      must(await db.commit([db.sessions.replace(next)], [news]));
    },
    /** Every mail that went out since the last call, as `template to person`, in the order of sending. */
    mails: (() => {
      let told = 0;
      return async (): Promise<readonly string[]> => {
        const fresh = provider.sent.slice(told);
        told = provider.sent.length;
        const found = await Promise.all(fresh.map((id) => db.deliveries.get(id)));
        return found.map((one) =>
          one === null
            ? "unknown"
            : `${one.template} to ${Number.parseInt(one.personId?.slice(4) ?? "", 16)}`,
        );
      };
    })(),
    stop: async () => {
      process.stop();
      await world.stop();
    },
  };
};

export type MentorshipWorld = Awaited<ReturnType<typeof openMentorshipWorld>>;
