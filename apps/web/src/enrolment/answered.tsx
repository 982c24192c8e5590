import type { EnrolmentMoved } from "@waymark/contracts/enrolment";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { ArrivalHeading } from "../shared/head/index.ts";

type Props = { readonly moved: EnrolmentMoved; readonly cohortId: string };

const declined = {
  title: "Thank you for answering",
  about:
    "You get no more mails about this. If you change your mind, the link in the mail still works while people can join.",
} as const;
const waiting = {
  title: "You are on the waiting list",
  about:
    "All places are taken at the moment. You move up by yourself as soon as one gets free, and get a mail then.",
} as const;
const joined = {
  title: "You have a place",
  about: "Once everybody is there, people are matched, and you get a mail that introduces you.",
} as const;

const wordsOf = ({ status }: EnrolmentMoved) => {
  if (status === "declined") return declined;
  return status === "waiting" ? waiting : joined;
};

/** What came of an answer, now or when the link is opened again. */
export const Answered = ({ moved, cohortId }: Props) => {
  const { title, about } = wordsOf(moved);
  return (
    <div className="grid gap-4">
      <ArrivalHeading>{title}</ArrivalHeading>
      <p className="max-w-[60ch] text-lg text-pretty">{about}</p>
      {moved.status === "declined" ? (
        <p>You can close this page.</p>
      ) : (
        <Link
          to="/rounds/$cohortId/$enrolmentId"
          params={{ cohortId, enrolmentId: moved.enrolmentId }}
          className={`${buttonClass()} w-fit`}
        >
          Say whom you would like to meet
        </Link>
      )}
    </div>
  );
};
