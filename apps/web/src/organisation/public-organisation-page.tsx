import type { PublicOrganisation } from "@waymark/contracts/organisation";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { Skeleton } from "@waymark/ui/skeleton";
import { useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { orNotThere, QueryView } from "../shared/query/index.ts";
import { Paragraphs } from "../shared/text/index.ts";
import { publicOrganisationOptions } from "./queries.ts";
import { PublicProgramme } from "./public-programme.tsx";

const route = getRouteApi("/org/$slug");

const home = (
  <Link to="/" className={buttonClass({ variant: "secondary" })}>
    Find a mentor
  </Link>
);

const View = ({ organisation }: { readonly organisation: PublicOrganisation }) => {
  const { name, slug, about, website, contactAddress, programmes } = organisation;
  usePageHead({
    title: `${name} · Waymark`,
    description: about?.slice(0, 160),
    canonicalPath: `/org/${slug}`,
    jsonLd: {
      "@context": "https://schema.org",
      "@type": "Organization",
      name,
      ...(about !== undefined && { description: about }),
      ...(website !== undefined && { url: website }),
    },
  });
  return (
    <article className="grid grid-cols-1 gap-8">
      <header className="grid gap-4">
        <h1 className="font-serif text-4xl font-semibold text-balance wrap-anywhere">
          <bdi>{name}</bdi>
        </h1>
        {about !== undefined && (
          <div className="max-w-[65ch] text-lg text-pretty">
            <Paragraphs text={about} />
          </div>
        )}
        {website !== undefined && (
          <a href={website} rel="nofollow noopener" className="text-link w-fit wrap-anywhere">
            {website.replace(/^https:\/\//, "").replace(/\/$/, "")}
          </a>
        )}
      </header>
      <section aria-labelledby="programmes" className="grid grid-cols-1 gap-4">
        <h2 id="programmes" className="font-serif text-2xl font-semibold">
          Open programmes
        </h2>
        {programmes.length === 0 ? (
          <p className="text-ink-soft">No programme is open for everybody at the moment.</p>
        ) : (
          <ul className="grid grid-cols-1 gap-5">
            {programmes.map((programme) => (
              <li key={programme.slug} id={programme.slug}>
                <PublicProgramme
                  programme={programme}
                  organisationName={name}
                  contactAddress={contactAddress}
                />
              </li>
            ))}
          </ul>
        )}
      </section>
    </article>
  );
};

/** What an organisation shows to everybody: itself, and what anybody may take part in. */
export const PublicOrganisationPage = () => {
  const { slug } = route.useParams();
  const query = useQuery(publicOrganisationOptions(useApi(), slug));
  return (
    <div className="page-medium py-10 sm:py-14">
      <QueryView
        query={query}
        skeleton={<Skeleton className="h-96 w-full" />}
        renderRefused={orNotThere("organisation", "organisation.not_found", home)}
      >
        {(organisation) => <View organisation={organisation} />}
      </QueryView>
    </div>
  );
};
