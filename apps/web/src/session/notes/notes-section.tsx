import type { SessionView } from "@waymark/contracts/session";
import { Paragraphs } from "../../shared/text/index.ts";
import { dateText } from "../../shared/time/index.ts";
import { whoIs } from "../record/person-on.ts";
import { RecordSection } from "../record/record-section.tsx";
import { PrivateNoteEditor } from "./private-note.tsx";
import { ShareDialog } from "./share-dialog.tsx";

type Props = { readonly view: SessionView; readonly zone: string };

/** What is shared is read here and written in a dialog; what is private has its editor on the page. */
export const NotesSection = ({ view, zone }: Props) => {
  const own = view.sharedNotes.find(({ by }) => by === view.viewer);
  return (
    <RecordSection id="notes" title="Notes">
      <PrivateNoteEditor view={view} />
      <section aria-labelledby="shared-notes" className="panel grid gap-4 p-5">
        <div className="grid gap-1">
          <h3 id="shared-notes" className="font-semibold">
            Notes for both of you
          </h3>
          <p className="text-sm text-ink-soft">Read by the two of you, and by nobody else.</p>
        </div>
        {view.sharedNotes.length === 0 && (
          <p className="text-ink-soft">Neither of you has shared a note yet.</p>
        )}
        {view.sharedNotes.map(({ by, text, sharedAt }) => (
          <article key={by} className="grid gap-2 border-s-4 border-blaze ps-4">
            <p className="text-sm text-ink-soft">
              <bdi className="font-semibold text-ink">{whoIs(view, by)}</bdi> shared this on{" "}
              {dateText(sharedAt, zone)}
            </p>
            <div className="grid gap-3">
              <Paragraphs text={text} />
            </div>
          </article>
        ))}
        {view.can.includes("share_note") && <ShareDialog view={view} former={own?.text} />}
      </section>
    </RecordSection>
  );
};
