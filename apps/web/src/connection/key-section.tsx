import type { ApiKeyView } from "@waymark/contracts/api-key";
import { useQuery } from "@tanstack/react-query";
import { Button } from "@waymark/ui/button";
import { Skeleton } from "@waymark/ui/skeleton";
import { Tag } from "@waymark/ui/tag";
import { useState } from "react";
import type { output } from "zod";
import { Refused, useStep } from "../organisation/index.ts";
import { useApi } from "../shared/api/index.ts";
import { ConfirmDialog } from "../shared/confirm-dialog/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { browserZone, dateText, momentText } from "../shared/time/index.ts";
import { KeyForm } from "./key-form.tsx";
import { apiKeysOptions } from "./queries.ts";
import { scopeText } from "./texts.ts";

type Key = output<typeof ApiKeyView>;

const KeyRow = ({ apiKey, onRevoke }: { readonly apiKey: Key; readonly onRevoke: () => void }) => {
  const zone = browserZone();
  const { name, prefix, scopes, createdAt, createdBy, lastUsedAt, revokedAt } = apiKey;
  return (
    <li className="grid items-start gap-x-4 gap-y-2 p-4 sm:grid-cols-[minmax(0,1fr)_auto] sm:p-5">
      <div className="grid gap-1">
        <span className="font-semibold wrap-anywhere">
          <bdi>{name}</bdi>{" "}
          <code className="font-normal text-ink-soft" dir="ltr">
            {prefix}…
          </code>
        </span>
        <span className="text-sm text-ink-soft">
          Made by <bdi>{createdBy}</bdi> on {dateText(createdAt, zone)} ·{" "}
          {lastUsedAt === undefined ? "not used yet" : `last used ${momentText(lastUsedAt, zone)}`}
        </span>
        <span className="text-sm">{scopes.map((scope) => scopeText[scope]).join(" · ")}</span>
      </div>
      {revokedAt === undefined ? (
        <Button variant="quiet" className="-ms-4 w-fit sm:ms-0" onClick={onRevoke}>
          Revoke<span className="sr-only"> {name}</span>
        </Button>
      ) : (
        <span className="w-fit">
          <Tag>Revoked {dateText(revokedAt, zone)}</Tag>
        </span>
      )}
    </li>
  );
};

/** An organisation's keys, and how another one is made. */
export const KeySection = ({ organisationId }: { readonly organisationId: string }) => {
  const query = useQuery(apiKeysOptions(useApi(), organisationId));
  const [revoking, setRevoking] = useState<Key>();
  const { step, refusal } = useStep(["apiKey"], (api, _key, apiKeyId: string) =>
    api.apiKey.revoke.mutate({ organisationId, apiKeyId }),
  );
  return (
    <section aria-labelledby="keys" className="grid grid-cols-1 gap-4">
      <h2 id="keys" className="text-lg font-bold">
        Keys for your programs
      </h2>
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid grid-cols-1 gap-4">
          <QueryView query={query} skeleton={<Skeleton className="h-24 w-full" />}>
            {(keys) =>
              keys.length === 0 ? (
                <p className="text-ink-soft">There is no key yet.</p>
              ) : (
                <ul className="panel divide-y divide-line">
                  {keys.map((apiKey) => (
                    <KeyRow key={apiKey.id} apiKey={apiKey} onRevoke={() => setRevoking(apiKey)} />
                  ))}
                </ul>
              )
            }
          </QueryView>
          <Refused refusal={refusal} />
        </div>
        <KeyForm organisationId={organisationId} />
      </div>
      {revoking !== undefined && (
        <ConfirmDialog
          open
          title={`Revoke ${revoking.name}?`}
          keep="Keep it"
          confirm="Revoke"
          isGrave
          onConfirm={() => step(revoking.id)}
          onClose={() => setRevoking(undefined)}
        >
          Every program that uses this key is shut out at once. A revoked key cannot be brought
          back.
        </ConfirmDialog>
      )}
    </section>
  );
};
