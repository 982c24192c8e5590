import type { CohortView } from "@waymark/contracts/cohort";
import type { EnrolmentSide } from "@waymark/domain/enrolment";
import type { Reading } from "@waymark/domain/people-file";
import { Button } from "@waymark/ui/button";
import { Field, SelectInput, TextArea } from "@waymark/ui/field";
import { Notice } from "@waymark/ui/notice";
import { ProgressBar } from "@waymark/ui/progress-bar";
import { useState } from "react";
import { Refused } from "../organisation/index.ts";
import { EmptyTable } from "./empty-table.tsx";
import { ImportPreview } from "./import-preview.tsx";
import { ImportResult } from "./import-result.tsx";
import { refusalText } from "./issue-text.ts";
import type { ReadFile } from "./read-file.ts";
import { useImport } from "./use-import.ts";

type Source = { readonly file: File } | { readonly text: string };

const read = async (source: Source, reading: Reading): Promise<ReadFile> => {
  const { readFile, readText } = await import("./read-file.ts");
  return "file" in source ? readFile(source.file, reading) : readText(source.text, reading);
};

const asides = { none: undefined, mentee: "mentee", mentor: "mentor" } as const satisfies Record<
  string,
  EnrolmentSide | undefined
>;
type Aside = keyof typeof asides;

const isAside = (text: string): text is Aside => Object.hasOwn(asides, text);

type Props = { readonly cohort: CohortView; readonly onClose?: () => void };

/** Brings people in from a file or from what was copied out of a spreadsheet. */
export const ImportPanel = ({ cohort, onClose }: Props) => {
  const [source, setSource] = useState<Source>();
  const [aside, setAside] = useState<Aside>("none");
  const [found, setFound] = useState<ReadFile>();
  const importing = useImport(cohort.id);
  const look = async (next: Source | undefined, sideIfMissing: Aside) => {
    setSource(next);
    importing.reset();
    setFound(undefined);
    if (next === undefined) return;
    setFound(await read(next, { shape: cohort.shape, sideIfMissing: asides[sideIfMissing] }));
  };
  const people = found?.ok === true ? found.value.people : [];
  const { progress } = importing;
  return (
    <div className="panel grid max-w-3xl grid-cols-1 gap-5 p-5 sm:p-7">
      <Field
        label="A file"
        hint="CSV from any spreadsheet; the first row holds headings such as Name, E-mail, Role, Languages, Department, Manager."
        seenBy="Seen by those who look after this cohort"
      >
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            className="w-full min-w-0 rounded-md border border-edge bg-surface p-2 file:me-3 file:min-h-9 file:cursor-pointer file:rounded-sm file:border-0 file:bg-sunken file:px-3 file:font-semibold file:text-ink"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              void look(file === undefined ? undefined : { file }, aside);
            }}
          />
        )}
      </Field>
      <EmptyTable cohort={cohort} />
      <Field label="Or paste rows" optional hint="Copied from a spreadsheet, headings included.">
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            onChange={(event) => {
              const text = event.target.value;
              void look(text.trim() === "" ? undefined : { text }, aside);
            }}
          />
        )}
      </Field>
      {cohort.shape === "pairs" && (
        <Field label="Where a row does not say it, people are">
          {(control) => (
            <SelectInput
              {...control}
              value={aside}
              onChange={(event) => {
                const next = event.target.value;
                if (!isAside(next)) return;
                setAside(next);
                void look(source, next);
              }}
            >
              <option value="none">left out</option>
              <option value="mentee">mentees</option>
              <option value="mentor">mentors</option>
            </SelectInput>
          )}
        </Field>
      )}
      {found?.ok === false && (
        <Notice tone="bad" title="This cannot be read" announce>
          <p>{refusalText[found.error]}</p>
        </Notice>
      )}
      {found?.ok === true && <ImportPreview file={found.value} />}
      {importing.checked !== undefined && importing.broughtIn === undefined && (
        <ImportResult counts={importing.checked} isDone={false} />
      )}
      {importing.broughtIn !== undefined && (
        <ImportResult counts={importing.broughtIn} isDone={true} />
      )}
      <Refused refusal={importing.refusal} />
      {progress !== undefined && (
        <div className="grid gap-1">
          <ProgressBar label="How far it is" value={progress.done} max={progress.of} />
          <output className="text-sm text-ink-soft tabular-nums">
            {Math.round((100 * progress.done) / progress.of)} %
          </output>
        </div>
      )}
      <div className="flex flex-wrap gap-3">
        {people.length > 0 && importing.checked === undefined && (
          <Button
            busy={progress !== undefined}
            onClick={() => importing.check(people.map(({ entry }) => entry))}
          >
            Check against the list
          </Button>
        )}
        {importing.checked !== undefined && importing.broughtIn === undefined && (
          <Button busy={progress !== undefined} onClick={importing.bringIn}>
            {importing.refusal === undefined ? "Bring them in" : "Go on"}
          </Button>
        )}
        {onClose !== undefined && (
          <Button variant="secondary" onClick={onClose}>
            {importing.broughtIn === undefined ? "Cancel" : "Close"}
          </Button>
        )}
      </div>
    </div>
  );
};
