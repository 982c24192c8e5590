/** What the CDN and the functions behind it share, so that they know its word from anybody's. */
export type EdgeSecret = $util.Output<string>;

export const makeEdgeSecret = (): EdgeSecret => new sst.Secret("EdgeSecret").value;
