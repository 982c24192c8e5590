import { useQuery } from "@tanstack/react-query";
import { Field, SelectInput } from "@waymark/ui/field";
import { Skeleton } from "@waymark/ui/skeleton";
import { useMemo, useState } from "react";
import { ZoneSelect } from "../../person/index.ts";
import { useApi } from "../../shared/api/index.ts";
import { LoadFailed } from "../../shared/query/index.ts";
import { localAtInstant, zoneCity } from "../../shared/time/index.ts";
import { scheduleOf } from "../draft/draft-wire.ts";
import type { Base } from "../draft/editing.ts";
import type { Draft } from "../draft/draft.ts";
import { isOfferingSound } from "../draft/offering-problems.ts";
import { previewOptions } from "../queries.ts";
import { AskWhy } from "./ask-why.tsx";
import { PreviewList } from "./preview-list.tsx";
import { useSettled } from "./use-settled.ts";

type Props = {
  readonly draft: Draft;
  readonly base: Pick<Base, "version" | "accepting">;
};

const restMs = 400;
const hourMs = 3_600_000;
const twoWeeksMs = 14 * 24 * hourMs;

const elsewhere = (ownZone: string): string =>
  ownZone === "Asia/Tokyo" ? "Europe/London" : "Asia/Tokyo";

const isoAt = (epochMs: number): string => new Date(epochMs).toISOString();

/** The coming two weeks as somebody in another zone would see them, by what is on this page now. */
export const PreviewSection = ({ draft, base }: Props) => {
  const [viewerZone, setViewerZone] = useState(() => elsewhere(draft.timeZone));
  const [chosenId, setChosenId] = useState<string>();
  const [fromMs] = useState(() => Math.floor(Date.now() / hourMs) * hourMs);
  const [from, to] = [isoAt(fromMs), isoAt(fromMs + twoWeeksMs)];
  const settled = useSettled(draft, restMs);
  const offerings = settled.offerings.filter((one) => one.open && isOfferingSound(one));
  const offering = offerings.find(({ id }) => id === chosenId) ?? offerings[0];
  const { version, accepting } = base;
  const schedule = useMemo(
    () => scheduleOf(settled, { version, accepting }),
    [settled, version, accepting],
  );
  return (
    <section aria-labelledby="preview" className="panel grid grid-cols-1 gap-5 p-4 sm:p-7">
      <div className="grid gap-1">
        <h2 id="preview" className="font-serif text-2xl font-semibold text-balance">
          As a mentee in {zoneCity(viewerZone)} sees it
        </h2>
        <p className="text-ink-soft text-pretty">
          The coming two weeks by what stands on this page, saved or not. Your own time is beside
          theirs.
        </p>
      </div>
      <div className="grid gap-4 sm:grid-cols-2 lg:max-w-3xl">
        <Field label="They are in">
          {(control) => <ZoneSelect {...control} value={viewerZone} onChange={setViewerZone} />}
        </Field>
        <Field label="They look for">
          {(control) => (
            <SelectInput
              {...control}
              value={offering?.id ?? ""}
              onChange={(event) => setChosenId(event.target.value)}
            >
              {offering === undefined && <option value="">Nothing can be booked</option>}
              {offerings.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
      </div>
      {offering === undefined ? (
        <p className="text-ink-soft">Add or open an offering to see its times.</p>
      ) : (
        <Preview
          question={{ schedule, offering, from, to }}
          draft={settled}
          viewerZone={viewerZone}
        />
      )}
    </section>
  );
};

const Preview = ({
  question,
  draft,
  viewerZone,
}: {
  readonly question: Parameters<typeof previewOptions>[1];
  readonly draft: Draft;
  readonly viewerZone: string;
}) => {
  const query = useQuery(previewOptions(useApi(), question));
  if (query.data === undefined) {
    return query.isError ? (
      <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <div aria-busy="true" className="grid gap-3">
        <output className="sr-only">Loading</output>
        <Skeleton className="h-14 w-full" />
        <Skeleton className="h-14 w-full" />
        <Skeleton className="h-14 w-full" />
      </div>
    );
  }
  return (
    <>
      <PreviewList
        answer={query.data}
        isOld={query.isPlaceholderData}
        viewerZone={viewerZone}
        ownZone={draft.timeZone}
      />
      <AskWhy
        draft={draft}
        offering={question.offering}
        answer={query.data}
        viewerZone={viewerZone}
        first={localAtInstant(question.from, viewerZone)}
        last={localAtInstant(question.to, viewerZone)}
      />
    </>
  );
};
