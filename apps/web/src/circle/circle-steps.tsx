import type { CircleView, MoveCircleInput } from "@waymark/contracts/circle";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "@waymark/ui/button";
import { Dialog } from "@waymark/ui/dialog";
import { Notice } from "@waymark/ui/notice";
import { useState } from "react";
import { refusalOf, useApi } from "../shared/api/index.ts";
import { distanceText, useNow } from "../shared/time/index.ts";

type Action = MoveCircleInput["action"];

/** What somebody in a circle can do: pass the turn on, take it over, or leave. */
export const CircleSteps = ({ circle }: { readonly circle: CircleView }) => {
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const nowMs = useNow();
  const [isLeaving, setLeaving] = useState(false);
  const moving = useMutation({
    mutationFn: (action: Action) =>
      api.circle.move.mutate({ requestKey: crypto.randomUUID(), circleId: circle.id, action }),
    onSuccess: async (_, action) => {
      if (action === "leave") await navigate({ to: "/mentorships" });
    },
    onSettled: () => client.invalidateQueries({ queryKey: ["circle"] }),
  });
  const isHost = circle.members.some((member) => member.isYou && member.isHost);
  const turn: Action = isHost ? "pass_on" : "take_over";
  if (circle.status === "dissolved") {
    return (
      <Notice title="This circle is over">
        <p>Fewer than three are left. You can go on meeting as you like.</p>
      </Notice>
    );
  }
  return (
    <section aria-labelledby="turn" className="grid gap-3">
      <h2 id="turn" className="text-lg font-bold">
        The turn to host
      </h2>
      <p className="max-w-[60ch] text-ink-soft text-pretty">
        {isHost
          ? "It is yours: propose a date and begin with a question of your own. Pass it on once you have met; all of you get a mail."
          : "The host proposes the next date. If they cannot, take the turn over; all of you get a mail."}
      </p>
      {circle.turnEndsAt !== undefined && (
        <p className="text-sm text-ink-soft">
          By itself the turn goes on {distanceText(circle.turnEndsAt, nowMs)}, at the rhythm of your
          programme.
        </p>
      )}
      {moving.isError && (
        <Notice tone="bad" title="Nothing was changed" announce>
          <p>{refusalOf(moving.error).text}</p>
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        <Button
          variant={isHost ? "primary" : "secondary"}
          busy={moving.isPending}
          onClick={() => moving.mutate(turn)}
        >
          {isHost ? "Pass the turn on" : "Take the turn over"}
        </Button>
        <Button variant="quiet" onClick={() => setLeaving(true)}>
          Leave the circle
        </Button>
      </div>
      <Dialog open={isLeaving} title="Leave this circle?" onClose={() => setLeaving(false)}>
        <div className="grid gap-5">
          <p>You owe nobody a reason, and nobody gets a mail about it.</p>
          <div className="flex flex-wrap gap-3">
            <Button
              variant="danger"
              busy={moving.isPending}
              onClick={() => {
                setLeaving(false);
                moving.mutate("leave");
              }}
            >
              Leave
            </Button>
            <Button variant="secondary" onClick={() => setLeaving(false)}>
              Stay
            </Button>
          </div>
        </div>
      </Dialog>
    </section>
  );
};
