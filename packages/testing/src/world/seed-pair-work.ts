import { type GoalDeps, moveGoal } from "@waymark/application/goal";
import type { ResourceDeps } from "@waymark/application/resource";
import { systemIds } from "@waymark/application/system";
import { Goal, goalTemplates, SmartCheck } from "@waymark/domain/goal";
import { GoalId, ResourceId } from "@waymark/domain/id";
import type { Mentorship } from "@waymark/domain/mentorship";
import { ResourceContent, Shelf } from "@waymark/domain/resource";
import { addDays, type Instant } from "@waymark/domain/time";
import type { World } from "./make-world.ts";

export type PairWorkTarget = Omit<GoalDeps, "clock" | "ids"> &
  Pick<ResourceDeps, "shelves"> & {
    readonly mentorships: GoalDeps["mentorships"] & {
      readonly openOfPair: (
        mentorId: Mentorship["mentorId"],
        menteeId: Mentorship["menteeId"],
      ) => Promise<Mentorship | null>;
    };
  };

const digitsOf = (name: string): string =>
  systemIds.fingerprint(`world pair work ${name}`).slice(0, 32);

const things = [
  {
    kind: "link",
    title: "The day of a lead, hour by hour",
    url: "https://example.com/the-day-of-a-lead",
    note: "The part about the afternoon is the one that we talked about.",
  },
  {
    kind: "note",
    title: "To ask before each round",
    note: "What will be different afterwards, and who has to agree?",
  },
].map((content) => ResourceContent.parse(content));

const shelfOf = ({ id: mentorshipId }: Mentorship, addedAt: Instant): Shelf =>
  Shelf.parse({
    mentorshipId,
    resources: things.map((content, at) => ({
      id: ResourceId.parse(`rsc_${digitsOf(content.title)}`),
      content,
      addedBy: at === 0 ? "mentor" : "mentee",
      addedAt,
    })),
    revision: 1,
  });

const goalOf = ({ id: mentorshipId }: Mentorship, begunAt: Instant): Goal => {
  const [template] = goalTemplates;
  if (template === undefined) throw new Error("there is no template");
  const ticks = { mentor: begunAt, mentee: begunAt };
  return Goal.parse({
    id: GoalId.parse(`gol_${digitsOf("goal")}`),
    mentorshipId,
    title: template.title,
    skill: template.skill,
    byWhen: addDays(begunAt, template.weeks * 7).slice(0, 10),
    status: "active",
    checks: Object.fromEntries(
      SmartCheck.options.map((check) => [
        check,
        { explanation: template.explanations[check], ticks },
      ]),
    ),
    ratings: { start: { level: 4, at: begunAt } },
    history: [{ status: "active", by: "mentor", at: begunAt }],
    createdAt: begunAt,
    progressFrom: begunAt,
    revision: 1,
  });
};

/** What the demo pair that is under way works on and keeps; nothing where there is something. */
export const seedPairWork = async (
  target: PairWorkTarget,
  world: World,
  now: Instant,
): Promise<void> => {
  const [mentorId, mentee] = [world.mentors[0]?.person.id, world.mentees[0]];
  if (mentorId === undefined || mentee === undefined) return;
  const mentorship = await target.mentorships.openOfPair(mentorId, mentee.id);
  if (mentorship?.status !== "active") return;
  const { id: mentorshipId, startedAt = now } = mentorship;
  const [goals, shelf] = await Promise.all([
    target.goals.listOf(mentorshipId),
    target.shelves.of(mentorshipId),
  ]);
  if (goals.length > 0 || shelf.revision > 0) return;
  const goal = goalOf(mentorship, startedAt);
  const written = await target.commit(
    [
      target.goals.insert(goal),
      target.goals.countOpened(mentorshipId),
      target.shelves.put(shelfOf(mentorship, startedAt)),
    ],
    [],
  );
  if (!written.ok) throw new Error(`the seed was refused: ${written.error.code}`);
  const told = { ...target, clock: { now: () => addDays(now, -2) }, ids: systemIds };
  const moved = await moveGoal(told)(
    { personId: mentee.id },
    {
      requestKey: digitsOf("line"),
      mentorshipId,
      goalId: goal.id,
      move: { action: "progress", note: "Held the first two conversations." },
    },
  );
  if (!moved.ok) throw new Error(`the seed was refused: ${moved.error.code}`);
};
