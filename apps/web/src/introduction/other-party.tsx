import type { IntroductionView } from "@waymark/contracts/introduction";
import { Link } from "@tanstack/react-router";
import { PersonTime } from "../listing/index.ts";

/** Who is on the other side, when they are awake, and their address once both have said yes. */
export const OtherParty = ({ view }: { readonly view: IntroductionView }) => {
  const isMentor = view.viewer === "mentor";
  const other = isMentor ? view.mentee : view.mentor;
  return (
    <div className="grid gap-2 text-sm">
      <p className="text-base font-semibold wrap-anywhere">
        <bdi>{other.displayName ?? "A mentee, without a name"}</bdi>
      </p>
      {!isMentor && (
        <p dir="auto" className="font-serif">
          {view.mentor.headline}
        </p>
      )}
      <p className="text-ink-soft">
        <PersonTime timeZone={other.timeZone} withOffset />
      </p>
      {other.emailAddress !== undefined && (
        <a href={`mailto:${other.emailAddress}`} className="text-link wrap-anywhere">
          {other.emailAddress}
        </a>
      )}
      {!isMentor && (
        <Link to="/mentors/$slug" params={{ slug: view.mentor.slug }} className="text-link w-fit">
          Their listing
        </Link>
      )}
    </div>
  );
};
