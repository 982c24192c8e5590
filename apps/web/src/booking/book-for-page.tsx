import { getRouteApi, Link } from "@tanstack/react-router";
import { EmptyState } from "@waymark/ui/empty-state";
import { useMe } from "../person/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { BookForFlow } from "./book-for/book-for-flow.tsx";

const route = getRouteApi("/sessions/book-for");

const Nobody = () => (
  <EmptyState title="You act for no mentor">
    <h1 className="sr-only">Book for somebody</h1>
    <p>A mentor, and whom a mentor named for it, can book for mentees from here.</p>
  </EmptyState>
);

/** The mentor's side books for a mentee: whom for, then the time, then what it is about. */
export const BookForPage = () => {
  usePageHead({ title: "Book for somebody · Waymark", noIndex: true });
  const { mentor } = route.useSearch();
  const me = useMe();
  if (me?.state !== "registered") return null;
  const { id, roles } = me.person;
  const mentorId = mentor ?? (roles.includes("mentor") ? id : undefined);
  const isOwn = mentorId === id;
  return (
    <div className="page grid gap-6 py-8 sm:py-12">
      <Link
        to="/sessions"
        search={isOwn || mentorId === undefined ? {} : { of: mentorId }}
        className="text-link w-fit text-sm"
      >
        All sessions
      </Link>
      {mentorId === undefined ? (
        <Nobody />
      ) : (
        <BookForFlow key={mentorId} mentorId={mentorId} isOwn={isOwn} />
      )}
    </div>
  );
};
