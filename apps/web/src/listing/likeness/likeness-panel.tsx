import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "@waymark/ui/button";
import { Skeleton } from "@waymark/ui/skeleton";
import { useApi } from "../../shared/api/index.ts";
import { QueryView } from "../../shared/query/index.ts";
import { aboutMeOptions, everybodyOptions } from "../queries.ts";
import type { AboutMe } from "../search-input.ts";
import { without } from "../search-state.ts";
import type { WishProps } from "../wish-bar.tsx";
import { AboutMeForm } from "./about-me-form.tsx";
import { keepAboutMe } from "./about-me.ts";
import { LikenessSlider } from "./likeness-slider.tsx";

/** A few words about oneself, and whether mentors like that come first or last. */
export const LikenessPanel = ({ state, onChange }: WishProps) => {
  const client = useQueryClient();
  const { data } = useQuery(aboutMeOptions);
  const everybody = useQuery(everybodyOptions(useApi()));
  const aboutMe = data?.aboutMe;
  const say = (next: AboutMe) =>
    client.setQueryData(aboutMeOptions.queryKey, { aboutMe: keepAboutMe(next) });
  const slide = (like: number) =>
    onChange({ ...without(state, "like"), ...(like !== 0 && { like: String(like) }) });
  return (
    <div className="grid gap-5">
      <p className="text-sm text-ink-soft text-pretty">
        Somebody like you knows your way; somebody different knows another. Nobody is hidden by it,
        only the order changes, and each mentor&apos;s card says why.
      </p>
      <LikenessSlider
        value={Number(state.like ?? 0)}
        disabled={aboutMe === undefined}
        onChange={slide}
      />
      {aboutMe === undefined && (
        <p className="text-sm">Say one thing about yourself first: what you know, or speak.</p>
      )}
      <QueryView query={everybody} skeleton={<Skeleton className="h-72 w-full" />}>
        {({ facets }) => <AboutMeForm aboutMe={aboutMe ?? {}} facets={facets} onChange={say} />}
      </QueryView>
      {aboutMe !== undefined && (
        <div>
          <Button
            variant="secondary"
            size="sm"
            onClick={() => {
              say({});
              slide(0);
            }}
          >
            Forget all of it
          </Button>
        </div>
      )}
    </div>
  );
};
