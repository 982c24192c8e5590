import type { OwnAvailability } from "@waymark/contracts/availability";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useReducer, useState } from "react";
import { type Refusal, refusalOf, useApi } from "../../shared/api/index.ts";
import type { Draft } from "../draft/draft.ts";
import { draftOf, scheduleOf } from "../draft/draft-wire.ts";
import { type Base, edited, type Editing, isChanged, startEditing } from "../draft/editing.ts";
import { type Fault, faultsOf } from "../draft/faults.ts";
import { firstDraft } from "../draft/first-draft.ts";
import { newOfferingId } from "../draft/offering-templates.ts";

export type Editor = {
  readonly editing: Editing;
  readonly isChanged: boolean;
  readonly faults: readonly Fault[];
  readonly change: (part: Partial<Draft>, label: string, continued?: boolean) => void;
  readonly undo: () => void;
  readonly discard: () => void;
  readonly save: () => void;
  readonly isSaving: boolean;
  readonly isSaved: boolean;
  readonly setAccepting: (accepting: boolean) => void;
  readonly isPausing: boolean;
  readonly refusal: Refusal | undefined;
  /** What somebody else saved meanwhile; set until it is decided whose hours stay. */
  readonly theirs: Base | undefined;
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
};

const baseOf = ({ availability }: OwnAvailability, timeZone: string): Base =>
  availability === null
    ? { version: 0, accepting: true, draft: firstDraft(timeZone, newOfferingId) }
    : {
        version: availability.schedule.version,
        accepting: availability.schedule.accepting,
        draft: draftOf(availability),
      };

/** The editor of one's own hours. @param timeZone of the person, for hours that are not set yet */
export const useEditor = (own: OwnAvailability, timeZone: string): Editor => {
  const api = useApi();
  const client = useQueryClient();
  const [editing, dispatch] = useReducer(edited, own, (first) =>
    startEditing(baseOf(first, timeZone)),
  );
  const [theirs, setTheirs] = useState<Base>();
  const { base, draft } = editing;

  const meetTheirs = async (error: unknown) => {
    if (refusalOf(error).code !== "availability.changed_meanwhile") return;
    setTheirs(baseOf(await api.availability.get.query(), timeZone));
  };
  const forgetSlots = () => client.invalidateQueries({ queryKey: ["slot"] });

  const saving = useMutation({
    mutationFn: ({ draft, base }: { readonly draft: Draft; readonly base: Base }) =>
      api.availability.set.mutate({
        baseVersion: base.version,
        schedule: scheduleOf(draft, base),
        offerings: [...draft.offerings],
      }),
    onSuccess: async ({ version }, sent) => {
      dispatch({ type: "saved", version, saved: sent.draft });
      await forgetSlots();
    },
    onError: meetTheirs,
  });
  const pausing = useMutation({
    mutationFn: (accepting: boolean) =>
      api.availability.setAccepting.mutate({ baseVersion: base.version, accepting }),
    onSuccess: async ({ version }, accepting) => {
      dispatch({ type: "accepting_set", version, accepting });
      await forgetSlots();
    },
    onError: meetTheirs,
  });

  const failed = saving.error ?? pausing.error;
  const settle = () => {
    setTheirs(undefined);
    saving.reset();
    pausing.reset();
  };
  return {
    editing,
    isChanged: isChanged(editing),
    faults: saving.isError ? faultsOf(saving.error) : [],
    change: (part, label, continued = false) => {
      if (!saving.isPending && !saving.isIdle) saving.reset();
      dispatch({ type: "changed", label, draft: { ...draft, ...part }, continued });
    },
    undo: () => dispatch({ type: "undone" }),
    discard: () => {
      settle();
      dispatch({ type: "discarded" });
    },
    save: () => saving.mutate({ draft, base }),
    isSaving: saving.isPending,
    isSaved: saving.isSuccess,
    setAccepting: (accepting) => pausing.mutate(accepting),
    isPausing: pausing.isPending,
    refusal: failed === null ? undefined : refusalOf(failed),
    theirs,
    takeTheirs: () => {
      if (theirs !== undefined) dispatch({ type: "rebased", base: theirs, keepsMine: false });
      settle();
    },
    keepMine: () => {
      if (theirs === undefined) return;
      dispatch({ type: "rebased", base: theirs, keepsMine: true });
      settle();
      saving.mutate({ draft, base: theirs });
    },
  };
};
