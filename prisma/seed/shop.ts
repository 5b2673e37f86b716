/** The demo's shop: makers of several trades round one courtyard, working for people here and abroad. */
export const SHOP = {
  name: "Willow Lane Studios",
  timeZone: "Asia/Shanghai",
  currency: "USD",
  payHow: `By bank transfer to Willow Lane Studios
Demo Bank, account 0000 1234 5678
or in cash at the courtyard, Tuesday to Saturday, 10 to 18`,
} as const;
