/**
 * esbuild options of every Lambda bundle: `build({ ...lambdaBundle, entryPoints, outdir: "dist" })`.
 * Minified ES modules without anything left to install; `module` entries first, because the SDK's
 * CommonJS builds are larger and slower to load.
 */
export const lambdaBundle = {
  bundle: true,
  minify: true,
  platform: "node" as const,
  target: "node24",
  format: "esm" as const,
  mainFields: ["module", "main"],
  outExtension: { ".js": ".mjs" },
  // Some dependencies are CommonJS and load Node's own modules by `require`.
  banner: {
    js: 'import{createRequire as waymarkRequire}from"node:module";const require=waymarkRequire(import.meta.url);',
  },
  // On Lambda credentials come from the environment, the first place where the SDK looks; what it
  // would load after that is another 130 KB and never runs.
  external: [
    "@aws-sdk/credential-provider-http",
    "@aws-sdk/credential-provider-ini",
    "@aws-sdk/credential-provider-login",
    "@aws-sdk/credential-provider-process",
    "@aws-sdk/credential-provider-sso",
    "@aws-sdk/credential-provider-web-identity",
    "@smithy/credential-provider-imds",
  ],
  // React's development build is twice as large and several times slower.
  define: { "process.env.NODE_ENV": '"production"' },
  sourcemap: "linked" as const,
  sourcesContent: false,
  legalComments: "none" as const,
};
