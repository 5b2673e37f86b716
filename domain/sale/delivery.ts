/** How a finished piece gets to its customer: it is sent, or they pick it up. */
export const DELIVERY_WAYS = ["parcel", "pickup"] as const;
export type DeliveryWay = (typeof DELIVERY_WAYS)[number];
