import type { OwnOrganisationDeps } from "@waymark/application/organisation";
import type { ConsumeLimit } from "@waymark/db/auth";
import type { AccountDeps } from "../account/make-accounts.ts";
import type { AskAccounts } from "../endpoint/ask-accounts.ts";
import type { Connections } from "./connections.ts";
import type { AskOutside, ResolveTexts } from "./outside.ts";

export type OrganisationSignInDeps = AccountDeps &
  OwnOrganisationDeps & {
    readonly ask: AskAccounts;
    readonly connections: Connections;
    readonly consumeLimit: ConsumeLimit;
    readonly askOutside: AskOutside;
    readonly resolveTexts: ResolveTexts;
  };
