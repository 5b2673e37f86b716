// Shows what the shop calls this device about, and opens it. It keeps no pages: everything else is fetched as ever.

/** Milliseconds in which an order rings once, however much happens. */
const RESTS = 60_000;

self.addEventListener("push", (event) => event.waitUntil(show(event.data.json())));
self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data.url));
});
self.addEventListener("pushsubscriptionchange", (event) => event.waitUntil(subscribeAnew(event)));

async function show({ title, body, tag, url, lang }) {
  const shown = await self.registration.getNotifications({ tag });
  const rang = shown.map(({ data }) => data.rang).filter((at) => Date.now() - at < RESTS);
  await self.registration.showNotification(title, {
    body,
    tag,
    lang,
    icon: "/icon-192.png",
    renotify: rang.length === 0,
    data: { url, rang: rang[0] ?? Date.now() },
  });
  for (const tab of await tabs()) tab.postMessage({}); // their bells count it
}

/** The tab in which the order is open already, else a new one. */
async function open(url) {
  const wanted = new URL(url, self.location.origin);
  const there = (await tabs()).find((tab) => new URL(tab.url).pathname === wanted.pathname);
  if (!there) return self.clients.openWindow(wanted.href);
  there.postMessage({ open: wanted.href });
  return there.focus();
}

function tabs() {
  return self.clients.matchAll({ type: "window", includeUncontrolled: true });
}

/** A browser may change its address at the push service by itself. */
async function subscribeAnew({ oldSubscription, newSubscription }) {
  const subscription =
    newSubscription ?? (await self.registration.pushManager.subscribe(oldSubscription.options));
  await fetch("/api/notification/device/add", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(subscription),
  });
}
