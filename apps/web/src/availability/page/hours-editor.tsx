import type { OwnAvailability } from "@waymark/contracts/availability";
import { Notice } from "@waymark/ui/notice";
import { Switch } from "@waymark/ui/switch";
import { LeaveGuard } from "../../shared/leave/index.ts";
import { localAtInstant, useNow } from "../../shared/time/index.ts";
import { DatesSection } from "../dates/dates-section.tsx";
import { OfferingsSection } from "../offerings/offerings-section.tsx";
import { PreviewSection } from "../preview/preview-section.tsx";
import { RulesSection } from "../rules/rules-section.tsx";
import { WeekSection } from "../week/week-section.tsx";
import { ConflictDialog } from "./conflict-dialog.tsx";
import { SaveBar } from "./save-bar.tsx";
import { useEditor } from "./use-editor.ts";

type Props = {
  readonly own: OwnAvailability;
  /** The person's own, where the hours have none yet. */
  readonly timeZone: string;
};

/** All of a mentor's availability on one page; it is one thing and saved as one. */
export const HoursEditor = ({ own, timeZone }: Props) => {
  const editor = useEditor(own, timeZone);
  const nowMs = useNow();
  const { editing, faults, change, theirs } = editor;
  const { base, draft } = editing;
  const today = localAtInstant(new Date(nowMs).toISOString(), draft.timeZone).slice(0, 10);
  const isNew = base.version === 0;
  return (
    <div className="grid grid-cols-1 gap-6">
      {isNew ? (
        <Notice tone="heed" title="You cannot be booked yet">
          <p>
            Open the hours in which you are glad to meet people, then save. Press one of the usual
            ones to begin; everything can be changed later.
          </p>
        </Notice>
      ) : (
        <div className="panel px-4 py-2 sm:px-7">
          <Switch
            label={base.accepting ? "You can be booked" : "You are paused"}
            hint={
              base.accepting
                ? "Switch off to pause. Booked sessions stay."
                : "Nothing new can be booked. Booked sessions stay."
            }
            checked={base.accepting}
            busy={editor.isPausing}
            onChange={editor.setAccepting}
          />
        </div>
      )}
      <WeekSection draft={draft} faults={faults} onChange={change} />
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
        <DatesSection overrides={draft.overrides} today={today} faults={faults} onChange={change} />
        <RulesSection
          rules={draft.rules}
          minutesThisMonth={own.minutesThisMonth}
          faults={faults}
          onChange={change}
        />
      </div>
      <OfferingsSection offerings={draft.offerings} faults={faults} onChange={change} />
      <PreviewSection draft={draft} base={base} />
      <SaveBar editor={editor} />
      <LeaveGuard isArmed={editor.isChanged} what="your hours" />
      {theirs !== undefined && (
        <ConflictDialog
          theirs={theirs}
          mine={draft}
          onTake={editor.takeTheirs}
          onKeep={editor.keepMine}
        />
      )}
    </div>
  );
};
