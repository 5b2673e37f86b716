import * as z from "zod";
import { SignUp } from "../account";
import { endpoint } from "../endpoint";
import { GUEST_ACCESS, GUEST_DRAFT, GUEST_LINK } from "../examples/guest";
import { GuestAccess, GuestLink, GuestOrderDraft } from "../guest";
import { OrderQuery } from "../order";

export const orderForCustomerEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/guest/invite",
  summary: "Take down an order for a customer, who gets in by a link (merchant)",
  about:
    "The order is the customer's: whoever has this e-mail address here, else this phone number, else a new guest without a password. Its timeline says who wrote it down. A guest's `link` is told in this reply alone; where `mailed_to` names their address they are mailed a way in, too. The product may be closed for requests, and its questions stay open. `-1` with `data.fields` when the address belongs to somebody who works at the shop.",
  input: GuestOrderDraft,
  data: GuestLink,
  example: { input: GUEST_DRAFT, data: GUEST_LINK },
});

export const renewLinkEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/guest/link",
  summary: "Make a new link for a guest; the older ones end (merchant)",
  about: "`-1` when the customer has an account to sign in with: nobody decides in their name.",
  input: OrderQuery,
  data: GuestLink,
  example: { input: { id: GUEST_LINK.id }, data: { ...GUEST_LINK, mailed_to: "" } },
});

export const getAccessEndpoint = endpoint({
  method: "GET",
  path: "/api/communication/guest/access",
  summary: "How a guest's way into their order stands (merchant)",
  about:
    "Whether the customer is a guest, until when their newest link serves, and whether they ever came by one.",
  input: OrderQuery,
  data: GuestAccess,
  example: { input: { id: GUEST_LINK.id }, data: GUEST_ACCESS },
});

export const keepAccountEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/guest/keep",
  summary: "Make an account of the guest who came by a link",
  about:
    "For a browser that came by a link. The guest stays who they are, with all of their orders, and signs in from now on; their links end. `-1` with `data.fields` when somebody else has the address, `-1` when there is an account already.",
  input: SignUp,
  data: z.object({ id: z.int() }),
  example: {
    input: { real_name: GUEST_DRAFT.name, email: GUEST_DRAFT.email, password: "a long enough secret" },
    data: { id: 43 },
  },
});
