/** Ends a request whose address leads somewhere that may not be connected to; nothing was sent. */
export class AddressRefused extends Error {
  constructor() {
    super("the address may not be connected to");
    this.name = "AddressRefused";
  }
}
