import { useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { Mark } from "@waymark/ui/mark";
import { Notice } from "@waymark/ui/notice";
import { useState } from "react";
import { meOptions } from "../person/index.ts";
import { useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { safeNext } from "../shared/next/index.ts";
import { CodeStep } from "./code-step.tsx";
import { EmailStep } from "./email-step.tsx";

const route = getRouteApi("/sign-in");

const isForm = (next: string): boolean => next.endsWith("/ask");

/** Signs in or up: the first code that an address enters makes its account. */
export const SignInPage = () => {
  usePageHead({ title: "Sign in · Waymark", noIndex: true });
  const api = useApi();
  const client = useQueryClient();
  const router = useRouter();
  const { next: asked, from } = route.useSearch();
  const next = safeNext(asked);
  const [emailAddress, setEmailAddress] = useState("");
  const [step, setStep] = useState<"email" | "code">("email");

  const goOn = async () => {
    // What was read while signed out is read anew, the header's answer among it.
    await client.resetQueries();
    const me = await client.ensureQueryData(meOptions(api)).catch(() => undefined);
    await (me?.state === "unregistered"
      ? router.navigate({ to: "/welcome", search: { next }, replace: true })
      : router.navigate({ href: next, replace: true }));
  };

  return (
    <div className="page-narrow grid gap-8 py-12 sm:py-16">
      <header className="grid gap-3">
        <Mark className="size-12" />
        <h1 className="font-serif text-3xl font-semibold text-balance">
          {step === "email" ? "Sign in, or start here" : "Look into your mail"}
        </h1>
        {step === "email" && (
          <p className="text-ink-soft text-pretty">
            New or returning, it is the same: your address, then a code.
          </p>
        )}
      </header>
      {from === "failed" && step === "email" && (
        <Notice tone="heed" title="Your organisation's sign-in did not let you in">
          <p>Try it once more, or use a code. If it goes on, ask whoever looks after it.</p>
        </Notice>
      )}
      {isForm(next) && step === "email" && (
        <Notice title="Your request is kept as you left it">
          <p>Sign in so that the mentor knows whom to answer. You come straight back to it.</p>
        </Notice>
      )}
      <div className="panel p-5 sm:p-8">
        {step === "email" ? (
          <EmailStep
            emailAddress={emailAddress}
            next={next}
            onChange={setEmailAddress}
            onSent={() => setStep("code")}
          />
        ) : (
          <CodeStep
            emailAddress={emailAddress.trim()}
            onSignedIn={goOn}
            onBack={() => setStep("email")}
          />
        )}
      </div>
    </div>
  );
};
