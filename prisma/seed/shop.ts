/** The demo's shop: makers of several trades round one courtyard, working for people here and abroad. */
export const SHOP = { name: "Willow Lane Studios", timeZone: "Asia/Shanghai", currency: "USD" } as const;
