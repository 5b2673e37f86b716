import { stripeRoute } from "@/server/http/stripe-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = stripeRoute;
