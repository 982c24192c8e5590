import type { WebhookView } from "@waymark/contracts/webhook";
import { Button } from "@waymark/ui/button";
import { CopyField } from "@waymark/ui/copy-field";
import { Notice } from "@waymark/ui/notice";
import { Tag } from "@waymark/ui/tag";
import { useState } from "react";
import type { output } from "zod";
import { Refused, useStep } from "../organisation/index.ts";
import { ConfirmDialog } from "../shared/confirm-dialog/index.ts";
import { browserZone, momentText } from "../shared/time/index.ts";
import { kindText, topicText } from "./texts.ts";
import { WebhookLog } from "./webhook-log.tsx";

type Webhook = output<typeof WebhookView>;
type Props = { readonly organisationId: string; readonly webhook: Webhook };

const State = ({ webhook: { status, failingSince } }: { readonly webhook: Webhook }) => {
  if (status === "disabled") return <Tag tone="bad">Switched off</Tag>;
  return failingSince === undefined ? (
    <Tag tone="good">On</Tag>
  ) : (
    <Tag tone="heed">Not answering since {momentText(failingSince, browserZone())}</Tag>
  );
};

const questions = {
  rotate: {
    title: "Make a new secret?",
    text: "Messages are signed with both secrets for a day. Put the new one into your program in that time.",
    keep: "Keep the secret",
    confirm: "Make a new one",
  },
  remove: {
    title: "Remove this connection?",
    text: "Nothing is sent to it from now on, and its log is gone from this page.",
    keep: "Keep it",
    confirm: "Remove",
  },
} as const;

/** One connection: what it hears of, how it is doing, and what can be done about it. */
export const WebhookCard = ({ organisationId, webhook }: Props) => {
  const { id: webhookId, kind, name, address, topics, status } = webhook;
  const [asks, setAsks] = useState<keyof typeof questions>();
  const [secret, setSecret] = useState<string>();
  const [showsLog, setShowsLog] = useState(false);
  const target = { organisationId, webhookId };
  const stepping = useStep(["webhook"], (api, _key, action: "ping" | "enable" | "remove") =>
    api.webhook[action].mutate(target),
  );
  const rotating = useStep(["webhook"], (api) => api.webhook.rotate.mutate(target));
  const confirm = () => {
    if (asks === "remove") stepping.step("remove");
    if (asks === "rotate") rotating.step(undefined, (answer) => setSecret(answer.secret));
  };
  return (
    <li className="panel grid grid-cols-1 gap-4 p-5">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="grid min-w-0 gap-0.5">
          <h3 className="font-semibold wrap-anywhere">
            <bdi>{name}</bdi>
          </h3>
          <p className="text-sm text-ink-soft wrap-anywhere">
            {kindText[kind]} · <span dir="ltr">{address}</span>
          </p>
        </div>
        <State webhook={webhook} />
      </div>
      <p className="text-sm">{topics.map((topic) => topicText[topic]).join(" · ")}</p>
      {status === "disabled" && (
        <Notice tone="heed" title="It took nothing for five days">
          <p>Nothing is sent until it is switched on again. A test is sent in any case.</p>
        </Notice>
      )}
      {secret !== undefined && (
        <CopyField label="The new secret" seenBy="Shown only this once" value={secret} />
      )}
      <Refused refusal={stepping.refusal ?? rotating.refusal} />
      <div className="flex flex-wrap gap-2">
        <Button
          variant="secondary"
          busy={stepping.pending === "ping"}
          onClick={() => stepping.step("ping", () => setShowsLog(true))}
        >
          Send a test
        </Button>
        {status === "disabled" && (
          <Button variant="secondary" onClick={() => stepping.step("enable")}>
            Switch on
          </Button>
        )}
        <Button variant="quiet" aria-expanded={showsLog} onClick={() => setShowsLog(!showsLog)}>
          {showsLog ? "Hide what was sent" : "What was sent"}
        </Button>
        {kind === "program" && (
          <Button variant="quiet" onClick={() => setAsks("rotate")}>
            New secret
          </Button>
        )}
        <Button variant="quiet" onClick={() => setAsks("remove")}>
          Remove<span className="sr-only"> {name}</span>
        </Button>
      </div>
      {showsLog && <WebhookLog organisationId={organisationId} webhookId={webhookId} />}
      {asks !== undefined && (
        <ConfirmDialog
          open
          title={questions[asks].title}
          keep={questions[asks].keep}
          confirm={questions[asks].confirm}
          isGrave
          onConfirm={confirm}
          onClose={() => setAsks(undefined)}
        >
          {questions[asks].text}
        </ConfirmDialog>
      )}
    </li>
  );
};
