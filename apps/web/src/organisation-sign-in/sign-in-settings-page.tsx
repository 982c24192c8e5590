import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Notice } from "@waymark/ui/notice";
import { Skeleton } from "@waymark/ui/skeleton";
import { useOrganisation } from "../organisation/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { ConnectForm } from "./connect-form.tsx";
import { ConnectionPanel } from "./connection-panel.tsx";
import { connect, disconnect, loadSettings, proveDomain, type SignInSettings } from "./settings.ts";

/** How the people of an organisation sign in: with codes as everybody, or at its own service. */
export const SignInSettingsPage = () => {
  const { id } = useOrganisation();
  const client = useQueryClient();
  const queryKey = ["organisationSignIn", id];
  const query = useQuery({ queryKey, queryFn: () => loadSettings(id) });
  const step = useMutation({
    mutationFn: (perform: () => Promise<SignInSettings>) => perform(),
    onSuccess: (settings) => client.setQueryData(queryKey, settings),
  });
  return (
    <section aria-labelledby="sign-in" className="grid max-w-3xl grid-cols-1 gap-5">
      <h2 id="sign-in" className="text-lg font-bold">
        Sign-in
      </h2>
      <p className="max-w-[64ch] text-pretty">
        Everybody can sign in with a code from a mail. If your organisation has a sign-in service of
        its own that speaks OpenID Connect, its people can come in through it as well. It gives
        nobody a role or a place; you still invite them.
      </p>
      <QueryView query={query} skeleton={<Skeleton className="h-64 w-full" />}>
        {({ connection }) =>
          connection === null ? (
            <ConnectForm
              busy={step.isPending}
              onConnect={(draft) => step.mutate(() => connect(id, draft))}
            />
          ) : (
            <ConnectionPanel
              connection={connection}
              busy={step.isPending}
              onProve={() => step.mutate(() => proveDomain(id))}
              onDisconnect={() => step.mutate(() => disconnect(id))}
            />
          )
        }
      </QueryView>
      {step.isError && (
        <Notice tone="bad" title="Nothing was changed" announce>
          <p>{step.error.message}</p>
        </Notice>
      )}
    </section>
  );
};
