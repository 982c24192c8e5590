import { makeAlarms } from "./alarms.ts";
import { makeApi } from "./api.ts";
import { makeAuth } from "./auth.ts";
import { boundRoles } from "./bound-roles.ts";
import { makeEdgeSecret } from "./edge-secret.ts";
import { makeEnvironments } from "./environment.ts";
import { foundationFacts } from "./foundation-facts.ts";
import { functionMaker } from "./function.ts";
import { makeGateway } from "./gateway.ts";
import { makeSchedules } from "./schedule.ts";
import { readStage } from "./stage.ts";
import { makeSite } from "./web.ts";
import { makeWorkers } from "./workers.ts";

/**
 * All that a release brings and a removal takes away. What must outlive it is the foundation's, and
 * only its facts are read.
 */
export const makeApplication = (): { readonly origin: $util.Output<string> } => {
  const stage = readStage();
  const fact = foundationFacts(stage.name);
  boundRoles(fact);
  const gateway = makeGateway();
  const edgeSecret = makeEdgeSecret();
  const site = makeSite(stage, gateway, edgeSecret);
  const environmentOf = makeEnvironments(stage.name, fact, { publicOrigin: site.url, edgeSecret });
  const makeFunction = functionMaker(fact, environmentOf);

  makeApi(gateway, makeFunction);
  makeAuth(gateway, makeFunction);
  const workers = makeWorkers(fact, makeFunction);
  const scheduled = makeSchedules(makeFunction);
  makeAlarms(stage.name, fact, new Map([...workers, ...scheduled]), gateway);
  return { origin: site.url };
};
