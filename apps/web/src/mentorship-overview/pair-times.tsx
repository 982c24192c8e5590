import type { MentorshipView } from "@waymark/contracts/mentorship";
import { Link } from "@tanstack/react-router";

/** Where the times of a mentor without a public listing are set, and where their mentee finds them. */
export const PairTimes = ({ view }: { readonly view: MentorshipView }) => {
  if (view.mentorSlug !== undefined || view.status === "ended") return null;
  return (
    <section aria-labelledby="pair-times" className="panel grid gap-2 p-5 sm:p-7">
      <h2 id="pair-times" className="text-lg font-bold">
        {view.viewer === "mentor" ? "Your hours" : "Times to meet"}
      </h2>
      {view.viewer === "mentor" ? (
        <>
          <p className="max-w-[60ch] text-pretty">
            Say when you have time, and <bdi>{view.otherName}</bdi> books within it. You have no
            public listing: only the people whom you mentor see these hours.
          </p>
          <Link to="/availability" className="text-link w-fit">
            Set your hours
          </Link>
        </>
      ) : (
        <>
          <p className="max-w-[60ch] text-pretty">
            A first session need not wait for the agreement. You see when{" "}
            <bdi>{view.otherName}</bdi> has time, in your own zone.
          </p>
          <Link
            to="/mentorships/$mentorshipId/book"
            params={{ mentorshipId: view.id }}
            className="text-link w-fit"
          >
            See their free times
          </Link>
        </>
      )}
    </section>
  );
};
