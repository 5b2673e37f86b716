import { biscuitsPortrait } from "./orders/biscuits-portrait";
import { cakeForGrandmother } from "./orders/cake-for-grandmother";
import { cakeForTheTwins } from "./orders/cake-for-the-twins";
import { cakeInTheGarden } from "./orders/cake-in-the-garden";
import { deskForTheOldFlat } from "./orders/desk-for-the-old-flat";
import { deskForTom } from "./orders/desk-for-tom";
import { giftsForTwenty } from "./orders/gifts-for-twenty";
import { invitationsInTenDays } from "./orders/invitations-in-ten-days";
import { invitationsInTwoLanguages } from "./orders/invitations-in-two-languages";
import { platesForEight } from "./orders/plates-for-eight";
import { portraitOfACat } from "./orders/portrait-of-a-cat";
import { portraitOfAHorse } from "./orders/portrait-of-a-horse";
import { ringsForAmara } from "./orders/rings-for-amara";
import { ringsForMeiAndJonas } from "./orders/rings-for-mei-and-jonas";
import { ringsForTom } from "./orders/rings-for-tom";
import { satchelForJonas } from "./orders/satchel-for-jonas";
import { tablewareForSonghe } from "./orders/tableware-for-songhe";
import { teaHouseSite } from "./orders/tea-house-site";
import { tradingHouseSite } from "./orders/trading-house-site";
import type { StoryOf } from "./story";

/** Every order of the demo: the demo customer's first, then the others'. */
export const STORIES: StoryOf[] = [
  ringsForMeiAndJonas,
  biscuitsPortrait,
  invitationsInTwoLanguages,
  cakeInTheGarden,
  satchelForJonas,
  deskForTheOldFlat,
  platesForEight,
  tradingHouseSite,
  giftsForTwenty,
  tablewareForSonghe,
  teaHouseSite,
  cakeForTheTwins,
  portraitOfAHorse,
  ringsForAmara,
  deskForTom,
  ringsForTom,
  portraitOfACat,
  invitationsInTenDays,
  cakeForGrandmother,
];
