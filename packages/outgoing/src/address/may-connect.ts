import { isPublicAddress } from "./public-address.ts";

/** Whether something may be connected to; asked for every address that is connected to. */
export type MayConnect = (address: string, port: number) => boolean;

/** Services below 1024 do not speak HTTP, but could be made to believe that somebody speaks theirs. */
const isWebPort = (port: number): boolean => port === 80 || port === 443 || port >= 1024;

/** The public internet. */
export const mayConnectPublicly: MayConnect = (address, port) =>
  isPublicAddress(address) && isWebPort(port);
