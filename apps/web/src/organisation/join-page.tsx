import { useMutation, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useLocation, useNavigate } from "@tanstack/react-router";
import { Button, buttonClass } from "@waymark/ui/button";
import { Notice } from "@waymark/ui/notice";
import { useState } from "react";
import { useMe } from "../person/index.ts";
import { type Refusal, refusalOf, useApi } from "../shared/api/index.ts";
import { ArrivalHeading } from "../shared/head/index.ts";
import { LinkOver, LinkPage, OtherAddress } from "../shared/link-page/index.ts";
import { invitationOptions } from "./queries.ts";
import { roleMeaning, roleText } from "./role-text.ts";

const route = getRouteApi("/join/$token");

const InvitationOver = ({ refusal }: { readonly refusal: Refusal }) => (
  <LinkOver
    title={refusal.code === "link.used" ? "This is answered or over" : "This link does not work"}
    action={
      <Link to="/organisations" className={buttonClass({ variant: "secondary" })}>
        Your organisations
      </Link>
    }
  >
    If you want to join, ask who invited you for a new mail.
  </LinkOver>
);

/** Joining takes an account of the invited address, declining only the link. */
export const JoinPage = () => {
  const api = useApi();
  const me = useMe();
  const navigate = useNavigate();
  const { token } = route.useParams();
  const { hash, pathname } = useLocation();
  const query = useQuery(invitationOptions(api, token));
  const [requestKey] = useState(() => crypto.randomUUID());
  const accepting = useMutation({
    mutationFn: () => api.organisation.acceptInvitation.mutate({ requestKey, token }),
    onSuccess: ({ organisationId }) =>
      navigate({ to: "/organisations/$organisationId", params: { organisationId } }),
  });
  const declining = useMutation({
    mutationFn: () => api.organisation.declineInvitation.mutate({ requestKey, token }),
  });
  const failed = accepting.error ?? declining.error;
  const busy = accepting.isPending || declining.isPending;
  return (
    <LinkPage
      title="An invitation"
      isForm
      query={query}
      renderOver={(refusal) => <InvitationOver refusal={refusal} />}
    >
      {({ organisationName, inviterName, role, emailAddress }) =>
        declining.isSuccess ? (
          <div className="grid gap-4">
            <ArrivalHeading>Thank you for answering</ArrivalHeading>
            <p>You are in no list any more. You can close this page.</p>
          </div>
        ) : (
          <div className="grid grid-cols-1 gap-6">
            <header className="grid gap-3">
              <h1 className="font-serif text-3xl font-semibold text-balance wrap-anywhere">
                <bdi>{inviterName}</bdi> invites you to <bdi>{organisationName}</bdi>
              </h1>
              <p className="text-lg text-pretty">
                As {roleText[role].toLowerCase()}: {roleMeaning[role].toLowerCase()}
              </p>
            </header>
            <div className="panel grid grid-cols-1 gap-5 p-5 sm:p-7">
              {failed !== null && (
                <Notice tone="bad" title="Nothing was changed" announce>
                  <p>{refusalOf(failed).text}</p>
                </Notice>
              )}
              {me?.state === "registered" && me.person.emailAddress !== emailAddress ? (
                <OtherAddress emailAddress={emailAddress} />
              ) : (
                <p className="text-pretty wrap-anywhere">
                  This invitation is for <strong>{emailAddress}</strong>.
                  {me?.state === "registered"
                    ? " By joining you let the others who look after roles see your name and this address."
                    : " Sign in with that address to join; a new account takes a minute."}
                </p>
              )}
              <div className="flex flex-wrap gap-3">
                {me?.state === "registered" && me.person.emailAddress === emailAddress && (
                  <Button busy={busy} onClick={() => accepting.mutate()}>
                    {accepting.isPending ? "One moment …" : "Join"}
                  </Button>
                )}
                {me?.state !== "registered" && (
                  <Link
                    to={me?.state === "unregistered" ? "/welcome" : "/sign-in"}
                    search={{ next: pathname }}
                    className={buttonClass()}
                  >
                    Sign in to join
                  </Link>
                )}
                <Button
                  variant={hash === "no" ? "danger" : "secondary"}
                  busy={busy}
                  onClick={() => declining.mutate()}
                >
                  No, thank you
                </Button>
              </div>
            </div>
          </div>
        )
      }
    </LinkPage>
  );
};
