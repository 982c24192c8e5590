import type { BookingView } from "@waymark/contracts/booking";
import { Link } from "@tanstack/react-router";

/** From a session on to the next one: by the mentor's listing, or by the mentorship of the two. */
export const MoreOfMentor = ({ view }: { readonly view: BookingView }) => {
  const { slug, listingId } = view.mentor;
  const search = { offering: view.offeringId };
  if (slug !== undefined) {
    return (
      <p className="flex flex-wrap gap-x-4">
        <Link to="/mentors/$slug" params={{ slug }} className="text-link">
          Listing
        </Link>
        <Link to="/mentors/$slug/book" params={{ slug }} search={search} className="text-link">
          Book another
        </Link>
      </p>
    );
  }
  if (listingId === undefined) return null;
  return (
    <p>
      <Link
        to="/mentorships/$mentorshipId/book"
        params={{ mentorshipId: listingId }}
        search={search}
        className="text-link"
      >
        Book another
      </Link>
    </p>
  );
};
