// Made from the API's document by `npm run docs`: every call with what it takes and what it answers.

export interface Calls {
  /**
   * Submit a request for a made-to-order product
   */
  "POST /api/communication/order/create": {
    input: OrderRequest;
    data: {
      id: number;
      /**
       * 0 pending · 1 in communication · 2 quoted · 3 accepted · 4 rejected · -1 cancelled
       */
      status: number;
    };
  };
  /**
   * Read one order with its messages, quotes and timeline
   */
  "GET /api/communication/order/detail": {
    input: {
      /**
       * A number of ours
       */
      id: number;
    };
    data: Order;
  };
  /**
   * List your orders, newest first; staff see all
   */
  "GET /api/communication/orders": {
    input: {
      current?: number;
      page_size?: number;
      pageSize?: number;
      status?: number;
      /**
       * Words that title, description, messages, the customer's name, phone number or the order's number begin with; of title, name and phone any part of a word, of Chinese any part of anything. Finds the newest 200 at most, which is the `total` then
       */
      keyword?: string;
    };
    data: OrderSummary[];
    total: number;
  };
  /**
   * Learn cheaply whether an order has changed
   */
  "GET /api/communication/order/version": {
    input: {
      /**
       * A number of ours
       */
      id: number;
    };
    data: {
      id: number;
      /**
       * How many facts the timeline has
       */
      version: number;
      seen: Seen;
      /**
       * Who of your colleagues is writing there at the moment; always empty for a customer
       */
      writing: string[];
      /**
       * Whether the other side is writing to you at the moment
       */
      other_side_writing: boolean;
      /**
       * Whether somebody of the other side has the order open, or had some seconds ago
       */
      other_side_here: boolean;
      /**
       * The newest of the staff's notes; always 0 for a customer
       */
      note: number;
    };
  };
  /**
   * Promise an accepted order for another day, with a reason (merchant)
   */
  "POST /api/communication/order/promise": {
    input: {
      /**
       * A number of ours
       */
      id: number;
      /**
       * Today in the shop or later
       */
      day: string;
      /**
       * The customer reads it
       */
      reason: string;
    };
    data: Order;
  };
  /**
   * Say that you are writing on an order
   */
  "POST /api/communication/order/writing": {
    input: {
      /**
       * A number of ours
       */
      id: number;
      /**
       * 1: it is for the other side, who are told so for a few seconds. A customer's always is
       */
      to_other_side?: number;
    };
    data: {
      id: number;
    };
  };
  /**
   * Note that you have read an order's thread up to its newest message
   */
  "POST /api/communication/order/read": {
    input: {
      /**
       * A number of ours
       */
      id: number;
    };
    data: ReadMark;
  };
  /**
   * Change a request while it is pending or talked over
   */
  "POST /api/communication/order/update": {
    input: {
      /**
       * A number of ours
       */
      id: number;
      title?: string;
      content?: string;
      phone?: string;
      /**
       * @maxItems 20
       */
      images?: string[];
      order_extra?: {
        [k: string]: string | number | boolean | string[] | null;
      };
      /**
       * When it is needed; empty: what the question that asks for it was answered, or no day
       */
      event_date?: string | "";
    };
    data: Order;
  };
  /**
   * Take a pending request (merchant)
   */
  "POST /api/communication/order/confirm": {
    input: {
      /**
       * A number of ours
       */
      id: number;
    };
    data: Order;
  };
  /**
   * Send a quote, or a new version of it (merchant)
   */
  "POST /api/communication/order/quote": {
    input: {
      /**
       * A number of ours
       */
      id: number;
      /**
       * Decimal in major units, at most the places of the currency
       */
      quote_price: string | number;
      quote_content: string;
      currency?: string;
      /**
       * @maxItems 100
       */
      lines?: {
        title: string;
        quantity?: number;
        /**
         * Decimal in major units, at most the places of the currency
         */
        unit_price: string | number;
        /**
         * What one costs the shop: for the staff alone
         */
        unit_cost?: string | number;
      }[];
      /**
       * Taken off the lines: an amount, or per cent of them
       */
      discount?: string | number;
      /**
       * `amount` unless told
       */
      discount_kind?: "amount" | "percent";
      /**
       * Per cent, with at most three decimal places
       */
      tax_rate?: string | number;
      tax_name?: string;
      /**
       * On top of the lines less the discount, or in them already: `added` unless told
       */
      tax_kind?: "added" | "included";
      valid_until?: string;
      /**
       * Paid before the work begins: an amount, or per cent of the total
       */
      deposit?: string | number;
      /**
       * `amount` unless told
       */
      deposit_kind?: "amount" | "percent";
      days?: number;
      /**
       * Rounds of sketches that the price includes
       */
      rounds?: number;
      terms?: string;
      /**
       * What it costs the shop besides the lines: for the staff alone
       */
      cost?: string | number;
    };
    data: Order;
  };
  /**
   * See a quote as sending it would make it (merchant)
   */
  "POST /api/communication/order/preview_quote": {
    input: {
      /**
       * A number of ours
       */
      id: number;
      /**
       * Decimal in major units, at most the places of the currency
       */
      quote_price: string | number;
      quote_content: string;
      currency?: string;
      /**
       * @maxItems 100
       */
      lines?: {
        title: string;
        quantity?: number;
        /**
         * Decimal in major units, at most the places of the currency
         */
        unit_price: string | number;
        /**
         * What one costs the shop: for the staff alone
         */
        unit_cost?: string | number;
      }[];
      /**
       * Taken off the lines: an amount, or per cent of them
       */
      discount?: string | number;
      /**
       * `amount` unless told
       */
      discount_kind?: "amount" | "percent";
      /**
       * Per cent, with at most three decimal places
       */
      tax_rate?: string | number;
      tax_name?: string;
      /**
       * On top of the lines less the discount, or in them already: `added` unless told
       */
      tax_kind?: "added" | "included";
      valid_until?: string;
      /**
       * Paid before the work begins: an amount, or per cent of the total
       */
      deposit?: string | number;
      /**
       * `amount` unless told
       */
      deposit_kind?: "amount" | "percent";
      days?: number;
      /**
       * Rounds of sketches that the price includes
       */
      rounds?: number;
      terms?: string;
      /**
       * What it costs the shop besides the lines: for the staff alone
       */
      cost?: string | number;
    };
    data: Quote;
  };
  /**
   * Read what the versions of a quote cost the shop, and the margin (merchant)
   */
  "GET /api/communication/quote/costs": {
    input: {
      /**
       * A number of ours
       */
      id: number;
    };
    data: QuoteCost[];
  };
  /**
   * Take the open quote back (merchant)
   */
  "POST /api/communication/order/withdraw_quote": {
    input: {
      /**
       * A number of ours
       */
      id: number;
      reason?: string;
    };
    data: Order;
  };
  /**
   * Read what quotes may start from, by name (merchant)
   */
  "GET /api/quote_template/list": {
    input: {
      current?: number;
      page_size?: number;
      pageSize?: number;
    };
    data: QuoteTemplate[];
    total: number;
  };
  /**
   * Save a start for quotes, or put another in its place (merchant)
   */
  "POST /api/quote_template/save": {
    input: {
      /**
       * A number of ours
       */
      id?: number;
      /**
       * Decimal in major units, at most the places of the currency
       */
      quote_price?: string | number;
      quote_content?: string;
      /**
       * @maxItems 100
       */
      lines?: {
        title: string;
        quantity?: number;
        /**
         * Decimal in major units, at most the places of the currency
         */
        unit_price: string | number;
        /**
         * What one costs the shop: for the staff alone
         */
        unit_cost?: string | number;
      }[];
      /**
       * Taken off the lines: an amount, or per cent of them
       */
      discount?: string | number;
      /**
       * `amount` unless told
       */
      discount_kind?: "amount" | "percent";
      /**
       * Per cent, with at most three decimal places
       */
      tax_rate?: string | number;
      tax_name?: string;
      /**
       * On top of the lines less the discount, or in them already: `added` unless told
       */
      tax_kind?: "added" | "included";
      /**
       * Paid before the work begins: an amount, or per cent of the total
       */
      deposit?: string | number;
      /**
       * `amount` unless told
       */
      deposit_kind?: "amount" | "percent";
      days?: number;
      /**
       * Rounds of sketches that the price includes
       */
      rounds?: number;
      terms?: string;
      /**
       * What it costs the shop besides the lines: for the staff alone
       */
      cost?: string | number;
      name: string;
    };
    data: QuoteTemplate;
  };
  /**
   * Give a start for quotes another name (merchant)
   */
  "POST /api/quote_template/rename": {
    input: {
      /**
       * A number of ours
       */
      id: number;
      name: string;
    };
    data: QuoteTemplate;
  };
  /**
   * Remove a start for quotes (merchant)
   */
  "POST /api/quote_template/delete": {
    input: {
      /**
       * A number of ours
       */
      id: number;
    };
    data: {
      id: number;
    };
  };
  /**
   * Accept the open quote, which makes the payable order (customer)
   */
  "POST /api/communication/order/accept": {
    input: {
      goods_id?: number;
      quantity?: number;
      goods_sku_id?: number;
      /**
       * @maxItems 100
       */
      details?: {
        [k: string]: string | number | boolean | null;
      }[];
      remark?: string;
      type?: string;
      coupon_code?: string;
      coupon_code_id?: number;
      coupon_id?: number;
      /**
       * Where it goes: name, phone, country, province, city, address_info, postcode, …
       */
      address?: {
        [k: string]: string | number | boolean | null;
      };
      /**
       * A number of ours
       */
      id?: number;
      /**
       * Another name of `id`
       */
      comm_order_id?: number | string;
      /**
       * A number of ours
       */
      quote_id?: (number | string) & number;
      /**
       * Refuse unless this is the open version
       */
      version?: number;
    };
    data: SalesOrder;
  };
  /**
   * Decline the open quote, with a reason (customer)
   */
  "POST /api/communication/order/reject": {
    input: {
      /**
       * A number of ours
       */
      id: number;
      reason: string;
    };
    data: Order;
  };
  /**
   * Ask for a different quote, saying what should change (customer)
   */
  "POST /api/communication/order/request_changes": {
    input: {
      /**
       * A number of ours
       */
      id: number;
      what: string;
    };
    data: Order;
  };
  /**
   * Ask for a new quote when the old one has run out (customer)
   */
  "POST /api/communication/order/ask_new_quote": {
    input: {
      /**
       * A number of ours
       */
      id: number;
    };
    data: Order;
  };
  /**
   * Take the talk up again after a declined quote (merchant)
   */
  "POST /api/communication/order/reopen": {
    input: {
      /**
       * A number of ours
       */
      id: number;
    };
    data: Order;
  };
  /**
   * Cancel an order, with a reason
   */
  "POST /api/communication/order/cancel": {
    input: {
      /**
       * A number of ours
       */
      id: number;
      reason: string;
    };
    data: Order;
  };
  /**
   * Send a round of sketches (merchant)
   */
  "POST /api/communication/sketch/send": {
    input: {
      /**
       * A number of ours
       */
      id: number;
      /**
       * Your uploaded pictures by their `file_location`, in the order in which they are shown
       *
       * @minItems 1
       * @maxItems 20
       */
      images: string[];
      /**
       * What to know about them; it stands in the thread, too
       */
      note?: string;
    };
    data: Order;
  };
  /**
   * Approve the round of sketches in review (customer)
   */
  "POST /api/communication/sketch/approve": {
    input: {
      /**
       * A number of ours
       */
      id: number;
      /**
       * Refuse unless this is the round in review
       */
      round?: number;
      /**
       * A remark, which becomes part of the talk
       */
      note?: string;
    };
    data: Order;
  };
  /**
   * Ask for another round of sketches, saying what should change (customer)
   */
  "POST /api/communication/sketch/request_changes": {
    input: {
      /**
       * A number of ours
       */
      id: number;
      /**
       * Refuse unless this is the round in review
       */
      round?: number;
      /**
       * May be left out where the round has pins that are not done: they are sent along
       */
      what?: string;
    };
    data: Order;
  };
  /**
   * Remark on a place of a picture of the round in review, or on the whole of it
   */
  "POST /api/communication/sketch/add_pin": {
    input: {
      /**
       * A number of ours
       */
      id: number | string;
      /**
       * Refuse unless this is the round in review
       */
      round?: number;
      /**
       * The `id` of the picture in the round
       */
      picture: number | string;
      /**
       * From its left edge, 0, to the right one, 1; left out together with `y`: the whole picture
       */
      x?: number | string;
      /**
       * From its upper edge, 0, to the lower one, 1; left out together with `x`: the whole picture
       */
      y?: number | string;
      text: string;
    };
    data: Order;
  };
  /**
   * Call a pin of the round in review done
   */
  "POST /api/communication/sketch/resolve_pin": {
    input: {
      /**
       * A number of ours
       */
      id: number | string;
      /**
       * The `id` of the pin
       */
      pin: number | string;
    };
    data: Order;
  };
  /**
   * Take back a pin of your own from the round in review
   */
  "POST /api/communication/sketch/remove_pin": {
    input: {
      /**
       * A number of ours
       */
      id: number | string;
      /**
       * The `id` of the pin
       */
      pin: number | string;
    };
    data: Order;
  };
  /**
   * Show pictures of the finished work (merchant)
   */
  "POST /api/communication/sketch/show_finished": {
    input: {
      /**
       * A number of ours
       */
      id: number;
      /**
       * Your uploaded pictures by their `file_location`, in the order in which they are shown
       *
       * @minItems 1
       * @maxItems 20
       */
      images: string[];
      /**
       * What to know about them; it stands in the thread, too
       */
      note?: string;
    };
    data: Order;
  };
  /**
   * Follow every fact of the orders you may see, in the order in which it happened
   */
  "GET /api/communication/events": {
    input: {
      /**
       * The last cursor you know; 0 for the beginning
       */
      after?: number;
      limit?: number;
      /**
       * A number of ours
       */
      comm_order_id?: number;
    };
    data: Feed;
  };
  /**
   * List what you should know, newest first
   */
  "GET /api/notification/list": {
    input: {
      current?: number;
      page_size?: number;
      pageSize?: number;
    };
    data: Notification[];
    total: number;
  };
  /**
   * Count what you have not seen
   */
  "GET /api/notification/count": {
    input: Record<string, never>;
    data: {
      unseen: number;
    };
  };
  /**
   * Note what you have seen
   */
  "POST /api/notification/seen": {
    input: {
      /**
       * Of this order; 0 for all there are
       */
      comm_order_id: number;
    };
    data: {
      unseen: number;
    };
  };
  /**
   * Read how you are told
   */
  "GET /api/notification/settings": {
    input: Record<string, never>;
    data: NotificationSettings;
  };
  /**
   * Change how you are told
   */
  "POST /api/notification/settings/save": {
    input: {
      /**
       * In which mails are written and devices are told; empty for none chosen
       */
      language: "en" | "zh" | "";
      /**
       * An IANA time zone: days begin and end there
       */
      time_zone?: string;
      /**
       * The hour from which nothing goes out
       */
      quiet_from?: number;
      /**
       * The hour at which it goes out again
       */
      quiet_to?: number;
      /**
       * @maxItems 40
       */
      switches?: {
        group:
          | "message"
          | "quote"
          | "decision"
          | "sketch"
          | "payment"
          | "delivery"
          | "request"
          | "assignment"
          | "change"
          | "reminder";
        channel: "app" | "mail" | "push";
        on: boolean;
      }[];
    };
    data: NotificationSettings;
  };
  /**
   * Read what a browser subscribes with
   */
  "GET /api/notification/device/key": {
    input: Record<string, never>;
    data: {
      /**
       * The `applicationServerKey`; empty where the shop calls no devices
       */
      public_key: string;
    };
  };
  /**
   * List the devices on which you are told
   */
  "GET /api/notification/device/list": {
    input: Record<string, never>;
    data: Device[];
  };
  /**
   * Be told on a device
   */
  "POST /api/notification/device/add": {
    input: {
      endpoint: string;
      keys: {
        /**
         * The browser's public key: 65 bytes in base64url
         */
        p256dh: string;
        /**
         * The browser's secret: 16 bytes in base64url
         */
        auth: string;
      };
      name?: string;
    };
    data: Device;
  };
  /**
   * Be told on a device no longer
   */
  "POST /api/notification/device/remove": {
    input: {
      /**
       * A number of ours
       */
      id: number;
    };
    data: {
      id: number;
    };
  };
  /**
   * Put somebody of the staff in charge of an order, or nobody (merchant)
   */
  "POST /api/communication/order/assign": {
    input: {
      /**
       * A number of ours
       */
      id: number;
      /**
       * Somebody of the staff, or 0 for nobody
       */
      admin_id: number;
    };
    data: Order;
  };
  /**
   * End every link that opens an order without signing in
   */
  "POST /api/communication/order/end_links": {
    input: {
      /**
       * A number of ours
       */
      id: number;
    };
    data: {
      id: number;
    };
  };
  /**
   * Take down an order for a customer, who gets in by a link (merchant)
   */
  "POST /api/communication/guest/invite": {
    input: {
      /**
       * The product
       */
      archive_id: number;
      /**
       * What it is, in a line
       */
      title: string;
      /**
       * What the customer wants, as they said it
       */
      content: string;
      /**
       * The customer's name
       */
      name: string;
      /**
       * Theirs; this or `phone`
       */
      email?: string;
      phone?: string;
    };
    data: GuestLink;
  };
  /**
   * Make a new link for a guest; the older ones end (merchant)
   */
  "POST /api/communication/guest/link": {
    input: {
      /**
       * A number of ours
       */
      id: number;
    };
    data: GuestLink;
  };
  /**
   * How a guest's way into their order stands (merchant)
   */
  "GET /api/communication/guest/access": {
    input: {
      /**
       * A number of ours
       */
      id: number;
    };
    data: GuestAccess;
  };
  /**
   * Make an account of the guest who came by a link
   */
  "POST /api/communication/guest/keep": {
    input: {
      real_name: string;
      email: string;
      password: string;
    };
    data: {
      id: number;
    };
  };
  /**
   * List the orders of one of the desk's views, in its order (merchant)
   */
  "GET /api/desk/orders": {
    input: {
      /**
       * Only those where these words are found, as in a list of orders
       */
      keyword?: string;
      /**
       * A number of ours
       */
      archive_id?: number;
      /**
       * Only those of which this colleague is in charge; 0 for nobody
       */
      admin_id?: number;
      /**
       * `new` nobody has confirmed; `waiting` it is the customer's turn; `expiring` an open quote ends within three days; `in_review` a round of sketches waits for the customer's decision; `due` needed within a week; `mine` you are in charge; `closed` nobody has anything left to do
       */
      view?:
        | "my_turn"
        | "new"
        | "waiting"
        | "expiring"
        | "in_review"
        | "unpaid"
        | "due"
        | "overdue"
        | "unassigned"
        | "mine"
        | "closed"
        | "all";
      /**
       * For the page behind: `next` of the page that you know
       */
      after?: string;
      /**
       * For the page in front: `previous` of the page that you know
       */
      before?: string;
      limit?: number;
    };
    data: DeskPage;
  };
  /**
   * Count the orders of each of the desk's views (merchant)
   */
  "GET /api/desk/views": {
    input: {
      /**
       * Only those where these words are found, as in a list of orders
       */
      keyword?: string;
      /**
       * A number of ours
       */
      archive_id?: number;
      /**
       * Only those of which this colleague is in charge; 0 for nobody
       */
      admin_id?: number;
    };
    data: DeskCount[];
  };
  /**
   * List the orders of the desk's board, by how far each is (merchant)
   */
  "GET /api/desk/board": {
    input: {
      /**
       * Only those where these words are found, as in a list of orders
       */
      keyword?: string;
      /**
       * A number of ours
       */
      archive_id?: number;
      /**
       * Only those of which this colleague is in charge; 0 for nobody
       */
      admin_id?: number;
      /**
       * Only this column
       */
      column?:
        | "requested"
        | "talking"
        | "quoted"
        | "accepted"
        | "paid"
        | "making"
        | "finished"
        | "received"
        | "cancelled";
      /**
       * Of one column: `next` of the cards that you know
       */
      after?: string;
      /**
       * Cards of each column
       */
      limit?: number;
    };
    data: BoardColumn[];
  };
  /**
   * List what is needed in the weeks of a month (merchant)
   */
  "GET /api/desk/calendar": {
    input: {
      /**
       * Only those where these words are found, as in a list of orders
       */
      keyword?: string;
      /**
       * A number of ours
       */
      archive_id?: number;
      /**
       * Only those of which this colleague is in charge; 0 for nobody
       */
      admin_id?: number;
      /**
       * `YYYY-MM`; left out, the month that it is in the shop
       */
      month?: string;
    };
    data: DeskCalendar;
  };
  /**
   * List who can be put in charge of an order (merchant)
   */
  "GET /api/desk/colleagues": {
    input: Record<string, never>;
    data: Colleague[];
  };
  /**
   * Put somebody of the staff in charge of several orders, or nobody (merchant)
   */
  "POST /api/desk/assign": {
    input: {
      /**
       * Orders; more than once counts once
       *
       * @minItems 1
       * @maxItems 100
       *
       * Items: A number of ours
       */
      ids: number[];
      /**
       * Somebody of the staff, or 0 for nobody
       */
      admin_id: number;
    };
    data: DeskAssigned;
  };
  /**
   * Read how the studio does (merchant)
   */
  "GET /api/numbers": {
    input: {
      /**
       * This month and those before it, so many in all
       */
      months?: number;
      /**
       * A number of ours
       */
      archive_id?: number;
    };
    data: Numbers;
  };
  /**
   * List your payable orders, newest first; staff see all
   */
  "GET /api/orders": {
    input: {
      current?: number;
      page_size?: number;
      pageSize?: number;
      /**
       * A published word, or a number as replies carry it; all when empty
       */
      status?:
        | "0"
        | "1"
        | "2"
        | "3"
        | "8"
        | "9"
        | "waiting"
        | "paid"
        | "delivery"
        | "finished"
        | "refunding"
        | "refunded"
        | "closed"
        | "-1";
    };
    data: SalesOrder[];
    total: number;
  };
  /**
   * Read one payable order
   */
  "GET /api/order/detail": {
    input: {
      /**
       * Its number, or its id
       */
      order_id?: string | number;
      /**
       * A number of ours
       */
      id?: number;
    };
    data: SalesOrder;
  };
  /**
   * Announce a payment (customer), or record that it has arrived (merchant)
   */
  "POST /api/order/payment": {
    input: {
      /**
       * Its number, or its id
       */
      order_id?: string | number;
      /**
       * A number of ours
       */
      id?: number;
      /**
       * The instalment meant, by its `position`: 1 when left out, so that a call made twice never pays the balance
       */
      instalment?: number;
      pay_way?: "offline" | "bank_transfer" | "cash";
      /**
       * What the bank or the till calls the payment; the merchant's to say
       */
      payment_id?: string;
      /**
       * Goes into the thread
       */
      remark?: string;
    };
    data: Payment;
  };
  /**
   * Take back an announced payment (customer), or say that it has not arrived (merchant)
   */
  "POST /api/order/not_paid": {
    input: {
      /**
       * Its number, or its id
       */
      order_id?: string | number;
      /**
       * A number of ours
       */
      id?: number;
      /**
       * The instalment meant, by its `position`: 1 when left out, so that a call made twice never pays the balance
       */
      instalment?: number;
      /**
       * Goes into the thread
       */
      remark?: string;
    };
    data: SalesOrder;
  };
  /**
   * Open a page on which to pay by card
   */
  "POST /api/payment/card": {
    input: {
      /**
       * Its number, or its id
       */
      order_id?: string | number;
      /**
       * A number of ours
       */
      id?: number;
      /**
       * The instalment meant, by its `position`: 1 when left out, so that a call made twice never pays the balance
       */
      instalment?: number;
    };
    data: CardPage;
  };
  /**
   * Ask the provider what became of a page for paying by card
   */
  "POST /api/payment/card/check": {
    input: {
      /**
       * Its number, or its id
       */
      order_id?: string | number;
      /**
       * A number of ours
       */
      id?: number;
      /**
       * What the provider calls the page
       */
      reference: string;
    };
    data: CardPayment;
  };
  /**
   * Read what became of the pages on which a payable order could be paid by card, newest first
   */
  "GET /api/payment/cards": {
    input: {
      /**
       * Its number, or its id
       */
      order_id?: string | number;
      /**
       * A number of ours
       */
      id?: number;
    };
    data: CardPayment[];
  };
  /**
   * Say that you have seen to money that came by card and does not count
   */
  "POST /api/payment/card/settled": {
    input: {
      /**
       * Its number, or its id
       */
      order_id?: string | number;
      /**
       * A number of ours
       */
      id?: number;
      /**
       * What the provider calls the page
       */
      reference: string;
      /**
       * What was done about the money; goes into the thread
       */
      reason: string;
    };
    data: CardPayment;
  };
  /**
   * Cancel a payable order while it is unpaid, and the order it was made from
   */
  "POST /api/order/cancel": {
    input: {
      /**
       * Its number, or its id
       */
      order_id?: string | number;
      /**
       * A number of ours
       */
      id?: number;
      /**
       * Goes into the thread
       */
      reason?: string;
    };
    data: SalesOrder;
  };
  /**
   * Send the finished piece off, or have it picked up
   */
  "POST /api/order/deliver": {
    input: {
      /**
       * Its number, or its id
       */
      order_id?: string | number;
      /**
       * A number of ours
       */
      id?: number;
      /**
       * `parcel` when it is sent, `pickup` when the customer comes for it
       */
      way?: "parcel" | "pickup";
      /**
       * Who brings it, if it is sent
       */
      carrier?: string;
      /**
       * The carrier's number for it
       */
      tracking_number?: string;
      /**
       * Goes into the thread
       */
      remark?: string;
    };
    data: SalesOrder;
  };
  /**
   * Say that the piece has been received
   */
  "POST /api/order/received": {
    input: {
      /**
       * Its number, or its id
       */
      order_id?: string | number;
      /**
       * A number of ours
       */
      id?: number;
      /**
       * Goes into the thread
       */
      remark?: string;
    };
    data: SalesOrder;
  };
  /**
   * Record that what was paid has been sent back
   */
  "POST /api/order/refund": {
    input: {
      /**
       * Its number, or its id
       */
      order_id?: string | number;
      /**
       * A number of ours
       */
      id?: number;
      /**
       * Goes into the thread
       */
      reason: string;
    };
    data: SalesOrder;
  };
  /**
   * Say that what was to go back to a card was paid back by other means
   */
  "POST /api/order/refunded": {
    input: {
      /**
       * Its number, or its id
       */
      order_id?: string | number;
      /**
       * A number of ours
       */
      id?: number;
      /**
       * Goes into the thread
       */
      reason: string;
    };
    data: SalesOrder;
  };
  /**
   * Read an order's messages, oldest first
   */
  "GET /api/communication/messages": {
    input: {
      current?: number;
      page_size?: number;
      pageSize?: number;
      /**
       * A number of ours
       */
      comm_order_id: number;
      /**
       * Only messages with a larger id
       */
      after?: number;
      /**
       * Only messages with a smaller id; the first page holds the newest of them, oldest first
       */
      before?: number;
      /**
       * Only pictures, films, recordings and files; or only quotes and rounds of pictures
       */
      show?: "files" | "decisions";
      /**
       * Only messages in which each of these words is found, or a part of it
       */
      keyword?: string;
    };
    data: Message[];
    total: number;
  };
  /**
   * Write a message on an order
   */
  "POST /api/communication/message/send": {
    input: {
      /**
       * A number of ours
       */
      comm_order_id: number | string;
      message_type:
        | "text"
        | "image"
        | "quote"
        | "video"
        | "file"
        | "audio"
        | "location"
        | "contact"
        | "sticker"
        | "unknown";
      /**
       * text, unknown: the text · image, video, audio, file: the address of your upload, or an https address · location: its label, with `meta`, or “latitude,longitude” · contact: the name, with `meta` · sticker: its name. A program that sends no `meta` may write the whole location or contact here as JSON text: {latitude, longitude, label} or {name, phone, email}
       */
      content: string;
      meta?: {
        /**
         * Of a location, in degrees
         */
        latitude?: number | string;
        /**
         * Of a location, in degrees
         */
        longitude?: number | string;
        /**
         * Of a contact, who has this, `email` or both
         */
        phone?: string;
        email?: string;
      } | null;
      /**
       * A number of ours
       */
      reply_to?: (number | string) & number;
      /**
       * If given, it has to be the caller
       */
      sender_id?: number;
      /**
       * Ignored: the name is the caller's
       */
      sender_name?: {
        [k: string]: unknown;
      };
    };
    data: Message;
  };
  /**
   * Edit a message of your own
   */
  "POST /api/communication/message/edit": {
    input: {
      /**
       * A number of ours
       */
      comm_order_id: number;
      /**
       * A number of ours
       */
      message_id: number;
      content: string;
    };
    data: Message;
  };
  /**
   * Delete a message of your own
   */
  "POST /api/communication/message/delete": {
    input: {
      /**
       * A number of ours
       */
      comm_order_id: number;
      /**
       * A number of ours
       */
      message_id: number;
    };
    data: Message;
  };
  /**
   * Read what an edited message said before
   */
  "GET /api/communication/message/versions": {
    input: {
      /**
       * A number of ours
       */
      comm_order_id: number;
      /**
       * A number of ours
       */
      message_id: number;
    };
    data: MessageVersion[];
  };
  /**
   * List the stickers that a message may consist of
   */
  "GET /api/communication/stickers": {
    input: Record<string, never>;
    data: Sticker[];
  };
  /**
   * List the shop's stickers, hidden ones too (owner)
   */
  "GET /api/sticker/list": {
    input: Record<string, never>;
    data: PackSticker[];
  };
  /**
   * Make a picture a sticker of the shop's (owner)
   */
  "POST /api/sticker/add": {
    input: {
      /**
       * What the picture says, in words: who sees no picture reads it. No other sticker has it
       */
      name: string;
      /**
       * One of your uploaded pictures, by its `file_location`: 64 to 1024 pixels on each side, at most 1 MB
       */
      image: string;
    };
    data: PackSticker;
  };
  /**
   * Rename a sticker of the shop's own, hide one or offer it again (owner)
   */
  "POST /api/sticker/change": {
    input: {
      /**
       * A number of ours
       */
      id: number;
      /**
       * Of one of the shop's own
       */
      name?: string;
      hidden?: boolean;
    };
    data: PackSticker;
  };
  /**
   * Put the stickers in order (owner)
   */
  "POST /api/sticker/arrange": {
    input: {
      /**
       * @minItems 1
       * @maxItems 1000
       *
       * Items: A number of ours
       */
      ids: number[];
    };
    data: {
      /**
       * All stickers, in their order
       */
      ids: number[];
    };
  };
  /**
   * Remove a sticker of the shop's own (owner)
   */
  "POST /api/sticker/remove": {
    input: {
      /**
       * A number of ours
       */
      id: number;
    };
    data: {
      id: number;
    };
  };
  /**
   * Read the staff's own notes on an order, oldest first (merchant)
   */
  "GET /api/communication/notes": {
    input: {
      current?: number;
      page_size?: number;
      pageSize?: number;
      /**
       * A number of ours
       */
      comm_order_id: number;
    };
    data: Note[];
    total: number;
  };
  /**
   * Write a note on an order that only the staff see (merchant)
   */
  "POST /api/communication/note/create": {
    input: {
      /**
       * A number of ours
       */
      comm_order_id: number;
      content: string;
    };
    data: Note;
  };
  /**
   * List the saved replies (merchant)
   */
  "GET /api/reply/list": {
    input: Record<string, never>;
    data: SavedReply[];
  };
  /**
   * Save a reply for another time, or change a saved one (merchant)
   */
  "POST /api/reply/save": {
    input: {
      /**
       * A number of ours
       */
      id?: number;
      /**
       * One word, by which it is found; kept in small letters
       */
      name: string;
      /**
       * May name in braces what the order fills in: customer, order, title, product, me, shop, amount, due
       */
      text: string;
    };
    data: SavedReply;
  };
  /**
   * Remove a saved reply (merchant)
   */
  "POST /api/reply/remove": {
    input: {
      /**
       * A number of ours
       */
      id: number;
    };
    data: {
      id: number;
    };
  };
  /**
   * Sign in and receive a token
   */
  "POST /api/login": {
    input: {
      platform?: "website";
      user_name?: string;
      email?: string;
      phone?: string;
      password: string;
      remember?: boolean | number | string;
    };
    data: Account;
  };
  /**
   * Make a customer's account and receive a token
   */
  "POST /api/register": {
    input: {
      user_name?: string;
      email?: string;
      phone?: string;
      password: string;
      /**
       * The name others see; else the user name
       */
      real_name?: string;
    };
    data: Account;
  };
  /**
   * Learn whose credential this is, and what an API key may do
   */
  "GET /api/account": {
    input: Record<string, never>;
    data: OwnAccount;
  };
  /**
   * List the products
   */
  "GET /api/archive/list": {
    input: {
      current?: number;
      page_size?: number;
      pageSize?: number;
      keyword?: string;
    };
    data: Product[];
    total: number;
  };
  /**
   * Read one product with its fields
   */
  "GET /api/archive/detail": {
    input: {
      /**
       * A number of ours
       */
      id?: number;
      url_token?: string;
    };
    data: Product;
  };
  /**
   * Put a product into the catalogue, or change one
   */
  "POST /api/archive/save": {
    input: {
      /**
       * A number of ours
       */
      id?: number;
      title: string;
      /**
       * Its address under /products/
       */
      url_token: string;
      description: string;
      content?: string;
      template?: string;
      /**
       * Decimal text in major units
       */
      price_from: string;
      usual_days: number;
      reply_hours: number;
      open?: boolean;
      /**
       * Requests that may be open at a time; left out, as many as come
       */
      request_cap?: number;
      /**
       * Its pictures, the cover first: your uploads by their `file_location`, and those that it has. Everybody sees them. Left out, they stay
       *
       * @maxItems 10
       */
      images?: string[];
      /**
       * @maxItems 50
       */
      order_fields?: {
        /**
         * The label
         */
        name: string;
        /**
         * The key in order_extra; made from the label when it is left out
         */
        field_name?: string;
        type:
          | "text"
          | "textarea"
          | "number"
          | "radio"
          | "checkbox"
          | "select"
          | "date"
          | "time"
          | "datetime"
          | "color"
          | "image"
          | "images"
          | "file";
        required?: boolean;
        /**
         * Help text
         */
        remark?: string;
        /**
         * The choices, one a line
         */
        content?: string;
        unit?: string;
        min?: number;
        max?: number;
        step?: number;
        shortest?: number;
        longest?: number;
        earliest?: string;
        latest?: string;
        event_date?: boolean;
        /**
         * Ask it only when this question above is answered: its key, or the label of one that has no key yet
         */
        shown_when?: string;
        /**
         * Only for these answers to it, one a line; empty for any answer
         */
        shown_for?: string;
      }[];
    };
    data: Product;
  };
  /**
   * Open a product for requests, or close it
   */
  "POST /api/archive/open": {
    input: {
      /**
       * A number of ours
       */
      id: number;
      open: boolean;
    };
    data: Product;
  };
  /**
   * Put the catalogue in another order
   */
  "POST /api/archive/arrange": {
    input: {
      /**
       * @minItems 1
       * @maxItems 1000
       *
       * Items: A number of ours
       */
      ids: number[];
    };
    data: {
      /**
       * All products, in their order
       */
      ids: number[];
    };
  };
  /**
   * Upload a picture or a file
   */
  "POST /api/attachment/upload": {
    input: Record<string, never>;
    data: Attachment;
  };
  /**
   * Finish an upload that came in pieces
   */
  "POST /api/attachment/finish": {
    input: {
      /**
       * The end of the address under which the pieces were sent
       */
      upload: string;
    };
    data: Attachment;
  };
  /**
   * Read the shop's name, time zone, currency, terms, opening hours, address and where to pay
   */
  "GET /api/shop/detail": {
    input: Record<string, never>;
    data: Shop;
  };
  /**
   * Change how the shop is set
   */
  "POST /api/shop/update": {
    input: {
      name: string;
      /**
       * An IANA time zone: days begin and end there
       */
      time_zone: string;
      /**
       * ISO 4217
       */
      currency: string;
      /**
       * Where to pay by transfer or in cash; customers read it
       */
      pay_how: string;
      /**
       * What customers agree to with a request and a quote; empty for nothing in writing
       */
      terms?: string;
      /**
       * What else customers should know of when somebody is there, in your words; it stands beside `week`
       */
      hours?: string;
      /**
       * When somebody is there: for each weekday, Monday first, none, one or two spans. The goal to reply counts these hours alone; seven empty ones say nothing, and all time counts
       *
       * @minItems 7
       * @maxItems 7
       */
      week?: {
        /**
         * Minutes of the day in the shop's time zone, 0 to 1440, or HH:MM
         */
        from: number | string;
        /**
         * Minutes of the day in the shop's time zone, 0 to 1440, or HH:MM
         */
        to: number | string;
      }[][];
      /**
       * Holidays and the like, on which nobody is there in spite of `week`
       *
       * @maxItems 100
       */
      closed_days?: {
        from: string;
        /**
         * The last of them; left out or empty, it is that one day
         */
        to?: string | "";
      }[];
      /**
       * Postal, in as many lines as it takes; it stands at the head of quotes and receipts
       */
      address?: string;
      /**
       * By which the shop pays taxes; it stands at the head of quotes and receipts
       */
      tax_number?: string;
      /**
       * Whether stickers are offered in messages
       */
      stickers?: boolean;
      /**
       * One of your uploaded pictures, by its `file_location`; everybody sees it. Empty for none
       */
      logo?: string | "";
      /**
       * Hours within which the shop means to reply; of its working hours, where `week` has any
       */
      reply_goal?: number;
      /**
       * Customers see sketches with the shop's name across them
       */
      watermark_sketches?: boolean;
      /**
       * Customers see sketches and finished work so until everything is paid, and get the files themselves then
       */
      files_after_balance?: boolean;
    };
    data: Shop;
  };
  /**
   * List who works at the shop
   */
  "GET /api/staff/list": {
    input: Record<string, never>;
    data: StaffMember[];
  };
  /**
   * Make a colleague staff or owner
   */
  "POST /api/staff/change_role": {
    input: {
      /**
       * A number of ours
       */
      id: number;
      /**
       * `staff` works the queue, `owner` also manages products, staff and settings
       */
      role: "staff" | "owner";
    };
    data: StaffMember;
  };
  /**
   * End a colleague's access
   */
  "POST /api/staff/remove": {
    input: {
      /**
       * A number of ours
       */
      id: number;
    };
    data: {
      id: number;
    };
  };
  /**
   * List the open invitations
   */
  "GET /api/staff/invitations": {
    input: Record<string, never>;
    data: Invitation[];
  };
  /**
   * Invite a colleague, and receive the link to send them
   */
  "POST /api/staff/invite": {
    input: {
      /**
       * `staff` works the queue, `owner` also manages products, staff and settings
       */
      role: "staff" | "owner";
      /**
       * For whom it is; only owners read it
       */
      note?: string;
      /**
       * Where the link is mailed, if the shop sends mail
       */
      email?: string;
      /**
       * Of that mail; your own unless told
       */
      language?: "en" | "zh";
    };
    data: NewInvitation;
  };
  /**
   * Send an invitation again, with a new link
   */
  "POST /api/staff/renew_invitation": {
    input: {
      /**
       * A number of ours
       */
      id: number;
    };
    data: NewInvitation;
  };
  /**
   * Withdraw an invitation
   */
  "POST /api/staff/revoke_invitation": {
    input: {
      /**
       * A number of ours
       */
      id: number;
    };
    data: {
      id: number;
    };
  };
  /**
   * Accept an invitation with a new account, and receive a token
   */
  "POST /api/staff/accept": {
    input: {
      real_name: string;
      email: string;
      password: string;
      /**
       * The last part of the invitation's link
       */
      code: string;
    };
    data: Account;
  };
  /**
   * Accept an invitation with the account that you have
   */
  "POST /api/staff/join": {
    input: {
      /**
       * The last part of the invitation's link
       */
      code: string;
    };
    data: StaffMember;
  };
  /**
   * Learn whether the shop's mail goes out
   */
  "GET /api/mail/state": {
    input: Record<string, never>;
    data: MailState;
  };
  /**
   * Send a test mail, to see whether that works
   */
  "POST /api/mail/test": {
    input: {
      address: string;
    };
    data: MailTest;
  };
  /**
   * List how mails are worded (owner)
   */
  "GET /api/mail/template/list": {
    input: Record<string, never>;
    data: MailTemplate[];
  };
  /**
   * Word a mail anew (owner)
   */
  "POST /api/mail/template/save": {
    input: {
      /**
       * Who reads it: the customer, or those who work here
       */
      reader: "customer" | "merchant";
      /**
       * What it is about; `several` for a mail that tells of more than one kind of news
       */
      kind:
        | "message"
        | "quote"
        | "decision"
        | "sketch"
        | "payment"
        | "delivery"
        | "request"
        | "assignment"
        | "change"
        | "reminder"
        | "several";
      language: "en" | "zh";
      /**
       * May name in braces what is filled in: name, customer, order, title, product, shop
       */
      subject: string;
      /**
       * Stands above the news; an empty line parts paragraphs
       */
      opening: string;
      /**
       * Stands below the news; may be empty
       */
      closing?: string;
    };
    data: MailTemplate;
  };
  /**
   * Give a mail its standard wording back (owner)
   */
  "POST /api/mail/template/reset": {
    input: {
      /**
       * Who reads it: the customer, or those who work here
       */
      reader: "customer" | "merchant";
      /**
       * What it is about; `several` for a mail that tells of more than one kind of news
       */
      kind:
        | "message"
        | "quote"
        | "decision"
        | "sketch"
        | "payment"
        | "delivery"
        | "request"
        | "assignment"
        | "change"
        | "reminder"
        | "several";
      language: "en" | "zh";
    };
    data: MailTemplate;
  };
  /**
   * Read who did what in running the shop, newest first
   */
  "GET /api/audit/list": {
    input: {
      /**
       * A number of ours
       */
      user_id?: number;
      /**
       * A number of ours
       */
      before?: (number | string) & number;
      limit?: number;
    };
    data: AuditPage;
  };
  /**
   * Read what those who work here did with orders, newest first
   */
  "GET /api/audit/orders": {
    input: {
      /**
       * A number of ours
       */
      user_id?: number;
      /**
       * A number of ours
       */
      before?: (number | string) & number;
      limit?: number;
      /**
       * `decisions`: only what moved an order on, no talk or housekeeping
       */
      only?: "decisions";
    };
    data: AuditedEvents;
  };
  /**
   * List who appears in the record of who did what
   */
  "GET /api/audit/actors": {
    input: Record<string, never>;
    data: AuditActor[];
  };
  /**
   * List your webhooks
   */
  "GET /api/webhook/list": {
    input: Record<string, never>;
    data: Webhook[];
  };
  /**
   * Have events sent to an address of yours, and receive the secret that signs them
   */
  "POST /api/webhook/create": {
    input: {
      url: string;
      description?: string;
      /**
       * The events it hears of; an empty list stands for all
       *
       * @maxItems 32
       */
      event_types?: (
        | "order.submitted"
        | "order.updated"
        | "order.message_sent"
        | "order.message_edited"
        | "order.message_deleted"
        | "order.assigned"
        | "order.promised"
        | "order.confirm"
        | "order.send_quote"
        | "order.withdraw_quote"
        | "order.accept_quote"
        | "order.request_changes"
        | "order.reject_quote"
        | "order.reopen"
        | "order.expire_quote"
        | "order.cancel"
        | "order.cancel_sale"
        | "order.payment_announced"
        | "order.payment_retracted"
        | "order.payment_denied"
        | "order.payment_received"
        | "order.delivery_sent"
        | "order.delivery_received"
        | "order.refund_begun"
        | "order.payment_refunded"
        | "order.send_sketch"
        | "order.approve_sketch"
        | "order.request_sketch_changes"
        | "order.show_finished"
        | "order.add_pin"
        | "order.resolve_pin"
        | "order.remove_pin"
      )[];
    };
    data: {
      id: number;
      url: string;
      description: string;
      /**
       * The events it hears of; empty: all
       */
      event_types: (
        | "order.submitted"
        | "order.updated"
        | "order.message_sent"
        | "order.message_edited"
        | "order.message_deleted"
        | "order.assigned"
        | "order.promised"
        | "order.confirm"
        | "order.send_quote"
        | "order.withdraw_quote"
        | "order.accept_quote"
        | "order.request_changes"
        | "order.reject_quote"
        | "order.reopen"
        | "order.expire_quote"
        | "order.cancel"
        | "order.cancel_sale"
        | "order.payment_announced"
        | "order.payment_retracted"
        | "order.payment_denied"
        | "order.payment_received"
        | "order.delivery_sent"
        | "order.delivery_received"
        | "order.refund_begun"
        | "order.payment_refunded"
        | "order.send_sketch"
        | "order.approve_sketch"
        | "order.request_sketch_changes"
        | "order.show_finished"
        | "order.add_pin"
        | "order.resolve_pin"
        | "order.remove_pin"
      )[];
      enabled: boolean;
      /**
       * Why nothing is sent: its owner said so, it answered 410, or it failed for days
       */
      stopped_for: ("by_owner" | "gone" | "failing") | null;
      /**
       * Since when every attempt failed
       */
      failing_since: number | null;
      /**
       * Until then the secret before the last rotation signs, too
       */
      old_secret_until: number | null;
      /**
       * What became of the events of the last 24 hours
       */
      last_day: {
        delivered: number;
        pending: number;
        failed: number;
      };
      /**
       * Unix seconds
       */
      created_time: number;
      /**
       * whsec_…, which a Standard Webhooks library takes as it is
       */
      secret: string;
    };
  };
  /**
   * Change a webhook, or switch it off and on
   */
  "POST /api/webhook/update": {
    input: {
      /**
       * A number of ours
       */
      id: number;
      url?: string;
      description?: string;
      /**
       * The events it hears of; an empty list stands for all
       *
       * @maxItems 32
       */
      event_types?: (
        | "order.submitted"
        | "order.updated"
        | "order.message_sent"
        | "order.message_edited"
        | "order.message_deleted"
        | "order.assigned"
        | "order.promised"
        | "order.confirm"
        | "order.send_quote"
        | "order.withdraw_quote"
        | "order.accept_quote"
        | "order.request_changes"
        | "order.reject_quote"
        | "order.reopen"
        | "order.expire_quote"
        | "order.cancel"
        | "order.cancel_sale"
        | "order.payment_announced"
        | "order.payment_retracted"
        | "order.payment_denied"
        | "order.payment_received"
        | "order.delivery_sent"
        | "order.delivery_received"
        | "order.refund_begun"
        | "order.payment_refunded"
        | "order.send_sketch"
        | "order.approve_sketch"
        | "order.request_sketch_changes"
        | "order.show_finished"
        | "order.add_pin"
        | "order.resolve_pin"
        | "order.remove_pin"
      )[];
      /**
       * false: nothing is sent until it is true again
       */
      enabled?: boolean;
    };
    data: Webhook;
  };
  /**
   * Remove a webhook and its delivery log
   */
  "POST /api/webhook/delete": {
    input: {
      /**
       * A number of ours
       */
      id: number;
    };
    data: {
      id: number;
    };
  };
  /**
   * Give a webhook a new secret; the old one signs beside it for 24 hours
   */
  "POST /api/webhook/rotate_secret": {
    input: {
      /**
       * A number of ours
       */
      id: number;
    };
    data: {
      id: number;
      url: string;
      description: string;
      /**
       * The events it hears of; empty: all
       */
      event_types: (
        | "order.submitted"
        | "order.updated"
        | "order.message_sent"
        | "order.message_edited"
        | "order.message_deleted"
        | "order.assigned"
        | "order.promised"
        | "order.confirm"
        | "order.send_quote"
        | "order.withdraw_quote"
        | "order.accept_quote"
        | "order.request_changes"
        | "order.reject_quote"
        | "order.reopen"
        | "order.expire_quote"
        | "order.cancel"
        | "order.cancel_sale"
        | "order.payment_announced"
        | "order.payment_retracted"
        | "order.payment_denied"
        | "order.payment_received"
        | "order.delivery_sent"
        | "order.delivery_received"
        | "order.refund_begun"
        | "order.payment_refunded"
        | "order.send_sketch"
        | "order.approve_sketch"
        | "order.request_sketch_changes"
        | "order.show_finished"
        | "order.add_pin"
        | "order.resolve_pin"
        | "order.remove_pin"
      )[];
      enabled: boolean;
      /**
       * Why nothing is sent: its owner said so, it answered 410, or it failed for days
       */
      stopped_for: ("by_owner" | "gone" | "failing") | null;
      /**
       * Since when every attempt failed
       */
      failing_since: number | null;
      /**
       * Until then the secret before the last rotation signs, too
       */
      old_secret_until: number | null;
      /**
       * What became of the events of the last 24 hours
       */
      last_day: {
        delivered: number;
        pending: number;
        failed: number;
      };
      /**
       * Unix seconds
       */
      created_time: number;
      /**
       * whsec_…, which a Standard Webhooks library takes as it is
       */
      secret: string;
    };
  };
  /**
   * Send a test message to a webhook now, and learn what came back
   */
  "POST /api/webhook/test": {
    input: {
      /**
       * A number of ours
       */
      id: number;
    };
    data: WebhookTrial;
  };
  /**
   * Read a webhook's delivery log, newest first
   */
  "GET /api/webhook/deliveries": {
    input: {
      current?: number;
      page_size?: number;
      pageSize?: number;
      /**
       * A number of ours
       */
      id: number;
    };
    data: WebhookDelivery[];
    total: number;
  };
  /**
   * Send a delivery again, under the same message id
   */
  "POST /api/webhook/replay": {
    input: {
      /**
       * What the header webhook-id says: the same for every attempt
       */
      delivery_id: string;
    };
    data: WebhookDelivery;
  };
  /**
   * Whether the process is alive
   */
  "GET /api/health": {
    input: Record<string, never>;
    data: {
      alive: true;
    };
  };
  /**
   * Whether the database is there and migrated
   */
  "GET /api/ready": {
    input: Record<string, never>;
    data: {
      migrations: number;
    };
  };
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "OrderRequest".
 */
export interface OrderRequest {
  /**
   * The product
   */
  archive_id: number;
  /**
   * What it is, in a line
   */
  title: string;
  /**
   * What should be different, in the customer's words
   */
  content: string;
  phone: string;
  /**
   * Reference pictures: uploads by their `file_location`, or addresses elsewhere
   *
   * @maxItems 20
   */
  images?: string[];
  /**
   * Answers to the product's questions, by `field_name`; other keys are kept as they are
   */
  order_extra?: {
    [k: string]: string | number | boolean | string[] | null;
  };
  /**
   * When it is needed; left out, the answer to the question that asks for it
   */
  event_date?: string | "";
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "Order".
 */
export interface Order {
  id: number;
  /**
   * The payable order, 0 until a quote is accepted
   */
  order_id: number;
  /**
   * The customer
   */
  user_id: number;
  /**
   * Unix seconds
   */
  created_time: number;
  /**
   * Unix seconds
   */
  updated_time: number;
  /**
   * The product
   */
  archive_id: number;
  phone: string;
  title: string;
  content: string;
  /**
   * Reference pictures, as absolute addresses
   */
  images: string[];
  /**
   * Drafts, the newest round
   */
  sketch_images: string[];
  /**
   * Pictures of the finished work, as last shown
   */
  finished_images: string[];
  /**
   * When it is needed, `YYYY-MM-DD`, or empty
   */
  event_date: string;
  /**
   * The day for which the studio promised it, `YYYY-MM-DD`, or empty: so many days after the quote was accepted as it said, until staff name another
   */
  promised: string;
  /**
   * 0 pending · 1 in communication · 2 quoted · 3 accepted · 4 rejected · -1 cancelled
   */
  status: number;
  /**
   * The status in words, for you who ask
   */
  status_text: string;
  /**
   * Where it stands on the way to the finished piece, over order and payable order together
   */
  stage:
    ("requested" | "talking" | "quoted" | "accepted" | "paid" | "making" | "finished" | "received") | null;
  /**
   * Whose move it is
   */
  turn: "customer" | "merchant" | "none";
  /**
   * Unix seconds
   */
  turn_since: number;
  /**
   * What you may do now
   */
  actions: (
    | "confirm"
    | "send_quote"
    | "withdraw_quote"
    | "accept_quote"
    | "request_changes"
    | "reject_quote"
    | "reopen"
    | "expire_quote"
    | "cancel"
    | "cancel_sale"
    | "announce_payment"
    | "receive_payment"
    | "retract_payment"
    | "deny_payment"
    | "deliver"
    | "receive_delivery"
    | "refund"
    | "finish_refund"
    | "send_message"
    | "update"
    | "assign"
    | "promise"
    | "send_sketch"
    | "approve_sketch"
    | "request_sketch_changes"
    | "add_pin"
    | "resolve_pin"
    | "remove_pin"
    | "show_finished"
    | "write_note"
  )[];
  /**
   * Who of the staff is in charge, 0 for nobody
   */
  admin_id: number;
  /**
   * Who of the staff is in charge, empty if nobody
   */
  admin_name: string;
  /**
   * The current quote, decimal in major units, or empty
   */
  quote_price: string;
  quote_content: string;
  quote: Quote | null;
  order_extra: {
    [k: string]: string | number | boolean | string[] | null;
  };
  /**
   * The product's questions as they stood when it was submitted, with the answers
   */
  order_fields: {
    /**
     * The label
     */
    name: string;
    /**
     * The key in order_extra
     */
    field_name: string;
    type:
      | "text"
      | "textarea"
      | "number"
      | "radio"
      | "checkbox"
      | "select"
      | "date"
      | "time"
      | "datetime"
      | "color"
      | "image"
      | "images"
      | "file";
    required: boolean;
    /**
     * Help text
     */
    remark: string;
    /**
     * The choices, one a line
     */
    content: string;
    unit?: string;
    min?: number;
    max?: number;
    step?: number;
    /**
     * Of a text: characters at least
     */
    shortest?: number;
    /**
     * Of a text: characters at most
     */
    longest?: number;
    /**
     * Of a date: the first day that may be given
     */
    earliest?: string;
    /**
     * Of a date: the last day that may be given
     */
    latest?: string;
    event_date?: boolean;
    /**
     * The `field_name` of the question above that decides whether this one is asked
     */
    shown_when?: string;
    /**
     * The answers to it for which this one is asked, one a line; empty for any answer
     */
    shown_for?: string;
    value: string | number | boolean | string[];
  }[];
  user: {
    id: number;
    username: string;
  };
  product: {
    id: number;
    title: string;
    url_token: string;
  };
  /**
   * A small picture of the product
   */
  thumb: string;
  /**
   * Messages of the other side that you have not seen
   */
  unread: number;
  last_message: Message | null;
  /**
   * How many facts the timeline has
   */
  version: number;
  messages: Message[];
  quotes: Quote[];
  /**
   * Every round of sketches and of pictures of the finished work, oldest first
   */
  sketches: Sketch[];
  events: Event[];
  sale: SalesOrder | null;
  seen: Seen;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "Quote".
 */
export interface Quote {
  id: number;
  version: number;
  state:
    | "open"
    | "superseded"
    | "withdrawn"
    | "accepted"
    | "rejected"
    | "changes_requested"
    | "expired"
    | "closed";
  /**
   * Minor units: what is charged, discount and tax and all
   */
  amount: number;
  currency: string;
  /**
   * The amount as decimal text in major units
   */
  price: string;
  content: string;
  lines: {
    title: string;
    quantity: number;
    unit_price: number;
    amount: number;
  }[];
  /**
   * Minor units: before discount and added tax
   */
  subtotal: number;
  discount: {
    /**
     * The share, or empty where an amount was agreed
     */
    percent: string;
    /**
     * Minor units
     */
    amount: number;
  } | null;
  tax: {
    name: string;
    percent: string;
    /**
     * Whether it is in the lines already, and not on top of them
     */
    included: boolean;
    /**
     * Minor units
     */
    amount: number;
  } | null;
  deposit: number | null;
  days: number | null;
  /**
   * Rounds of sketches that the price includes
   */
  rounds: number | null;
  terms: string;
  /**
   * Last valid day in the shop's time zone, or empty
   */
  valid_until: string;
  expired: boolean;
  /**
   * What the customer said when it ended, or empty
   */
  reason: string;
  /**
   * Unix seconds
   */
  created_time: number;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "Message".
 */
export interface Message {
  id: number;
  comm_order_id: number;
  sender_id: number;
  sender_type: "user" | "admin" | "system";
  sender_name: string;
  message_type:
    "text" | "image" | "quote" | "video" | "file" | "audio" | "location" | "contact" | "sticker" | "unknown";
  content: string;
  /**
   * Unix seconds
   */
  created_time: number;
  meta?: {
    quote_id?: number;
    version?: number;
    /**
     * Of what belongs to a round of pictures
     */
    sketch_id?: number;
    round?: number;
    file_name?: string;
    file_size?: number;
    mime?: string;
    width?: number;
    height?: number;
    thumb?: string;
    /**
     * Of a recording or a film, in whole seconds, where that is known
     */
    duration?: number;
    latitude?: number;
    longitude?: number;
    /**
     * Of a location that has one
     */
    label?: string;
    phone?: string;
    email?: string;
    /**
     * The absolute address of a sticker's picture
     */
    url?: string;
  };
  /**
   * The message that it answers
   */
  reply_to?: number;
  /**
   * That message in short
   */
  original?: {
    sender_id: number;
    sender_type: "user" | "admin" | "system";
    sender_name: string;
    message_type:
      | "text"
      | "image"
      | "quote"
      | "video"
      | "file"
      | "audio"
      | "location"
      | "contact"
      | "sticker"
      | "unknown";
    /**
     * Its first 200 characters; of a file its name, if it has one
     */
    content: string;
    /**
     * Nothing is left of it
     */
    deleted?: boolean;
  };
  /**
   * It belongs to a decision or a round of pictures: nobody can edit or delete it
   */
  fixed?: boolean;
  /**
   * When it was last edited
   */
  edited_time?: number;
  /**
   * When its sender deleted it. What is left is of type `unknown` and says “[deleted]”
   */
  deleted_time?: number;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "Sketch".
 */
export interface Sketch {
  id: number;
  kind: "sketch" | "finished";
  /**
   * 1, 2, 3 … within the order and the kind, without gaps
   */
  round: number;
  /**
   * Finished work is `shown`; a sketch is the others
   */
  state: "in_review" | "approved" | "changes_requested" | "replaced" | "shown";
  /**
   * What the merchant said with it, or empty
   */
  note: string;
  /**
   * What the customer said when deciding, or empty
   */
  answer: string;
  pictures: {
    id: number;
    /**
     * Its absolute address
     */
    address: string;
    /**
     * A small one
     */
    thumb: string;
    file_name: string;
    /**
     * Pixels
     */
    width: number;
    /**
     * Pixels
     */
    height: number;
    /**
     * What was remarked on it, each at its place or on all of it
     */
    pins: SketchPin[];
  }[];
  /**
   * Unix seconds
   */
  created_time: number;
  /**
   * Unix seconds, 0 while it is undecided
   */
  decided_time: number;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "SketchPin".
 */
export interface SketchPin {
  id: number;
  /**
   * 1, 2, 3 … within the round, without gaps
   */
  number: number;
  /**
   * 0 at the picture's left edge, 1 at the right one; null, as `y`: the picture as a whole is meant
   */
  x: number | null;
  /**
   * 0 at the picture's upper edge, 1 at the lower one; null, as `x`: the picture as a whole is meant
   */
  y: number | null;
  text: string;
  author_id: number;
  author_type: "user" | "admin";
  author_name: string;
  /**
   * It is done, or the other side placed one after it: it cannot be taken back any more
   */
  answered: boolean;
  /**
   * Unix seconds
   */
  created_time: number;
  /**
   * Unix seconds, 0 while it is open
   */
  done_time: number;
  /**
   * Who called it done, or empty
   */
  done_by: string;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "Event".
 */
export interface Event {
  /**
   * 1, 2, 3 … within the order, without gaps
   */
  seq: number;
  type:
    | "submitted"
    | "updated"
    | "message_sent"
    | "message_edited"
    | "message_deleted"
    | "assigned"
    | "promised"
    | "confirm"
    | "send_quote"
    | "withdraw_quote"
    | "accept_quote"
    | "request_changes"
    | "reject_quote"
    | "reopen"
    | "expire_quote"
    | "cancel"
    | "cancel_sale"
    | "payment_announced"
    | "payment_retracted"
    | "payment_denied"
    | "payment_received"
    | "delivery_sent"
    | "delivery_received"
    | "refund_begun"
    | "payment_refunded"
    | "send_sketch"
    | "approve_sketch"
    | "request_sketch_changes"
    | "show_finished"
    | "add_pin"
    | "resolve_pin"
    | "remove_pin";
  actor_id: number;
  actor_type: "user" | "admin" | "system";
  actor_name: string;
  from: number | null;
  to: number | null;
  data: {
    [k: string]: string | number;
  };
  /**
   * Unix seconds
   */
  created_time: number;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "SalesOrder".
 */
export interface SalesOrder {
  id: number;
  /**
   * Its number, as text
   */
  order_id: string;
  comm_order_id: number;
  user_id: number;
  user: {
    id: number;
    user_name: string;
  };
  type: string;
  /**
   * 0 waiting for money · 1 all of it paid · 2 delivering · 3 completed · 8 refunding · 9 refunded · -1 closed
   */
  status: number;
  /**
   * Minor units
   */
  amount: number;
  origin_amount: number;
  discount_amount: number;
  /**
   * What has been paid so far and not been paid back
   */
  paid_amount: number;
  /**
   * What is still to be paid
   */
  left_amount: number;
  /**
   * What has been paid back
   */
  refunded_amount: number;
  /**
   * When it was paid back, or 0
   */
  refunded_time: number;
  currency: string;
  /**
   * Empty until a payment is announced or received
   */
  pay_way: "" | "offline" | "bank_transfer" | "cash" | "card";
  /**
   * What the bank or the till calls the payment, or empty
   */
  payment_id: string;
  /**
   * When the customer said that they paid, or 0
   */
  announced_time: number;
  /**
   * When the shop confirmed the payment, or 0
   */
  paid_time: number;
  /**
   * One, or a deposit and the balance. `pay_way`, `payment_id` and the times beside it are those of the one that is due, else of the last one paid
   */
  instalments: Instalment[];
  delivery: Delivery | null;
  remark: string;
  order_address: {
    [k: string]: string | number | boolean | null;
  } | null;
  details: {
    /**
     * The product
     */
    goods_id: number;
    title: string;
    quantity: number;
    price: number;
    origin_price: number;
    amount: number;
    origin_amount: number;
  }[];
  /**
   * What the customer sent along with accepting
   */
  accepted_with: {
    goods_id?: number;
    quantity?: number;
    goods_sku_id?: number;
    /**
     * @maxItems 100
     */
    details?: {
      [k: string]: string | number | boolean | null;
    }[];
    remark?: string;
    type?: string;
    coupon_code?: string;
    coupon_code_id?: number;
    coupon_id?: number;
    /**
     * Where it goes: name, phone, country, province, city, address_info, postcode, …
     */
    address?: {
      [k: string]: string | number | boolean | null;
    };
  };
  /**
   * Unix seconds
   */
  created_time: number;
  /**
   * Unix seconds
   */
  updated_time: number;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "Instalment".
 */
export interface Instalment {
  /**
   * 1, 2 in the order in which they are paid
   */
  position: number;
  /**
   * A deposit and the balance after it, or all at once
   */
  kind: "deposit" | "balance" | "full";
  /**
   * Minor units
   */
  amount: number;
  state: "waiting" | "announced" | "paid" | "refunded" | "void";
  /**
   * Empty until a payment is announced or received
   */
  pay_way: "" | "offline" | "bank_transfer" | "cash" | "card";
  /**
   * What the bank or the till calls the payment, or empty
   */
  payment_id: string;
  /**
   * When the customer said that they paid, or 0
   */
  announced_time: number;
  /**
   * When the shop confirmed the payment, or 0
   */
  paid_time: number;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "Delivery".
 */
export interface Delivery {
  way: "parcel" | "pickup";
  carrier: string;
  tracking_number: string;
  /**
   * Since when it is on its way, or ready to be picked up
   */
  sent_time: number;
  /**
   * When the customer had it, or 0
   */
  received_time: number;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "Seen".
 */
export interface Seen {
  customer: ReadUpTo;
  merchant: ReadUpTo;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "ReadUpTo".
 */
export interface ReadUpTo {
  /**
   * The newest message that anybody of that side has read, or 0
   */
  message_id: number;
  /**
   * When that was, in unix seconds; 0 where it is not known
   */
  time: number;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "OrderSummary".
 */
export interface OrderSummary {
  id: number;
  /**
   * The payable order, 0 until a quote is accepted
   */
  order_id: number;
  /**
   * The customer
   */
  user_id: number;
  /**
   * Unix seconds
   */
  created_time: number;
  /**
   * Unix seconds
   */
  updated_time: number;
  /**
   * The product
   */
  archive_id: number;
  phone: string;
  title: string;
  content: string;
  /**
   * Reference pictures, as absolute addresses
   */
  images: string[];
  /**
   * Drafts, the newest round
   */
  sketch_images: string[];
  /**
   * Pictures of the finished work, as last shown
   */
  finished_images: string[];
  /**
   * When it is needed, `YYYY-MM-DD`, or empty
   */
  event_date: string;
  /**
   * The day for which the studio promised it, `YYYY-MM-DD`, or empty: so many days after the quote was accepted as it said, until staff name another
   */
  promised: string;
  /**
   * 0 pending · 1 in communication · 2 quoted · 3 accepted · 4 rejected · -1 cancelled
   */
  status: number;
  /**
   * The status in words, for you who ask
   */
  status_text: string;
  /**
   * Where it stands on the way to the finished piece, over order and payable order together
   */
  stage:
    ("requested" | "talking" | "quoted" | "accepted" | "paid" | "making" | "finished" | "received") | null;
  /**
   * Whose move it is
   */
  turn: "customer" | "merchant" | "none";
  /**
   * Unix seconds
   */
  turn_since: number;
  /**
   * What you may do now
   */
  actions: (
    | "confirm"
    | "send_quote"
    | "withdraw_quote"
    | "accept_quote"
    | "request_changes"
    | "reject_quote"
    | "reopen"
    | "expire_quote"
    | "cancel"
    | "cancel_sale"
    | "announce_payment"
    | "receive_payment"
    | "retract_payment"
    | "deny_payment"
    | "deliver"
    | "receive_delivery"
    | "refund"
    | "finish_refund"
    | "send_message"
    | "update"
    | "assign"
    | "promise"
    | "send_sketch"
    | "approve_sketch"
    | "request_sketch_changes"
    | "add_pin"
    | "resolve_pin"
    | "remove_pin"
    | "show_finished"
    | "write_note"
  )[];
  /**
   * Who of the staff is in charge, 0 for nobody
   */
  admin_id: number;
  /**
   * Who of the staff is in charge, empty if nobody
   */
  admin_name: string;
  /**
   * The current quote, decimal in major units, or empty
   */
  quote_price: string;
  quote_content: string;
  quote: Quote | null;
  order_extra: {
    [k: string]: string | number | boolean | string[] | null;
  };
  /**
   * The product's questions as they stood when it was submitted, with the answers
   */
  order_fields: {
    /**
     * The label
     */
    name: string;
    /**
     * The key in order_extra
     */
    field_name: string;
    type:
      | "text"
      | "textarea"
      | "number"
      | "radio"
      | "checkbox"
      | "select"
      | "date"
      | "time"
      | "datetime"
      | "color"
      | "image"
      | "images"
      | "file";
    required: boolean;
    /**
     * Help text
     */
    remark: string;
    /**
     * The choices, one a line
     */
    content: string;
    unit?: string;
    min?: number;
    max?: number;
    step?: number;
    /**
     * Of a text: characters at least
     */
    shortest?: number;
    /**
     * Of a text: characters at most
     */
    longest?: number;
    /**
     * Of a date: the first day that may be given
     */
    earliest?: string;
    /**
     * Of a date: the last day that may be given
     */
    latest?: string;
    event_date?: boolean;
    /**
     * The `field_name` of the question above that decides whether this one is asked
     */
    shown_when?: string;
    /**
     * The answers to it for which this one is asked, one a line; empty for any answer
     */
    shown_for?: string;
    value: string | number | boolean | string[];
  }[];
  user: {
    id: number;
    username: string;
  };
  product: {
    id: number;
    title: string;
    url_token: string;
  };
  /**
   * A small picture of the product
   */
  thumb: string;
  /**
   * Messages of the other side that you have not seen
   */
  unread: number;
  last_message: Message | null;
  /**
   * How many facts the timeline has
   */
  version: number;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "ReadMark".
 */
export interface ReadMark {
  id: number;
  /**
   * The newest message that was read, or 0
   */
  message_id: number;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "QuoteCost".
 */
export interface QuoteCost {
  quote_id: number;
  version: number;
  currency: string;
  /**
   * Of one of each line, in their order; null where nothing was said
   */
  lines: (number | null)[];
  /**
   * Besides the lines
   */
  other: number | null;
  total: number;
  /**
   * What the total and the tax leave of the amount; below zero it is a loss
   */
  margin: number;
  /**
   * Of the amount without tax, to one place; empty of nothing
   */
  margin_percent: string;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "QuoteTemplate".
 */
export interface QuoteTemplate {
  quote_content: string;
  /**
   * Empty where the lines make it
   */
  quote_price: string;
  lines: {
    title: string;
    quantity: number;
    unit_price: string;
    unit_cost: string;
  }[];
  discount: string;
  discount_kind: "amount" | "percent";
  tax_name: string;
  tax_rate: string;
  tax_kind: "added" | "included";
  deposit: string;
  deposit_kind: "amount" | "percent";
  days: number | null;
  rounds: number | null;
  terms: string;
  cost: string;
  id: number;
  name: string;
  /**
   * Unix seconds
   */
  created_time: number;
  /**
   * Unix seconds
   */
  updated_time: number;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "Feed".
 */
export interface Feed {
  events: FeedEvent[];
  /**
   * What to give as `after` the next time
   */
  next: number;
  /**
   * Whether there are facts beyond these already
   */
  more: boolean;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "FeedEvent".
 */
export interface FeedEvent {
  /**
   * 1, 2, 3 … within the order, without gaps
   */
  seq: number;
  type:
    | "submitted"
    | "updated"
    | "message_sent"
    | "message_edited"
    | "message_deleted"
    | "assigned"
    | "promised"
    | "confirm"
    | "send_quote"
    | "withdraw_quote"
    | "accept_quote"
    | "request_changes"
    | "reject_quote"
    | "reopen"
    | "expire_quote"
    | "cancel"
    | "cancel_sale"
    | "payment_announced"
    | "payment_retracted"
    | "payment_denied"
    | "payment_received"
    | "delivery_sent"
    | "delivery_received"
    | "refund_begun"
    | "payment_refunded"
    | "send_sketch"
    | "approve_sketch"
    | "request_sketch_changes"
    | "show_finished"
    | "add_pin"
    | "resolve_pin"
    | "remove_pin";
  actor_id: number;
  actor_type: "user" | "admin" | "system";
  actor_name: string;
  from: number | null;
  to: number | null;
  data: {
    [k: string]: string | number;
  };
  /**
   * Unix seconds
   */
  created_time: number;
  /**
   * Its place in the feed: what `after` takes
   */
  cursor: number;
  comm_order_id: number;
  /**
   * The order's customer
   */
  user_id: number;
  /**
   * The order's status right after
   */
  status: number;
  turn: "customer" | "merchant" | "none";
  admin_id: number;
  /**
   * What this fact wrote of the request: all of it when submitted
   */
  request: {
    /**
     * The product
     */
    archive_id?: number;
    title?: string;
    content?: string;
    phone?: string;
    /**
     * Reference pictures, as absolute addresses
     */
    images?: string[];
    /**
     * When it is needed, `YYYY-MM-DD`, or empty
     */
    event_date?: string;
    order_extra?: {
      [k: string]: string | number | boolean | string[] | null;
    };
    /**
     * The product's questions as they stood when it was submitted, with the answers
     */
    order_fields?: {
      /**
       * The label
       */
      name: string;
      /**
       * The key in order_extra
       */
      field_name: string;
      type:
        | "text"
        | "textarea"
        | "number"
        | "radio"
        | "checkbox"
        | "select"
        | "date"
        | "time"
        | "datetime"
        | "color"
        | "image"
        | "images"
        | "file";
      required: boolean;
      /**
       * Help text
       */
      remark: string;
      /**
       * The choices, one a line
       */
      content: string;
      unit?: string;
      min?: number;
      max?: number;
      step?: number;
      /**
       * Of a text: characters at least
       */
      shortest?: number;
      /**
       * Of a text: characters at most
       */
      longest?: number;
      /**
       * Of a date: the first day that may be given
       */
      earliest?: string;
      /**
       * Of a date: the last day that may be given
       */
      latest?: string;
      event_date?: boolean;
      /**
       * The `field_name` of the question above that decides whether this one is asked
       */
      shown_when?: string;
      /**
       * The answers to it for which this one is asked, one a line; empty for any answer
       */
      shown_for?: string;
      value: string | number | boolean | string[];
    }[];
  } | null;
  /**
   * The message that was sent
   */
  message: Message | null;
  /**
   * The quotes that this fact touched, as they stood right after
   */
  quotes: Quote[];
  /**
   * The rounds of pictures that this fact touched, as they stood right after
   */
  sketches: Sketch[];
  /**
   * The payable order as it stood right after
   */
  sale: SalesOrder | null;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "Notification".
 */
export interface Notification {
  id: number;
  kind:
    | "message"
    | "quote"
    | "decision"
    | "sketch"
    | "payment"
    | "delivery"
    | "request"
    | "assignment"
    | "change"
    | "reminder_quote"
    | "reminder_sketch"
    | "reminder_payment"
    | "reminder_reply";
  comm_order_id: number;
  order_title: string;
  /**
   * The fact that it tells of; null for a reminder
   */
  event_type:
    | (
        | "submitted"
        | "updated"
        | "message_sent"
        | "message_edited"
        | "message_deleted"
        | "assigned"
        | "promised"
        | "confirm"
        | "send_quote"
        | "withdraw_quote"
        | "accept_quote"
        | "request_changes"
        | "reject_quote"
        | "reopen"
        | "expire_quote"
        | "cancel"
        | "cancel_sale"
        | "payment_announced"
        | "payment_retracted"
        | "payment_denied"
        | "payment_received"
        | "delivery_sent"
        | "delivery_received"
        | "refund_begun"
        | "payment_refunded"
        | "send_sketch"
        | "approve_sketch"
        | "request_sketch_changes"
        | "show_finished"
        | "add_pin"
        | "resolve_pin"
        | "remove_pin"
      )
    | null;
  /**
   * Who did it; empty where nobody did
   */
  actor_name: string;
  /**
   * What happened, in the caller's language
   */
  text: string;
  /**
   * What was written, where it is a message of text
   */
  excerpt: string;
  /**
   * The page, at the very place that it tells of
   */
  url: string;
  is_seen: boolean;
  /**
   * Unix seconds
   */
  created_time: number;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "NotificationSettings".
 */
export interface NotificationSettings {
  language: "en" | "zh" | "";
  time_zone: string;
  quiet_from: number | null;
  quiet_to: number | null;
  /**
   * Whether there is an address to write to
   */
  has_email: boolean;
  /**
   * Every switch of the caller's side, as it stands
   */
  switches: {
    group:
      | "message"
      | "quote"
      | "decision"
      | "sketch"
      | "payment"
      | "delivery"
      | "request"
      | "assignment"
      | "change"
      | "reminder";
    channel: "app" | "mail" | "push";
    on: boolean;
  }[];
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "Device".
 */
export interface Device {
  id: number;
  name: string;
  /**
   * By it a browser knows itself in the list
   */
  endpoint: string;
  /**
   * Unix seconds
   */
  created_time: number;
  /**
   * When its push service last took something; null before the first time
   */
  reached_time: number | null;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "GuestLink".
 */
export interface GuestLink {
  /**
   * The order
   */
  id: number;
  /**
   * Opens the order for its customer, and is told once; empty where they have an account to sign in with
   */
  link: string;
  expire_time: number | 0;
  /**
   * The customer's address where the order is also mailed to them with a way in, a few minutes after it was taken down unless they have looked by then; else empty, and the link is passed on by hand
   */
  mailed_to: string;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "GuestAccess".
 */
export interface GuestAccess {
  id: number;
  /**
   * Whether the customer has no account to sign in with
   */
  guest: boolean;
  /**
   * When the newest link was made
   */
  made_time: number | 0;
  /**
   * When it ends, or has ended
   */
  expire_time: number | 0;
  /**
   * Whether it has ended, by itself or by somebody
   */
  ended: boolean;
  /**
   * When somebody first read the order by a link
   */
  opened_time: number | 0;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "DeskPage".
 */
export interface DeskPage {
  orders: OrderSummary[];
  /**
   * What `before` takes for the page in front; empty on the first
   */
  previous: string;
  /**
   * What `after` takes for the page behind; empty on the last
   */
  next: string;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "DeskCount".
 */
export interface DeskCount {
  view:
    | "my_turn"
    | "new"
    | "waiting"
    | "expiring"
    | "in_review"
    | "unpaid"
    | "due"
    | "overdue"
    | "unassigned"
    | "mine"
    | "closed"
    | "all";
  /**
   * How many orders it has, counted up to 99
   */
  count: number;
  /**
   * Whether it has more than that
   */
  more: boolean;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "BoardColumn".
 */
export interface BoardColumn {
  column:
    | "requested"
    | "talking"
    | "quoted"
    | "accepted"
    | "paid"
    | "making"
    | "finished"
    | "received"
    | "cancelled";
  orders: OrderSummary[];
  /**
   * What `after` takes for the cards behind; empty at the end
   */
  next: string;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "DeskCalendar".
 */
export interface DeskCalendar {
  month: string;
  /**
   * The day it is in the shop
   */
  today: string;
  orders: OrderSummary[];
  /**
   * Whether there are more than 500
   */
  more: boolean;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "Colleague".
 */
export interface Colleague {
  id: number;
  name: string;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "DeskAssigned".
 */
export interface DeskAssigned {
  /**
   * The orders, the lowest number first
   */
  ids: number[];
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "Numbers".
 */
export interface Numbers {
  all: {
    requests: number;
    /**
     * Of these, how many the studio has answered
     */
    replied: number;
    /**
     * Seconds until it did, for half of them; 0 if none
     */
    reply_median: number;
    /**
     * Seconds until it did, for nine of ten; 0 if none
     */
    reply_most: number;
    /**
     * How many led to an accepted quote
     */
    won: number;
    /**
     * How many were declined, or cancelled after a quote, or whose quote expired or was withdrawn and no other followed
     */
    lost: number;
    /**
     * For how many sketches were sent
     */
    sketched: number;
    /**
     * How many rounds of sketches that were
     */
    rounds: number;
    /**
     * How many were handed over and had a day that was promised, or else asked for
     */
    due: number;
    /**
     * Of these, how many were handed over by the end of that day
     */
    on_time: number;
  };
  /**
   * Whether the time until the studio's answer counts the shop's opening hours alone
   */
  working_hours: boolean;
  /**
   * By the month in which the request came, the oldest first
   */
  months: {
    requests: number;
    /**
     * Of these, how many the studio has answered
     */
    replied: number;
    /**
     * Seconds until it did, for half of them; 0 if none
     */
    reply_median: number;
    /**
     * Seconds until it did, for nine of ten; 0 if none
     */
    reply_most: number;
    /**
     * How many led to an accepted quote
     */
    won: number;
    /**
     * How many were declined, or cancelled after a quote, or whose quote expired or was withdrawn and no other followed
     */
    lost: number;
    /**
     * For how many sketches were sent
     */
    sketched: number;
    /**
     * How many rounds of sketches that were
     */
    rounds: number;
    /**
     * How many were handed over and had a day that was promised, or else asked for
     */
    due: number;
    /**
     * Of these, how many were handed over by the end of that day
     */
    on_time: number;
    month: string;
  }[];
  /**
   * By product, the most asked for first
   */
  products: {
    requests: number;
    /**
     * Of these, how many the studio has answered
     */
    replied: number;
    /**
     * Seconds until it did, for half of them; 0 if none
     */
    reply_median: number;
    /**
     * Seconds until it did, for nine of ten; 0 if none
     */
    reply_most: number;
    /**
     * How many led to an accepted quote
     */
    won: number;
    /**
     * How many were declined, or cancelled after a quote, or whose quote expired or was withdrawn and no other followed
     */
    lost: number;
    /**
     * For how many sketches were sent
     */
    sketched: number;
    /**
     * How many rounds of sketches that were
     */
    rounds: number;
    /**
     * How many were handed over and had a day that was promised, or else asked for
     */
    due: number;
    /**
     * Of these, how many were handed over by the end of that day
     */
    on_time: number;
    archive_id: number;
    title: string;
  }[];
  /**
   * How long orders stood in each stage until now
   */
  stages: {
    stage: "requested" | "talking" | "quoted" | "accepted" | "paid" | "making" | "finished" | "received";
    /**
     * How many stood there
     */
    orders: number;
    /**
     * How long it was the studio's turn, on average
     */
    merchant_seconds: number;
    /**
     * How long it was the customer's turn, on average
     */
    customer_seconds: number;
  }[];
  /**
   * Why quotes were declined, at most 20, the most frequent first
   */
  reasons: {
    reason: string;
    count: number;
    /**
     * Unix seconds
     */
    last_time: number;
    /**
     * The last order for which it was said
     */
    comm_order_id: number;
  }[];
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "Payment".
 */
export interface Payment {
  /**
   * The sales order's id
   */
  id: number;
  order_id: string;
  /**
   * The sales order's: 0 until all of it is confirmed, then 1
   */
  status: number;
  /**
   * 1, 2 in the order in which they are paid
   */
  instalment: number;
  /**
   * A deposit and the balance after it, or all at once
   */
  kind: "deposit" | "balance" | "full";
  pay_way: "offline" | "bank_transfer" | "cash" | "card";
  /**
   * The instalment's, in minor units
   */
  amount: number;
  currency: string;
  /**
   * The number to quote with a transfer
   */
  reference: string;
  /**
   * Who says that the money has arrived
   */
  confirmed_by: "shop" | "provider";
  /**
   * Where to pay, in the shop's own words, or empty
   */
  instructions: string;
  /**
   * What the bank or the till calls the payment, or empty
   */
  payment_id: string;
  /**
   * When the customer said that they paid, or 0
   */
  announced_time: number;
  /**
   * When the shop confirmed the payment, or 0
   */
  paid_time: number;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "CardPage".
 */
export interface CardPage {
  /**
   * The sales order's id
   */
  id: number;
  order_id: string;
  instalment: number;
  /**
   * Minor units
   */
  amount: number;
  currency: string;
  /**
   * The provider's page, to be opened in the customer's browser
   */
  url: string;
  /**
   * Unix seconds
   */
  expires_time: number;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "CardPayment".
 */
export interface CardPayment {
  /**
   * The sales order's id
   */
  id: number;
  instalment: number;
  /**
   * What the provider calls the page
   */
  reference: string;
  /**
   * `open` one may pay on it · `underway` the money is on its way · `voiding` it is being closed · `void` nobody paid on it · `paid` · `returning` the money is on its way back · `returned` · `odd` other money came than was asked for · `settled` people have seen to the money
   */
  state: "open" | "underway" | "voiding" | "void" | "paid" | "returning" | "returned" | "odd" | "settled";
  /**
   * What was asked for, in minor units
   */
  amount: number;
  currency: string;
  /**
   * What came, where that is something else, or 0
   */
  came_amount: number;
  came_currency: string;
  /**
   * What the provider calls the payment, or empty; for staff
   */
  payment_id: string;
  /**
   * Why money is not on its way back: `away` the provider cannot be reached, `refused` it says no, `no_cards` the shop has no keys any more; for staff
   */
  problem: "" | "away" | "refused" | "no_cards";
  /**
   * What the provider said to that; for staff
   */
  said: string;
  /**
   * When the provider is asked or told again, or 0
   */
  next_try_time: number;
  /**
   * Unix seconds
   */
  created_time: number;
  /**
   * What you may do: `settle` says that you have seen to the money otherwise
   */
  actions: "settle"[];
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "MessageVersion".
 */
export interface MessageVersion {
  content: string;
  /**
   * Since when it said this
   */
  written_time: number;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "Sticker".
 */
export interface Sticker {
  /**
   * The `content` of a message of type sticker
   */
  name: string;
  /**
   * What it says: of those that ship in the caller's language, of the shop's own its name
   */
  title: string;
  /**
   * The absolute address of its picture
   */
  url: string;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "PackSticker".
 */
export interface PackSticker {
  /**
   * The `content` of a message of type sticker
   */
  name: string;
  /**
   * What it says: of those that ship in the caller's language, of the shop's own its name
   */
  title: string;
  /**
   * The absolute address of its picture
   */
  url: string;
  id: number;
  /**
   * A picture of the shop's own, and none of those that ship
   */
  own: boolean;
  /**
   * It is not offered, and cannot be sent
   */
  hidden: boolean;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "Note".
 */
export interface Note {
  id: number;
  comm_order_id: number;
  author_id: number;
  author_name: string;
  content: string;
  /**
   * Unix seconds
   */
  created_time: number;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "SavedReply".
 */
export interface SavedReply {
  id: number;
  name: string;
  text: string;
  /**
   * Unix seconds
   */
  updated_time: number;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "Account".
 */
export interface Account {
  id: number;
  user_name: string;
  email: string;
  phone: string;
  real_name: string;
  role: "customer" | "staff" | "owner";
  /**
   * Send it as the header `Token`
   */
  token: string;
  /**
   * Unix seconds
   */
  expire_time: number;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "OwnAccount".
 */
export interface OwnAccount {
  id: number;
  user_name: string;
  email: string;
  phone: string;
  real_name: string;
  /**
   * The role in which this credential acts
   */
  role: "customer" | "staff" | "owner";
  /**
   * The API key of this call, null for a person's own token
   */
  key: ApiKey | null;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "ApiKey".
 */
export interface ApiKey {
  id: number;
  name: string;
  /**
   * The first characters of the key
   */
  prefix: string;
  /**
   * read: every GET · write: every POST · staff: acts in its owner's role, else as a customer
   */
  scopes: ("read" | "write" | "staff")[];
  /**
   * Unix seconds
   */
  created_time: number;
  /**
   * Unix seconds, 0 if it never ends
   */
  expire_time: number;
  /**
   * Unix seconds, to the minute; 0 if it was never used
   */
  last_used_time: number;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "Product".
 */
export interface Product {
  id: number;
  title: string;
  url_token: string;
  description: string;
  content: string;
  logo: string;
  thumb: string;
  images: string[];
  /**
   * “From” price in minor units
   */
  price: number;
  currency: string;
  usual_days: number;
  /**
   * Hours within which the studio usually replies; of its opening hours, where it has set any
   */
  reply_hours: number;
  /**
   * Whether it takes requests now
   */
  open: boolean;
  /**
   * It takes none only because as many are open as may be
   */
  full: boolean;
  /**
   * Requests that may be open at a time, 0 for as many as come
   */
  request_cap: number;
  /**
   * What a request's description starts from
   */
  template: string;
  order_fields: Field[];
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "Field".
 */
export interface Field {
  /**
   * The label
   */
  name: string;
  /**
   * The key in order_extra
   */
  field_name: string;
  type:
    | "text"
    | "textarea"
    | "number"
    | "radio"
    | "checkbox"
    | "select"
    | "date"
    | "time"
    | "datetime"
    | "color"
    | "image"
    | "images"
    | "file";
  required: boolean;
  /**
   * Help text
   */
  remark: string;
  /**
   * The choices, one a line
   */
  content: string;
  unit?: string;
  min?: number;
  max?: number;
  step?: number;
  /**
   * Of a text: characters at least
   */
  shortest?: number;
  /**
   * Of a text: characters at most
   */
  longest?: number;
  /**
   * Of a date: the first day that may be given
   */
  earliest?: string;
  /**
   * Of a date: the last day that may be given
   */
  latest?: string;
  event_date?: boolean;
  /**
   * The `field_name` of the question above that decides whether this one is asked
   */
  shown_when?: string;
  /**
   * The answers to it for which this one is asked, one a line; empty for any answer
   */
  shown_for?: string;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "Attachment".
 */
export interface Attachment {
  id: number;
  file_name: string;
  /**
   * Its absolute address
   */
  file_location: string;
  file_size: number;
  file_md5: string;
  /**
   * What the file really is, whatever its name
   */
  mime: string;
  /**
   * The `message_type` that shows it best
   */
  kind: "image" | "video" | "audio" | "file";
  width: number;
  height: number;
  /**
   * Of a recording or a film, in whole seconds; 0 where that is not known
   */
  duration: number;
  /**
   * 1 for a picture, else 0
   */
  is_image: number;
  logo: string;
  thumb: string;
  /**
   * Unix seconds
   */
  created_time: number;
  /**
   * Unix seconds
   */
  updated_time: number;
  status: number;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "Shop".
 */
export interface Shop {
  name: string;
  time_zone: string;
  currency: string;
  pay_how: string;
  terms: string;
  hours: string;
  /**
   * When somebody is there, for each weekday, Monday first; seven empty ones where no hours are set
   */
  week: {
    /**
     * Minutes of the day in the shop's time zone
     */
    from: number;
    /**
     * Minutes of the day in the shop's time zone
     */
    to: number;
  }[][];
  /**
   * On which nobody is there in spite of `week`: the first and the last day
   */
  closed_days: {
    from: string;
    to: string;
  }[];
  address: string;
  tax_number: string;
  reply_goal: number;
  stickers: boolean;
  watermark_sketches: boolean;
  files_after_balance: boolean;
  /**
   * Its address, or empty
   */
  logo: string;
  /**
   * There are prices in it, so the currency stays
   */
  currency_locked: boolean;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "StaffMember".
 */
export interface StaffMember {
  id: number;
  real_name: string;
  user_name: string;
  email: string;
  phone: string;
  /**
   * `staff` works the queue, `owner` also manages products, staff and settings
   */
  role: "staff" | "owner";
  /**
   * Unix seconds
   */
  created_time: number;
  /**
   * Orders in their charge on which there is something left to do
   */
  orders: number;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "Invitation".
 */
export interface Invitation {
  id: number;
  /**
   * `staff` works the queue, `owner` also manages products, staff and settings
   */
  role: "staff" | "owner";
  note: string;
  /**
   * Where the link is mailed, or empty
   */
  email: string;
  /**
   * What became of the mail: `none` where there is none, and the link is passed on by hand; `waiting` to be sent, or to be tried again; `sent`; `failed`, and given up
   */
  mail: "none" | "waiting" | "sent" | "failed";
  /**
   * What the mail server last said against it, or empty
   */
  mail_problem: string;
  invited_by: string;
  /**
   * Unix seconds
   */
  created_time: number;
  /**
   * Unix seconds
   */
  expire_time: number;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "NewInvitation".
 */
export interface NewInvitation {
  id: number;
  /**
   * `staff` works the queue, `owner` also manages products, staff and settings
   */
  role: "staff" | "owner";
  note: string;
  /**
   * Where the link is mailed, or empty
   */
  email: string;
  /**
   * What became of the mail: `none` where there is none, and the link is passed on by hand; `waiting` to be sent, or to be tried again; `sent`; `failed`, and given up
   */
  mail: "none" | "waiting" | "sent" | "failed";
  /**
   * What the mail server last said against it, or empty
   */
  mail_problem: string;
  invited_by: string;
  /**
   * Unix seconds
   */
  created_time: number;
  /**
   * Unix seconds
   */
  expire_time: number;
  /**
   * Where it is accepted; told here and in its mail, and kept nowhere
   */
  link: string;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "MailState".
 */
export interface MailState {
  /**
   * Whether a mail server is named: without one no mail is written
   */
  sends: boolean;
  /**
   * The address that mails come from, or empty
   */
  from: string;
  /**
   * The address to which mails are answered, or empty: then nobody can answer by mail
   */
  reply_to: string;
  /**
   * How many mails wait to be sent, or to be tried again
   */
  waiting: number;
  /**
   * The newest of those that were given up, at most twenty
   */
  failed: {
    /**
     * 0 where it was a list of several orders
     */
    comm_order_id: number;
    address: string;
    subject: string;
    /**
     * What the mail server said, or why it was not reached
     */
    problem: string;
    /**
     * Unix seconds
     */
    failed_time: number;
  }[];
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "MailTest".
 */
export interface MailTest {
  address: string;
  /**
   * Whether the mail server took it
   */
  delivered: boolean;
  /**
   * What it said otherwise, or why it was not reached
   */
  problem: string;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "MailTemplate".
 */
export interface MailTemplate {
  /**
   * Who reads it: the customer, or those who work here
   */
  reader: "customer" | "merchant";
  /**
   * What it is about; `several` for a mail that tells of more than one kind of news
   */
  kind:
    | "message"
    | "quote"
    | "decision"
    | "sketch"
    | "payment"
    | "delivery"
    | "request"
    | "assignment"
    | "change"
    | "reminder"
    | "several";
  language: "en" | "zh";
  subject: string;
  opening: string;
  closing: string;
  /**
   * Whether these are the words that Atelier comes with
   */
  standard: boolean;
  /**
   * The same, filled in with an example
   */
  preview: {
    subject: string;
    opening: string;
    closing: string;
  };
  /**
   * 0 while it is the standard wording
   */
  updated_time: number;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "AuditPage".
 */
export interface AuditPage {
  entries: AuditEntry[];
  /**
   * What `before` takes for the page behind; 0 on the last
   */
  next: number;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "AuditEntry".
 */
export interface AuditEntry {
  id: number;
  /**
   * Unix seconds
   */
  created_time: number;
  act:
    | "shop_set_up"
    | "shop_changed"
    | "own_network_allowed"
    | "own_network_refused"
    | "product_added"
    | "product_changed"
    | "products_arranged"
    | "colleague_invited"
    | "invitation_renewed"
    | "invitation_withdrawn"
    | "colleague_joined"
    | "role_changed"
    | "colleague_removed"
    | "key_made"
    | "key_revoked"
    | "webhook_made"
    | "webhook_changed"
    | "webhook_removed"
    | "webhook_secret_renewed"
    | "password_changed"
    | "order_taken_down"
    | "link_made"
    | "links_ended"
    | "sign_in_locked"
    | "mail_worded"
    | "mail_wording_reset"
    | "mail_tested"
    | "reply_saved"
    | "reply_removed"
    | "sticker_added"
    | "sticker_renamed"
    | "sticker_hidden"
    | "sticker_offered"
    | "sticker_removed"
    | "stickers_arranged"
    | "quote_template_saved"
    | "quote_template_renamed"
    | "quote_template_removed"
    | "orders_exported";
  /**
   * Who did it, 0 if nobody is known
   */
  actor_id: number;
  actor_name: string;
  /**
   * The role in which they did it
   */
  actor_role: ("customer" | "staff" | "owner") | null;
  /**
   * The API key of the program that did it, 0 if it was a person
   */
  key_id: number;
  /**
   * The number of what it was done to, 0 if it has none
   */
  about_id: number;
  /**
   * What that was called then
   */
  about: string;
  /**
   * Where the call came from, empty if that is not known
   */
  address: string;
  data: {
    [k: string]: string | number | string[];
  };
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "AuditedEvents".
 */
export interface AuditedEvents {
  entries: AuditedEvent[];
  /**
   * What `before` takes for the page behind; 0 on the last
   */
  next: number;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "AuditedEvent".
 */
export interface AuditedEvent {
  /**
   * 1, 2, 3 … within the order, without gaps
   */
  seq: number;
  type:
    | "submitted"
    | "updated"
    | "message_sent"
    | "message_edited"
    | "message_deleted"
    | "assigned"
    | "promised"
    | "confirm"
    | "send_quote"
    | "withdraw_quote"
    | "accept_quote"
    | "request_changes"
    | "reject_quote"
    | "reopen"
    | "expire_quote"
    | "cancel"
    | "cancel_sale"
    | "payment_announced"
    | "payment_retracted"
    | "payment_denied"
    | "payment_received"
    | "delivery_sent"
    | "delivery_received"
    | "refund_begun"
    | "payment_refunded"
    | "send_sketch"
    | "approve_sketch"
    | "request_sketch_changes"
    | "show_finished"
    | "add_pin"
    | "resolve_pin"
    | "remove_pin";
  actor_id: number;
  actor_type: "user" | "admin" | "system";
  actor_name: string;
  from: number | null;
  to: number | null;
  data: {
    [k: string]: string | number;
  };
  /**
   * Unix seconds
   */
  created_time: number;
  id: number;
  comm_order_id: number;
  /**
   * What the order is called now
   */
  title: string;
  /**
   * The API key of the program that did it, 0 if it was a person
   */
  key_id: number;
  /**
   * Where the call came from, empty if that is not known
   */
  address: string;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "AuditActor".
 */
export interface AuditActor {
  id: number;
  name: string;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "Webhook".
 */
export interface Webhook {
  id: number;
  url: string;
  description: string;
  /**
   * The events it hears of; empty: all
   */
  event_types: (
    | "order.submitted"
    | "order.updated"
    | "order.message_sent"
    | "order.message_edited"
    | "order.message_deleted"
    | "order.assigned"
    | "order.promised"
    | "order.confirm"
    | "order.send_quote"
    | "order.withdraw_quote"
    | "order.accept_quote"
    | "order.request_changes"
    | "order.reject_quote"
    | "order.reopen"
    | "order.expire_quote"
    | "order.cancel"
    | "order.cancel_sale"
    | "order.payment_announced"
    | "order.payment_retracted"
    | "order.payment_denied"
    | "order.payment_received"
    | "order.delivery_sent"
    | "order.delivery_received"
    | "order.refund_begun"
    | "order.payment_refunded"
    | "order.send_sketch"
    | "order.approve_sketch"
    | "order.request_sketch_changes"
    | "order.show_finished"
    | "order.add_pin"
    | "order.resolve_pin"
    | "order.remove_pin"
  )[];
  enabled: boolean;
  /**
   * Why nothing is sent: its owner said so, it answered 410, or it failed for days
   */
  stopped_for: ("by_owner" | "gone" | "failing") | null;
  /**
   * Since when every attempt failed
   */
  failing_since: number | null;
  /**
   * Until then the secret before the last rotation signs, too
   */
  old_secret_until: number | null;
  /**
   * What became of the events of the last 24 hours
   */
  last_day: {
    delivered: number;
    pending: number;
    failed: number;
  };
  /**
   * Unix seconds
   */
  created_time: number;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "WebhookTrial".
 */
export interface WebhookTrial {
  /**
   * What the last attempt was answered with
   */
  http_status: number | null;
  /**
   * Why the last attempt failed
   */
  problem:
    | (
        | "status"
        | "timeout"
        | "no_such_host"
        | "private_address"
        | "connection"
        | "certificate"
        | "unseen"
        | "internal"
      )
    | null;
  duration_ms: number | null;
  /**
   * The beginning of the last answer's body
   */
  response: string;
  delivered: boolean;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "WebhookDelivery".
 */
export interface WebhookDelivery {
  /**
   * What the last attempt was answered with
   */
  http_status: number | null;
  /**
   * Why the last attempt failed
   */
  problem:
    | (
        | "status"
        | "timeout"
        | "no_such_host"
        | "private_address"
        | "connection"
        | "certificate"
        | "unseen"
        | "internal"
      )
    | null;
  duration_ms: number | null;
  /**
   * The beginning of the last answer's body
   */
  response: string;
  /**
   * What the header webhook-id says: the same for every attempt
   */
  id: string;
  webhook_id: number;
  event_type:
    | "order.submitted"
    | "order.updated"
    | "order.message_sent"
    | "order.message_edited"
    | "order.message_deleted"
    | "order.assigned"
    | "order.promised"
    | "order.confirm"
    | "order.send_quote"
    | "order.withdraw_quote"
    | "order.accept_quote"
    | "order.request_changes"
    | "order.reject_quote"
    | "order.reopen"
    | "order.expire_quote"
    | "order.cancel"
    | "order.cancel_sale"
    | "order.payment_announced"
    | "order.payment_retracted"
    | "order.payment_denied"
    | "order.payment_received"
    | "order.delivery_sent"
    | "order.delivery_received"
    | "order.refund_begun"
    | "order.payment_refunded"
    | "order.send_sketch"
    | "order.approve_sketch"
    | "order.request_sketch_changes"
    | "order.show_finished"
    | "order.add_pin"
    | "order.resolve_pin"
    | "order.remove_pin";
  comm_order_id: number;
  seq: number;
  state: "pending" | "delivered" | "failed";
  attempts: number;
  /**
   * Unix seconds
   */
  created_time: number;
  attempted_time: number | null;
  next_attempt_time: number | null;
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "Refused".
 */
export interface Refused {
  /**
   * -1 error, see msg · 1001 not signed in · 1002 not allowed
   */
  code: -1 | 1001 | 1002;
  msg: string;
  data?: {
    fields: {
      [k: string]: string[];
    };
  };
}
/**
 * This interface was referenced by `Calls`'s JSON-Schema
 * via the `definition` "WebhookMessage".
 */
export interface WebhookMessage {
  type:
    | "order.submitted"
    | "order.updated"
    | "order.message_sent"
    | "order.message_edited"
    | "order.message_deleted"
    | "order.assigned"
    | "order.promised"
    | "order.confirm"
    | "order.send_quote"
    | "order.withdraw_quote"
    | "order.accept_quote"
    | "order.request_changes"
    | "order.reject_quote"
    | "order.reopen"
    | "order.expire_quote"
    | "order.cancel"
    | "order.cancel_sale"
    | "order.payment_announced"
    | "order.payment_retracted"
    | "order.payment_denied"
    | "order.payment_received"
    | "order.delivery_sent"
    | "order.delivery_received"
    | "order.refund_begun"
    | "order.payment_refunded"
    | "order.send_sketch"
    | "order.approve_sketch"
    | "order.request_sketch_changes"
    | "order.show_finished"
    | "order.add_pin"
    | "order.resolve_pin"
    | "order.remove_pin";
  /**
   * When it happened
   */
  timestamp: string;
  data: FeedEvent;
}
