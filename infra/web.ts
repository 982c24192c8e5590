import { contentSecurityPolicy, edgeSecretHeader } from "@waymark/contracts/site";
import type { EdgeSecret } from "./edge-secret.ts";
import type { Stage } from "./stage.ts";
import { makeViewerAddress } from "./viewer-address.ts";

/** What the gateway answers; everything else is the client. */
export const gatewayPaths = [
  "/trpc/*",
  "/api/*",
  "/v1/*",
  "/calendar/*",
  "/auth/*",
  "/health",
] as const;

const gatewayOrigin = "gateway";

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html */
const cachingDisabled = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";
/** The gateway knows its own host name only. */
const allViewerExceptHostHeader = "b689b0a8-53d0-40ab-baf2-68738e2966ac";

const makeHeaders = (): aws.cloudfront.ResponseHeadersPolicy =>
  new aws.cloudfront.ResponseHeadersPolicy("Headers", {
    comment: "Waymark: on every answer, from whichever origin",
    securityHeadersConfig: {
      contentSecurityPolicy: { contentSecurityPolicy, override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: "DENY", override: true },
      strictTransportSecurity: {
        accessControlMaxAgeSec: 63_072_000,
        includeSubdomains: true,
        override: true,
      },
      // Answers whose address is a credential ask for less than this.
      referrerPolicy: { referrerPolicy: "strict-origin-when-cross-origin", override: false },
    },
    customHeadersConfig: {
      items: [
        { header: "cross-origin-opener-policy", value: "same-origin", override: true },
        {
          header: "permissions-policy",
          value: "camera=(), geolocation=(), microphone=()",
          override: true,
        },
      ],
    },
  });

/**
 * Nothing that a function answers is kept or shared by the CDN: its answers depend on a cookie, and
 * also those that say so in no header must reach one person only.
 */
const gatewayBehaviour = (
  pathPattern: string,
  responseHeadersPolicyId: $util.Input<string>,
  viewerAddress: aws.cloudfront.Function,
) => ({
  pathPattern,
  targetOriginId: gatewayOrigin,
  viewerProtocolPolicy: "https-only",
  allowedMethods: ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"],
  cachedMethods: ["GET", "HEAD"],
  compress: true,
  cachePolicyId: cachingDisabled,
  originRequestPolicyId: allViewerExceptHostHeader,
  responseHeadersPolicyId,
  functionAssociations: [{ eventType: "viewer-request", functionArn: viewerAddress.arn }],
});

/** Refusals are personal, too; CloudFront would keep these for ten seconds by itself. */
const neverKept = [404, 405, 414, 500, 501, 502, 503, 504].map((errorCode) => ({
  errorCode,
  errorCachingMinTtl: 0,
}));

/** One origin for all: the client from a private bucket, the functions behind the same name. */
export const makeSite = (
  stage: Stage,
  gateway: sst.aws.ApiGatewayV2,
  edgeSecret: EdgeSecret,
): sst.aws.StaticSite => {
  const headers = makeHeaders();
  const viewerAddress = makeViewerAddress();
  const gatewayHost = gateway.url.apply((url) => new URL(url).host);
  return new sst.aws.StaticSite("Site", {
    path: "apps/web/dist",
    dev: false,
    ...(stage.domain !== null && { domain: stage.domain }),
    assets: {
      // Whoever has the page open while a new release comes still loads the parts of theirs.
      purge: false,
      fileOptions: [
        { files: "**", cacheControl: "no-cache" },
        { files: "assets/**", cacheControl: "public, max-age=31536000, immutable" },
      ],
    },
    transform: {
      cdn: (cdn) => {
        cdn.origins = $output(cdn.origins).apply((origins) => [
          ...origins,
          {
            originId: gatewayOrigin,
            domainName: gatewayHost,
            customHeaders: [{ name: edgeSecretHeader, value: edgeSecret }],
            customOriginConfig: {
              httpPort: 80,
              httpsPort: 443,
              originProtocolPolicy: "https-only",
              originReadTimeout: 30,
              originSslProtocols: ["TLSv1.2"],
            },
          },
        ]);
        cdn.defaultCacheBehavior = $output(cdn.defaultCacheBehavior).apply((behaviour) => ({
          ...behaviour,
          allowedMethods: ["GET", "HEAD", "OPTIONS"],
          responseHeadersPolicyId: headers.id,
        }));
        cdn.orderedCacheBehaviors = gatewayPaths.map((path) =>
          gatewayBehaviour(path, headers.id, viewerAddress),
        );
        cdn.customErrorResponses = neverKept;
      },
    },
  });
};
