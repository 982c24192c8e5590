import { queryOptions, useQuery } from "@tanstack/react-query";
import { type Api, useApi } from "../shared/api/index.ts";
import { Paragraphs } from "../shared/text/index.ts";

const thanksOptions = (api: Api, slug: string) =>
  queryOptions({
    queryKey: ["mentorship", "thanks", slug],
    queryFn: ({ signal }) => api.mentorship.thanks.query({ slug }, { signal }),
  });

/** What mentees thanked this mentor for, where both want everybody to read it; else nothing. */
export const MenteeThanks = ({ slug }: { readonly slug: string }) => {
  const { data } = useQuery(thanksOptions(useApi(), slug));
  if (data === undefined || data.thanks.length === 0) return null;
  return (
    <section aria-labelledby="thanks" className="grid gap-4">
      <h2 id="thanks" className="text-lg font-bold">
        Thanks from mentees
      </h2>
      {data.thanks.map(({ menteeName, words, endedAt }) => (
        <figure key={`${menteeName}${endedAt}`} className="grid gap-2 border-s-4 border-line ps-4">
          <blockquote className="grid gap-3 font-serif text-lg">
            <Paragraphs text={words} />
          </blockquote>
          <figcaption className="text-sm text-ink-soft">
            <bdi>{menteeName}</bdi>, {endedAt.slice(0, 4)}
          </figcaption>
        </figure>
      ))}
    </section>
  );
};
