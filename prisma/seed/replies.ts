/** What the demo's studio answers with again and again. */
export const REPLIES = [
  {
    name: "thanks",
    text: "Dear {customer},\n\nthank you for “{title}”. We look at it today, and you have a quote from us within two days.\n\n{me}, {shop}",
  },
  {
    name: "photo",
    text: "Could you send us a photo, {customer}? One from the front in daylight is enough.",
  },
  {
    name: "pay",
    text: "The amount is {amount}. Please give the number {order} with your payment, so that we find it at once.",
  },
  {
    name: "date",
    text: "You wrote that you need it by {due}. Is there a day before that on which you could come by?",
  },
  {
    name: "谢谢",
    text: "{customer}您好，“{title}”我们已收到，两天内给您报价。\n{me}，{shop}",
  },
];
