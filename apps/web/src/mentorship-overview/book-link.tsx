import type { MentorshipView } from "@waymark/contracts/mentorship";
import { Link } from "@tanstack/react-router";

type Props = { readonly view: MentorshipView; readonly className: string };

/** To the mentor's times: on their public page, or in the mentorship where they have none. */
export const BookLink = ({ view, className }: Props) =>
  view.mentorSlug === undefined ? (
    <Link
      to="/mentorships/$mentorshipId/book"
      params={{ mentorshipId: view.id }}
      className={className}
    >
      Find a time
    </Link>
  ) : (
    <Link to="/mentors/$slug/book" params={{ slug: view.mentorSlug }} className={className}>
      Find a time
    </Link>
  );
