import { oneOf } from "./random";

/** Of these, titles, descriptions and messages are made. */
const WORDS =
  `walnut oak desk table shelf drawer brass leather linen round corner window kitchen garden studio
  narrow deep slanted folded turned carved oiled painted raw warm dark pale soft grain joint handle hinge lamp cable
  monitor keyboard children guests winter spring delivery stairs floor carpet measure drawing sample colour question
  photograph later sooner please thanks maybe exactly roughly without between above below beside`
    .split(/\s+/)
    .filter(Boolean);

/** So many words, as good as any title, description or message. */
export function words(count: number, random: () => number): string {
  return Array.from({ length: count }, () => oneOf(WORDS, random)).join(" ");
}
