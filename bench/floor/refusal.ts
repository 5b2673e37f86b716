/** A refused call: the published code, and a few words. */
export class Refusal extends Error {
  constructor(
    readonly code: -1 | 1001 | 1002,
    message: string,
  ) {
    super(message);
  }
}

export const invalid = () => new Refusal(-1, "Something in it is not as it should be.");
export const notSignedIn = () => new Refusal(1001, "Sign in first.");
export const notAllowed = () => new Refusal(1002, "There is no such thing, or it is not yours.");
