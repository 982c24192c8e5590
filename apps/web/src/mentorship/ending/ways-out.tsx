import type { MentorshipView } from "@waymark/contracts/mentorship";
import { Button } from "@waymark/ui/button";
import { Dialog } from "@waymark/ui/dialog";
import { useState } from "react";
import { Refused } from "../../shared/refused/index.ts";
import { useMove } from "../use-move.ts";

const texts = {
  rematch: {
    open: "It is not the right fit",
    title: "On to somebody who suits you better?",
    act: "End it, without blame",
  },
  leave: { open: "Leave at once", title: "Leave this mentorship?", act: "Leave" },
} as const;

const Explained = ({ action }: { readonly action: "rematch" | "leave" }) =>
  action === "rematch" ? (
    <p>
      Not every two people suit each other. Both of you get the same mail, which does not say whose
      wish it was. Sessions ahead are called off. A mentee sees two others to ask.
    </p>
  ) : (
    <p>
      It ends at once and you owe nobody a reason. Both of you get the same short mail, which says
      neither who left nor why. Sessions ahead are called off.
    </p>
  );

/** The two ways to end alone: neither asks for a reason. */
export const WaysOut = ({ view }: { readonly view: MentorshipView }) => {
  const [asked, setAsked] = useState<"rematch" | "leave">();
  const { step, pending, refusal } = useMove(view.id);
  return (
    <section aria-labelledby="ways-out" className="grid gap-3 border-t border-line pt-6">
      <h3 id="ways-out" className="text-lg font-bold">
        End it alone
      </h3>
      <p className="max-w-[60ch] text-ink-soft text-pretty">
        Sessions that the two of you have booked are called off with it, and both of you are told.
      </p>
      <div className="flex flex-wrap gap-3">
        {(["rematch", "leave"] as const).map((action) => (
          <Button key={action} variant="secondary" onClick={() => setAsked(action)}>
            {texts[action].open}
          </Button>
        ))}
      </div>
      <Dialog
        open={asked !== undefined}
        title={texts[asked ?? "leave"].title}
        onClose={() => setAsked(undefined)}
      >
        <div className="grid gap-5">
          <Explained action={asked ?? "leave"} />
          <Refused refusal={refusal} />
          <div className="flex flex-wrap gap-3">
            <Button variant="secondary" onClick={() => setAsked(undefined)}>
              Go on together
            </Button>
            <Button
              variant="danger"
              busy={pending !== undefined}
              onClick={() => {
                if (asked !== undefined) step({ action: asked }, () => setAsked(undefined));
              }}
            >
              {pending === undefined ? texts[asked ?? "leave"].act : "One moment …"}
            </Button>
          </div>
        </div>
      </Dialog>
    </section>
  );
};
