import { Button } from "@waymark/ui/button";
import { classNames } from "@waymark/ui/class-names";
import { Icon } from "@waymark/ui/icon";
import { useEffect, useRef } from "react";
import { differingParts } from "../draft/differing.ts";
import { unplacedFaults } from "../draft/faults.ts";
import { isOfferingSound } from "../draft/offering-problems.ts";
import type { Editor } from "./use-editor.ts";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input, textarea, select");

const stateText = ({ editing, isChanged, isSaved, isSaving, refusal, faults }: Editor): string => {
  if (isSaving) return "Saving …";
  if (refusal !== undefined) {
    return [`Not saved. ${refusal.text}`, ...unplacedFaults(faults)].join(" ");
  }
  if (!editing.draft.offerings.every(isOfferingSound)) return "An offering needs a look first.";
  if (isChanged && editing.base.version > 0) {
    return `Not saved yet: ${differingParts(editing.base.draft, editing.draft).join(", ")}.`;
  }
  if (isChanged || editing.base.version === 0) return "Nothing is saved yet.";
  return isSaved ? "Saved. This is what people see now." : "Everything is saved.";
};

/** Always at hand at the bottom: what is not saved, the way back, and the way on. */
export const SaveBar = ({ editor }: { readonly editor: Editor }) => {
  const { editing, isChanged, isSaving, undo, discard, save } = editor;
  const bar = useRef<HTMLDivElement>(null);
  const isNew = editing.base.version === 0;
  const canUndo = editing.steps.length > 0;
  const isSound = editing.draft.offerings.every(isOfferingSound);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = event.key === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!isUndo || isTyping(event.target)) return;
      event.preventDefault();
      undo();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [undo]);
  const isPending = isChanged || isNew;
  const isIdle = !isPending && !editor.isSaved && editor.refusal === undefined;
  // The button goes with its last use; the focus stays in the bar instead of falling to the page.
  const leaveTo = (act: () => void, isLast: boolean) => {
    act();
    if (isLast) bar.current?.focus();
  };
  return (
    <div
      ref={bar}
      tabIndex={-1}
      data-save-bar
      className={classNames(
        "sticky bottom-0 z-2 -mx-4 border-t border-line bg-surface px-4 py-3 shadow-lift sm:mx-0 sm:rounded-t-lg sm:border-x sm:px-6",
        isIdle && !canUndo && "sr-only",
      )}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <output
          className={editor.refusal === undefined ? "text-sm" : "text-sm font-semibold text-brick"}
        >
          {stateText(editor)}
        </output>
        <div className="flex flex-wrap items-center gap-2">
          {canUndo && (
            <Button variant="quiet" onClick={() => leaveTo(undo, editing.steps.length === 1)}>
              <Icon name="undo" />
              Undo
            </Button>
          )}
          {isChanged && (
            <Button variant="secondary" onClick={() => leaveTo(discard, true)}>
              Discard
            </Button>
          )}
          {!isIdle && (
            <Button busy={isSaving || !isPending} disabled={!isSound} onClick={save}>
              {isNew ? "Save and open my hours" : "Save"}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
};
