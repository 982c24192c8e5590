/** Written by the CDN over whatever a viewer sends: the address that connected to it. */
export const clientAddressHeader = "x-waymark-client-address";

/** Added by the CDN on the way to the gateway; it never reaches a browser. */
export const edgeSecretHeader = "x-waymark-edge";
