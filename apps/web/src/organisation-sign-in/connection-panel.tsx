import { Button } from "@waymark/ui/button";
import { CopyField } from "@waymark/ui/copy-field";
import { Tag } from "@waymark/ui/tag";
import type { SignInConnection } from "./settings.ts";

type Props = {
  readonly connection: SignInConnection;
  readonly busy: boolean;
  readonly onProve: () => void;
  readonly onDisconnect: () => void;
};

/** A connection, and what is still to be done elsewhere before anybody can sign in by it. */
export const ConnectionPanel = ({ connection, busy, onProve, onDisconnect }: Props) => {
  const { domain, issuer, provenAt, record, redirectUri } = connection;
  const isProven = provenAt !== null;
  return (
    <section aria-labelledby="connected" className="panel grid grid-cols-1 gap-5 p-5 sm:p-7">
      <div className="flex flex-wrap items-center gap-3">
        <h3 id="connected" className="font-bold wrap-anywhere">
          {domain}
        </h3>
        <Tag tone={isProven ? "good" : "heed"}>{isProven ? "In use" : "Two steps left"}</Tag>
      </div>
      <p className="text-sm text-ink-soft wrap-anywhere">{issuer}</p>
      <CopyField
        label="Enter this address in your sign-in service, as where people come back to"
        hint="It may be called redirect URI or callback URL."
        value={redirectUri}
      />
      {!isProven && (
        <>
          <p className="max-w-[60ch] text-pretty">
            Show that the domain is yours: add a TXT record with this name and value where the
            domain is looked after. Nobody can sign in by this connection before.
          </p>
          <CopyField label="Name of the record" value={record.name} />
          <CopyField label="Value of the record" value={record.value} />
        </>
      )}
      <div className="flex flex-wrap gap-3">
        {!isProven && (
          <Button busy={busy} onClick={onProve}>
            Look for the record
          </Button>
        )}
        <Button variant="secondary" busy={busy} onClick={onDisconnect}>
          Take the connection away
        </Button>
      </div>
    </section>
  );
};
