import type { IntroductionView } from "@waymark/contracts/introduction";
import { Button } from "@waymark/ui/button";
import { Dialog } from "@waymark/ui/dialog";
import { Notice } from "@waymark/ui/notice";
import { useState } from "react";
import { useMove } from "./use-move.ts";

export const WithdrawButton = ({ view }: { readonly view: IntroductionView }) => {
  const [open, setOpen] = useState(false);
  const { move, busy, refusal } = useMove((api, requestKey, introductionId: string) =>
    api.introduction.withdraw.mutate({ requestKey, introductionId }),
  );
  return (
    <>
      <Button variant="quiet" size="sm" className="-ms-3" onClick={() => setOpen(true)}>
        Take the request back
      </Button>
      <Dialog open={open} title="Take this request back?" onClose={() => setOpen(false)}>
        <div className="grid gap-5">
          <p>
            <bdi>{view.mentor.displayName}</bdi> will not be able to answer it any more. You can
            write a new one later.
          </p>
          {refusal !== undefined && (
            <Notice tone="bad" title="Nothing was changed" announce>
              <p>{refusal.text}</p>
            </Notice>
          )}
          <div className="flex flex-wrap gap-3">
            <Button variant="danger" busy={busy} onClick={() => move(view.id)}>
              {busy ? "One moment …" : "Take it back"}
            </Button>
            <Button variant="secondary" onClick={() => setOpen(false)}>
              Keep it
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  );
};
