import type { CohortSummary, MoveCohortInput } from "@waymark/contracts/cohort";

type Seen = Pick<CohortSummary, "status" | "shape" | "headcounts">;

export type NextStep = {
  readonly title: string;
  readonly about: string;
  /** The section that it is done in, and what the way there is called. */
  readonly go?: {
    readonly to: "people" | "matching" | "health" | "report";
    readonly label: string;
  };
  /** What is done here. */
  readonly action?: MoveCohortInput["action"];
};

const total = ({ headcounts }: Seen, status: string): number =>
  headcounts.filter((one) => one.status === status).reduce((sum, { count }) => sum + count, 0);

const people = (count: number): string => (count === 1 ? "1 person" : `${count} people`);

const list = { to: "people", label: "Look at the list and invite" } as const;

/** The one thing that comes next for who looks after a cohort. */
export const nextStepOf = (cohort: Seen): NextStep => {
  const listed = total(cohort, "listed");
  switch (cohort.status) {
    case "draft":
      return cohort.headcounts.length === 0
        ? {
            title: "List the people",
            about: "Bring them in from a file. Nobody is written to yet.",
            go: { to: "people", label: "Bring people in" },
          }
        : {
            title: "Send the invitations",
            about: `${people(listed)} listed. Each gets a mail and answers with two clicks.`,
            go: list,
          };
    case "inviting":
      return listed > 0
        ? {
            title: "Invite who is left",
            about: `${people(listed)} listed and not written to yet.`,
            go: list,
          }
        : {
            title: "Wait for the answers, then close",
            about: `${people(total(cohort, "enrolled"))} joined, ${people(total(cohort, "invited"))} still to answer. When enough are there, close the enrolment and match them.`,
            action: "close_enrolment",
          };
    case "matching":
      return {
        title: cohort.shape === "circles" ? "Form the circles" : "Match them",
        about:
          "Look at the suggestions and their reasons, change what counts, and apply what you like. Nobody hears of it before you introduce them.",
        go: { to: "matching", label: "Go to the matching" },
      };
    case "running":
      return {
        title: "See how it goes",
        about: "People are introduced. Now and then, look at who may need a hand.",
        go: { to: "health", label: "Look who may need a hand" },
      };
    case "finished":
      return {
        title: "It is finished",
        about: "Thank you for looking after it. What came of it stands in the report.",
        go: { to: "report", label: "Read the report" },
      };
    case "cancelled":
      return {
        title: "It was called off",
        about:
          "Everybody who was asked or had joined is told by mail, and then nobody is written to any more.",
      };
  }
};
