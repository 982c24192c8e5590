import { useMutation, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { Button } from "@waymark/ui/button";
import { Checkbox, Field, TextInput } from "@waymark/ui/field";
import { Notice } from "@waymark/ui/notice";
import { type FormEvent, useState } from "react";
import { refusalOf, useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { safeNext } from "../shared/next/index.ts";
import { browserZone } from "../shared/time/index.ts";
import { meOptions } from "./queries.ts";
import { welcomeWords } from "./welcome-words.ts";
import { ZoneSelect } from "./zone-select.tsx";

const route = getRouteApi("/welcome");

type Missing = { readonly displayName?: string; readonly isAdult?: string };

const missingFrom = (displayName: string, isAdult: boolean): Missing => ({
  ...(displayName.trim() === "" && { displayName: "Please tell us what to call you." }),
  ...(!isAdult && { isAdult: "Waymark is for people of 18 and older." }),
});

/** The last step of signing up: what the other side needs to know, and who will see it. */
export const WelcomePage = () => {
  usePageHead({ title: "Welcome · Waymark", noIndex: true });
  const api = useApi();
  const client = useQueryClient();
  const router = useRouter();
  const { next } = route.useSearch();
  const words = welcomeWords(safeNext(next));
  const [displayName, setDisplayName] = useState("");
  const [timeZone, setTimeZone] = useState(browserZone);
  const [isAdult, setIsAdult] = useState(false);
  const [missing, setMissing] = useState<Missing>({});

  const register = useMutation({
    mutationFn: () => api.person.register.mutate({ displayName, timeZone, isAdult }),
    onSuccess: async (me) => {
      client.setQueryData(meOptions(api).queryKey, me);
      await router.navigate({ href: safeNext(next), replace: true });
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = missingFrom(displayName, isAdult);
    setMissing(found);
    if (Object.keys(found).length === 0 && !register.isPending) register.mutate();
  };

  return (
    <div className="page-narrow grid gap-8 py-12">
      <header className="grid gap-3">
        <h1 className="font-serif text-3xl font-semibold text-balance">Welcome. Who are you?</h1>
        <p className="text-ink-soft text-pretty">{words.purpose}</p>
      </header>
      <form noValidate onSubmit={submit} className="panel grid gap-6 p-5 sm:p-8">
        <Field
          label="Your name"
          hint="As you would introduce yourself, in any script."
          seenBy={words.nameSeenBy}
          error={missing.displayName}
        >
          {(control) => (
            <TextInput
              {...control}
              autoComplete="name"
              maxLength={80}
              required
              value={displayName}
              onChange={(event) => setDisplayName(event.target.value)}
            />
          )}
        </Field>
        <Field
          label="Your time zone"
          hint="Taken from this device. Every time is shown in it."
          seenBy={words.zoneSeenBy}
        >
          {(control) => <ZoneSelect {...control} value={timeZone} onChange={setTimeZone} />}
        </Field>
        <div className="grid gap-1">
          <Checkbox
            label={
              <>
                I am 18 or older
                <span className="block text-sm text-ink-soft">
                  Seen by nobody. We keep only when you said so.
                </span>
              </>
            }
            required
            checked={isAdult}
            aria-invalid={missing.isAdult !== undefined || undefined}
            aria-describedby={missing.isAdult === undefined ? undefined : "adult-error"}
            onChange={(event) => setIsAdult(event.target.checked)}
          />
          {missing.isAdult !== undefined && (
            <p id="adult-error" className="text-sm font-semibold text-brick">
              {missing.isAdult}
            </p>
          )}
        </div>
        {register.isError && (
          <Notice tone="bad" title="Not saved yet" announce>
            <p>{refusalOf(register.error).text}</p>
          </Notice>
        )}
        <Button type="submit" size="lg" busy={register.isPending}>
          {register.isPending ? "Saving …" : "Continue"}
        </Button>
        <p className="text-sm text-ink-soft">{words.address}</p>
      </form>
    </div>
  );
};
