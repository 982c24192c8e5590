/** New secrets that nobody can guess: of 256 random bits each. */
export type Secrets = {
  /** `wmk_` and 43 characters of base64url. */
  readonly newApiKey: () => string;
  /** `whsec_` and base64, as Standard Webhooks writes it. */
  readonly newSigningSecret: () => string;
};
