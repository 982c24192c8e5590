import { clientAddressHeader, edgeSecretHeader } from "@waymark/contracts/site";
import * as z from "zod";
import { type Graph, ofType } from "../graph.ts";
import type { World } from "../world.ts";

const Behaviour = z.object({
  pathPattern: z.string().optional(),
  targetOriginId: z.string(),
  cachePolicyId: z.string(),
  originRequestPolicyId: z.string().optional(),
  viewerProtocolPolicy: z.string(),
  allowedMethods: z.array(z.string()),
  responseHeadersPolicyId: z.string().optional(),
  functionAssociations: z
    .array(z.object({ eventType: z.string(), functionArn: z.string() }))
    .default([]),
});
const Distribution = z.object({
  aliases: z.array(z.string()).default([]),
  origins: z.array(
    z.object({
      originId: z.string(),
      domainName: z.string(),
      customHeaders: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
    }),
  ),
  defaultCacheBehavior: Behaviour,
  orderedCacheBehaviors: z.array(Behaviour).default([]),
  customErrorResponses: z
    .array(z.object({ errorCode: z.number(), errorCachingMinTtl: z.number() }))
    .default([]),
});

const Headers = z.object({
  securityHeadersConfig: z.object({
    contentSecurityPolicy: z.object({
      contentSecurityPolicy: z.string(),
      override: z.literal(true),
    }),
    contentTypeOptions: z.object({ override: z.literal(true) }),
    strictTransportSecurity: z.object({ accessControlMaxAgeSec: z.number().min(31_536_000) }),
  }),
});

const Route = z.object({ routeKey: z.string() });
const Stage = z.object({ accessLogSettings: z.object({ format: z.string() }) });

/** CloudFront's managed policy `CachingDisabled`. */
const cachingDisabled = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";

/** `AllViewerExceptHostHeader`: every query string, cookie and header but one reaches the function. */
const allOfTheViewer = "b689b0a8-53d0-40ab-baf2-68738e2966ac";

const policy: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'self'",
  "frame-ancestors": "'none'",
  "object-src": "'none'",
};

/** `ANY /trpc/{proxy+}` is reached by `/trpc/*`. */
const pathOf = (routeKey: string): string =>
  (routeKey.split(" ")[1] ?? "").replace("{proxy+}", "*");

const headerFaults = (graph: Graph): readonly string[] =>
  ofType(graph, "aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy").flatMap(
    ({ inputs }) => {
      const headers = Headers.safeParse(inputs);
      if (!headers.success) return [`headers: ${z.prettifyError(headers.error)}`];
      const { contentSecurityPolicy } = headers.data.securityHeadersConfig.contentSecurityPolicy;
      const given = contentSecurityPolicy.split("; ").toSorted();
      const wanted = Object.entries(policy).map(([name, value]) => `${name} ${value}`);
      return given.join() === wanted.toSorted().join()
        ? []
        : [`the content security policy is ${contentSecurityPolicy}`];
    },
  );

const behaviourFaults = (graph: Graph): readonly string[] => {
  const found = ofType(graph, "aws:cloudfront/distribution:Distribution");
  const [distribution] = found.map(({ inputs }) => Distribution.parse(inputs));
  if (distribution === undefined || found.length !== 1) return [`${found.length} distributions`];
  const { defaultCacheBehavior, orderedCacheBehaviors, customErrorResponses } = distribution;
  const origins = new Set(distribution.origins.map(({ originId }) => originId));
  const paths = ofType(graph, "aws:apigatewayv2/route:Route").map(({ inputs }) =>
    pathOf(Route.parse(inputs).routeKey),
  );
  const dynamic = orderedCacheBehaviors.flatMap(({ pathPattern = "" }) => pathPattern);
  return [
    ...paths
      .filter((path) => !dynamic.includes(path))
      .map((path) => `${path} is not reached under the one origin`),
    ...dynamic.filter((path) => !paths.includes(path)).map((path) => `${path} leads nowhere`),
    ...orderedCacheBehaviors
      .filter(({ cachePolicyId }) => cachePolicyId !== cachingDisabled)
      .map(({ pathPattern }) => `answers of ${pathPattern} are kept`),
    ...orderedCacheBehaviors
      .filter(({ originRequestPolicyId }) => originRequestPolicyId !== allOfTheViewer)
      .map(({ pathPattern }) => `what viewers send to ${pathPattern} does not arrive whole`),
    ...[defaultCacheBehavior, ...orderedCacheBehaviors].flatMap((behaviour) => [
      ...(behaviour.responseHeadersPolicyId === undefined
        ? [`${behaviour.pathPattern ?? "/"} has no headers`]
        : []),
      ...(origins.has(behaviour.targetOriginId)
        ? []
        : [`${behaviour.pathPattern ?? "/"} has no origin`]),
    ]),
    ...(defaultCacheBehavior.allowedMethods.includes("POST") ? ["files can be posted to"] : []),
    ...(customErrorResponses.some(({ errorCode }) => errorCode === 404) &&
    customErrorResponses.every(({ errorCachingMinTtl }) => errorCachingMinTtl === 0)
      ? []
      : ["refusals are kept"]),
  ];
};

