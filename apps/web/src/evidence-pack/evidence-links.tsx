import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { programmesOptions } from "../programme/index.ts";
import { useApi } from "../shared/api/index.ts";

/** The way to the evidence pack of each programme; nothing where there is none. */
export const EvidenceLinks = ({ organisationId }: { readonly organisationId: string }) => {
  const { data } = useQuery(programmesOptions(useApi(), organisationId));
  if (data === undefined || data.programmes.length === 0) return null;
  return (
    <section aria-labelledby="packs" className="grid gap-3 border-t border-line pt-6 print:hidden">
      <h2 id="packs" className="text-lg font-bold">
        For accreditation
      </h2>
      <p className="max-w-[60ch] text-pretty text-ink-soft">
        What each programme has to show for the standards of the EMCC, with what is missing.
        Sponsors do not see these pages.
      </p>
      <ul className="grid gap-2">
        {data.programmes.map(({ id, name }) => (
          <li key={id}>
            <Link
              to="/organisations/$organisationId/evidence/$programmeId"
              params={{ organisationId, programmeId: id }}
              className="text-link wrap-anywhere"
            >
              Evidence pack of <bdi>{name}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};
