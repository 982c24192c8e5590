import type { CohortView } from "@waymark/contracts/cohort";

export type NextStep = {
  readonly title: string;
  readonly about: string;
  /** The section that it is done in, where it is not done here. */
  readonly in?: "people";
};

const total = ({ headcounts }: CohortView, status: string): number =>
  headcounts.filter((one) => one.status === status).reduce((sum, { count }) => sum + count, 0);

const people = (count: number): string => (count === 1 ? "1 person" : `${count} people`);

/** The one thing that comes next for who looks after a cohort. */
export const nextStepOf = (cohort: CohortView): NextStep => {
  const listed = total(cohort, "listed");
  switch (cohort.status) {
    case "draft":
      return cohort.headcounts.length === 0
        ? {
            title: "List the people",
            about: "Bring them in from a file. Nobody is written to yet.",
            in: "people",
          }
        : {
            title: "Send the invitations",
            about: `${people(listed)} listed. Each gets a mail and answers with two clicks.`,
            in: "people",
          };
    case "inviting":
      return listed > 0
        ? {
            title: "Invite who is left",
            about: `${people(listed)} listed and not written to yet.`,
            in: "people",
          }
        : {
            title: "Wait for the answers, then close",
            about: `${people(total(cohort, "enrolled"))} joined, ${people(total(cohort, "invited"))} still to answer. When enough are there, close the enrolment below and match them.`,
          };
    case "matching":
      return {
        title: cohort.shape === "circles" ? "Form the circles" : "Match them",
        about:
          "Look at the suggestions and their reasons, change what counts, and apply what you like.",
      };
    case "running":
      return {
        title: "See how it goes",
        about: "Pairs are introduced. Now and then, look at who may need a hand.",
      };
    case "finished":
      return { title: "It is finished", about: "Thank you for looking after it." };
    case "cancelled":
      return { title: "It was called off", about: "Nobody is written to any more." };
  }
};
