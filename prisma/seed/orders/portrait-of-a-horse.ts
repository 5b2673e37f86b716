import type { StoryOf } from "../story";
import { talk } from "../talk";

/** The customer wrote last, days ago: the oldest of the desk's turns. */
export const portraitOfAHorse: StoryOf = () => ({
  product: "pet-portrait",
  customer: "amara",
  when: "-16 18:50",
  request: {
    title: "Duke, who is a horse",
    content: `Duke is 27 and has carried three generations of our family, not all of them willingly. He is grey now, almost white, and has a torn ear from a disagreement with a gate.

I'd like him from the side, large, with the ear. It should hang in the stable's tea room, so it must live with dust and a bit of damp.`,
    phone: "+86 137 0188 5526",
    answers: { size: "60 × 80 cm", figures: 1, background: "#8d8a7b", frame: "No frame" },
  },
  steps: [
    ["-15 10:10", "owner", { confirms: true }],
    ...talk(`
-15 10:14 owner: Dear Amara, a horse at last, says our painter. Anselm would paint on a wooden panel rather than linen, for the damp, and varnish it twice.
-15 10:15 owner: Which side has the ear?
-15 20:30 amara: The left. A panel sounds right, he is a solid sort of animal.
-9 11:20 owner: Could you send us two or three photographs in open shade? Noon sun makes greys look like plaster.
-5 17:42 amara: Sorry for the silence, we had the vet. He is fine, he had eaten a glove. I can take pictures at the weekend, but he won't stand still: would a film do, and Anselm picks the moments himself? And what would it cost, roughly, on the panel?
`),
  ],
});
