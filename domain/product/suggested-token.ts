/** As long as an address that is suggested may be: one that people can still read out. */
const LONGEST = 60;

/**
 * The end of a product's address, out of its title: "Café Crème, 2 kg" is `cafe-creme-2-kg`. Empty where the title has no
 * Latin letter and no digit: a guess at how another script sounds would often be wrong.
 */
export function suggestedToken(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{M}|['’]/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss");
  const [first = "", ...others] = plain.match(/[a-z0-9]+/g) ?? [];
  let token = first.slice(0, LONGEST);
  for (const word of others) {
    if (token.length + 1 + word.length > LONGEST) break;
    token += `-${word}`;
  }
  return token;
}
