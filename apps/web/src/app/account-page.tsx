import { Link } from "@tanstack/react-router";
import { Skeleton } from "@waymark/ui/skeleton";
import { OwnLinks } from "../calendar/index.ts";
import { PersonDetails, ReminderSwitch, useMe } from "../person/index.ts";
import { SavedSearches } from "../saved-search/index.ts";
import { SessionList, SignOutButton } from "../sign-in-session/index.ts";
import { usePageHead } from "../shared/head/index.ts";

export const AccountPage = () => {
  usePageHead({ title: "Account · Waymark", noIndex: true });
  const me = useMe();
  if (me?.state !== "registered") return <Skeleton className="h-96 w-full" />;
  return (
    <div className="page-narrow grid gap-8 py-10">
      <h1 className="font-serif text-3xl font-semibold">Your account</h1>
      <section aria-label="You" className="panel p-5 sm:p-7">
        <PersonDetails person={me.person} />
      </section>
      <section aria-labelledby="mails" className="panel grid gap-3 p-5 sm:p-7">
        <h2 id="mails" className="text-lg font-bold">
          Mails
        </h2>
        <ReminderSwitch wantsReminders={me.person.wantsReminders} />
      </section>
      <section aria-labelledby="searches" className="panel grid gap-3 p-5 sm:p-7">
        <h2 id="searches" className="text-lg font-bold">
          Saved searches
        </h2>
        <SavedSearches />
      </section>
      <section aria-labelledby="calendar" className="panel grid gap-4 p-5 sm:p-7">
        <div className="grid gap-1">
          <h2 id="calendar" className="text-lg font-bold">
            Your sessions in your own calendar
          </h2>
          <p className="text-sm text-ink-soft">
            What is booked here, wherever you look at your days.
          </p>
        </div>
        <OwnLinks />
      </section>
      <section aria-labelledby="organisations" className="panel grid gap-3 p-5 sm:p-7">
        <h2 id="organisations" className="text-lg font-bold">
          Organisations
        </h2>
        <p className="text-sm text-ink-soft">Programmes that you run or report on.</p>
        <Link to="/organisations" className="text-link w-fit">
          Your organisations
        </Link>
        <p className="text-sm text-ink-soft">Programmes that you take part in.</p>
        <Link to="/rounds" className="text-link w-fit">
          Your places
        </Link>
      </section>
      <section aria-labelledby="blocks" className="panel grid gap-3 p-5 sm:p-7">
        <h2 id="blocks" className="text-lg font-bold">
          Blocks
        </h2>
        <p className="text-sm text-ink-soft">People you want nothing to do with here.</p>
        <Link to="/blocks" className="text-link w-fit">
          Your blocks
        </Link>
      </section>
      <section aria-labelledby="sessions" className="panel grid gap-4 p-5 sm:p-7">
        <h2 id="sessions" className="text-lg font-bold">
          Where you are signed in
        </h2>
        <SessionList timeZone={me.person.timeZone} />
      </section>
      <SignOutButton />
    </div>
  );
};