const matches = (pattern: string, path: string): boolean =>
  pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** Where a sign-in provider sends browsers back to: with a code in the query and a state in a cookie. */
const callback = "/auth/callback/org_1";

const callbackFaults = (graph: Graph): readonly string[] => {
  const routes = ofType(graph, "aws:apigatewayv2/route:Route").map(
    ({ inputs }) => Route.parse(inputs).routeKey,
  );
  const isRouted = routes.some(
    (routeKey) => /^(?:ANY|GET) /.test(routeKey) && matches(pathOf(routeKey), callback),
  );
  return ofType(graph, "aws:cloudfront/distribution:Distribution").flatMap(({ inputs }) => {
    const { orderedCacheBehaviors } = Distribution.parse(inputs);
    // CloudFront takes the first that matches.
    const first = orderedCacheBehaviors.find(({ pathPattern = "" }) =>
      matches(pathPattern, callback),
    );
    return [
      ...(isRouted ? [] : ["no function answers who comes back from a sign-in provider"]),
      ...(first?.cachePolicyId === cachingDisabled ? [] : ["an answer to a callback is kept"]),
      ...(first?.originRequestPolicyId === allOfTheViewer && first.allowedMethods.includes("GET")
        ? []
        : ["the code or the state of a callback is lost on the way"]),
    ];
  });
};

/** Paths hold tokens, addresses are persons. */
const logFaults = (graph: Graph): readonly string[] =>
  ofType(graph, "aws:apigatewayv2/stage:Stage").flatMap(({ inputs }) =>
    /\$context\.(?:path|identity|domainName)/.test(Stage.parse(inputs).accessLogSettings.format)
      ? ["the access log holds personal data"]
      : [],
  );

/** The limits on sign-in count by what CloudFront says, and only with what proves that it does. */
const addressFaults = (graph: Graph): readonly string[] => {
  const writers = ofType(graph, "aws:cloudfront/function:Function").filter(({ inputs }) =>
    JSON.stringify(inputs).includes(`${clientAddressHeader}\\"] = { value: event.viewer.ip }`),
  );
  return ofType(graph, "aws:cloudfront/distribution:Distribution").flatMap(({ inputs }) => {
    const { origins, orderedCacheBehaviors } = Distribution.parse(inputs);
    const gateways = new Set(orderedCacheBehaviors.map(({ targetOriginId }) => targetOriginId));
    return [
      ...orderedCacheBehaviors
        .filter(
          ({ functionAssociations }) =>
            !functionAssociations.some(
              ({ eventType, functionArn }) =>
                eventType === "viewer-request" &&
                writers.some(({ name }) => functionArn.includes(name)),
            ),
        )
        .map(({ pathPattern }) => `viewers of ${pathPattern} may say who they are`),
      ...origins
        .filter(({ originId }) => gateways.has(originId))
        .filter(
          ({ customHeaders }) =>
            !customHeaders.some(({ name, value }) => name === edgeSecretHeader && value !== ""),
        )
        .map(({ originId }) => `${originId} cannot tell the CDN from others`),
    ];
  });
};

/** One origin for the client, the API, sign-in and calendars, with the headers of all. */
export const edgeFaults = ({ graph }: World): readonly string[] => [
  ...behaviourFaults(graph),
  ...addressFaults(graph),
  ...callbackFaults(graph),
  ...headerFaults(graph),
  ...logFaults(graph),
];
