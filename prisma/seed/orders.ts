import { biscuitsPortrait } from "./orders/biscuits-portrait";
import { cakeInTheGarden } from "./orders/cake-in-the-garden";
import { deskForTheOldFlat } from "./orders/desk-for-the-old-flat";
import { invitationsInTwoLanguages } from "./orders/invitations-in-two-languages";
import { platesForEight } from "./orders/plates-for-eight";
import { ringsForElenaAndWei } from "./orders/rings-for-elena-and-wei";
import { satchelForWei } from "./orders/satchel-for-wei";
import type { StoryOf } from "./story";

/** Every order of the demo. */
export const STORIES: StoryOf[] = [
  ringsForElenaAndWei,
  biscuitsPortrait,
  invitationsInTwoLanguages,
  cakeInTheGarden,
  satchelForWei,
  deskForTheOldFlat,
  platesForEight,
];
