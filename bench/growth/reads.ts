import { DESK_VIEWS } from "@/domain/desk/views";
import { countViewsEndpoint, listDeskEndpoint } from "@/schemas/endpoints/desk";
import { listOrdersEndpoint } from "@/schemas/endpoints/orders";
import type { Call } from "../load/call";
import { ANSWERED, OPERATIONS } from "../operations/operations";
import type { Shop } from "../operations/shop";
import { cookieOf } from "../operations/tokens";

export type Read = {
  name: string;
  call: (shop: Shop, random: () => number) => Call;
  opening: string;
};

/** What people read that must not slow down as a shop grows. */
export const READS: Read[] = [
  { name: "DETAIL", call: OPERATIONS.DETAIL, opening: ANSWERED },
  { name: "LIST", call: OPERATIONS.LIST, opening: ANSWERED },
  { name: "desk's page", call: desk, opening: "<!DOCTYPE html>" },
  ...DESK_VIEWS.map(({ view }) => ({
    name: `desk's view ${view}`,
    call: (shop: Shop) => asStaff(shop, `?view=${view}`, listDeskEndpoint.path),
    opening: ANSWERED,
  })),
  { name: "desk's counts", call: (shop) => asStaff(shop, "", countViewsEndpoint.path), opening: ANSWERED },
  { name: "staff's newest", call: (shop) => asStaff(shop, ""), opening: ANSWERED },
  { name: "staff's newest of a status", call: (shop) => asStaff(shop, "?status=4"), opening: ANSWERED },
  { name: "staff's search, one found", call: search, opening: ANSWERED },
  { name: "staff's search, very many found", call: (shop) => searchFor(shop, "walnut"), opening: ANSWERED },
  { name: "staff's search in Chinese", call: (shop) => searchFor(shop, "榫卯结构"), opening: ANSWERED },
];

/** The page, with the staff's cookie. */
function desk({ staff }: Shop): Call {
  return { method: "GET", path: "/desk", headers: cookieOf(staff.session) };
}

/** Every title ends in its order's number. */
function search(shop: Shop, random: () => number): Call {
  const id = 1 + Math.floor(random() * shop.orders);
  return searchFor(shop, `no. ${String(id).padStart(7, "0")}`);
}

function searchFor(shop: Shop, keyword: string): Call {
  return asStaff(shop, `?keyword=${encodeURIComponent(keyword)}`);
}

function asStaff({ staff }: Shop, query: string, path = listOrdersEndpoint.path): Call {
  return { method: "GET", path: `${path}${query}`, headers: { token: staff.token } };
}
