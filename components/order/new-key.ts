/** A key under which one deed is done once. `crypto.randomUUID` is missing on plain http, where a shop at home may run. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
