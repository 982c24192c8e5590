import { CircleList, CircleMoved, CircleView } from "@waymark/contracts/circle";
import { CohortMoved, PeopleImported, PeopleInvited } from "@waymark/contracts/cohort";
import { PairNudged, PairsAtRisk } from "@waymark/contracts/cohort-health";
import { EnrolmentMoved } from "@waymark/contracts/enrolment";
import {
  MatchingMoved,
  MatchingOverview,
  MatchingRequested,
} from "@waymark/contracts/matching-run";
import { OrganisationCreated } from "@waymark/contracts/organisation";
import { ProgrammeMoved } from "@waymark/contracts/programme";
import type { CohortId } from "@waymark/domain/id";
import type { ProgrammeTemplate } from "@waymark/domain/programme";
import { randomUUID } from "node:crypto";
import { moveClock } from "../cloud/move-clock.ts";
import { readClockMs } from "../cloud/pass-time.ts";
import { signUp } from "../cloud/sign-up.ts";
import { waitForMail } from "../cloud/wait-for-mail.ts";
import { connectDeafWebhook } from "./deaf-webhook.ts";
import { joinRound } from "./join-round.ts";
import { colleagues } from "./people-of-a-company.ts";

const dayMinutes = 24 * 60;
const key = () => ({ requestKey: randomUUID() });
const asked = /invites you to/;

/**
 * A round of pairs and one of a circle, from the invitation to the offer of another match; one that is
 * called off; and a connection that is switched off meanwhile.
 */
export const bringAboutProgrammeMails = async (
  origin: string,
  rest: () => Promise<void>,
): Promise<void> => {
  const manager = await signUp(origin, "vera@harbour.example", "Vera");
  const { organisationId } = await manager.mutate(
    "organisation.create",
    { ...key(), name: "Harbour Lights" },
    OrganisationCreated,
  );
  const testWebhook = await connectDeafWebhook(manager, organisationId);
  await testWebhook();
  const dateIn = async (days: number): Promise<string> =>
    new Date((await readClockMs(origin)) + days * 86_400_000).toISOString().slice(0, 10);
  const form = async (template: ProgrammeTemplate, menteeSeats: number): Promise<CohortId> => {
    const { programmeId } = await manager.mutate(
      "programme.begin",
      { ...key(), organisationId, template, name: "Lights on" },
      ProgrammeMoved,
    );
    await manager.mutate(
      "programme.move",
      { ...key(), programmeId, action: "open" },
      ProgrammeMoved,
    );
    const plan = {
      name: "Summer",
      startsOn: await dateIn(10),
      endsOn: await dateIn(120),
      menteeSeats,
    };
    const made = await manager.mutate(
      "cohort.create",
      { ...key(), programmeId, plan },
      CohortMoved,
    );
    return made.cohortId;
  };
  const invite = (cohortId: CohortId, kind: "invite" | "remind") =>
    manager.mutate(
      "cohort.invitePeople",
      { ...key(), cohortId, kind, whom: { which: "everybody" } },
      PeopleInvited,
    );
  const bringIn = async (cohortId: CohortId, entries: readonly object[]): Promise<void> => {
    const list = { ...key(), cohortId, isDryRun: false, entries };
    await manager.mutate("cohort.importPeople", list, PeopleImported);
    await invite(cohortId, "invite");
  };
  const match = async (cohortId: CohortId): Promise<void> => {
    const closing = { ...key(), cohortId, action: "close_enrolment" };
    await manager.mutate("cohort.move", closing, CohortMoved);
    const { standard } = await manager.query("matchingRun.list", { cohortId }, MatchingOverview);
    const request = { ...key(), cohortId, settings: standard };
    await manager.mutate("matchingRun.request", request, MatchingRequested);
    await rest();
    const { runs } = await manager.query("matchingRun.list", { cohortId }, MatchingOverview);
    const [run] = runs;
    if (run === undefined) throw new Error("nothing was matched");
    const applying = { ...key(), runId: run.id, revision: run.revision, action: "apply" };
    await manager.mutate("matchingRun.move", applying, MatchingMoved);
    await rest();
  };

  const calledOff = await form("onboarding", 1);
  await bringIn(calledOff, [
    { side: "mentee", name: "Ylva", emailAddress: "ylva@harbour.example" },
  ]);
  await rest();
  const callingOff = { ...key(), cohortId: calledOff, action: "cancel" };
  await manager.mutate("cohort.move", callingOff, CohortMoved);
  await rest();

  // Pairs: one joins, one waits and moves up, one is reminded.
  const [mentor, ...mentees] = colleagues(1, 3);
  if (mentor === undefined) throw new Error("no mentor");
  const pairs = await form("career_growth", 1);
  const entryOf = ({ side, name, address }: typeof mentor) => ({
    side,
    name,
    emailAddress: address,
  });
  await bringIn(pairs, [mentor, ...mentees].map(entryOf));
  await rest();
  const join = async (one: typeof mentor) =>
    joinRound(origin, await waitForMail(origin, one.address, asked), one);
  await join(mentor);
  const [first, second] = mentees;
  if (first === undefined || second === undefined) throw new Error("no mentees");
  const seated = await join(first);
  await join(second);
  await rest();
  const { enrolmentId } = seated;
  const leaving = { ...key(), cohortId: pairs, enrolmentId };
  await seated.mutate("enrolment.withdraw", leaving, EnrolmentMoved);
  await rest();
  await moveClock(origin, 4 * dayMinutes);
  await invite(pairs, "remind");
  await rest();
  await match(pairs);

  // A circle, whose turn to host goes on.
  const peers = colleagues(0, 9).slice(5);
  const circle = await form("peer_circles", 9);
  await bringIn(
    circle,
    peers.map((peer) => ({ ...entryOf(peer), side: "peer" })),
  );
  await rest();
  const members = [];
  for (const peer of peers) members.push(await join({ ...peer, side: "mentee" }));
  await match(circle);
  const [member] = members;
  if (member === undefined) throw new Error("nobody is in a circle");
  const { circles } = await member.query("circle.list", {}, CircleList);
  const circleId = circles[0]?.id;
  const seen = await member.query("circle.get", { circleId }, CircleView);
  const action = seen.members.some(({ isHost, isYou }) => isHost && isYou)
    ? "pass_on"
    : "take_over";
  await member.mutate("circle.move", { ...key(), circleId, action }, CircleMoved);
  await rest();

  // The pair comes to nothing yet; the manager asks, and later offers another match.
  for (const kind of ["check_in", "rematch_offer"]) {
    await moveClock(origin, 9 * dayMinutes);
    await rest();
    const at = { cohortId: pairs };
    const { pairs: found } = await manager.query("cohortHealth.pairs", at, PairsAtRisk);
    const pair = found[0];
    if (pair === undefined) throw new Error("no pair needs a hand");
    const nudge = { ...key(), ...at, mentorshipId: pair.mentorshipId, kind };
    await manager.mutate("cohortHealth.nudge", nudge, PairNudged);
    await rest();
  }
  await testWebhook();
  await rest();
};
