const NAME = "atelier";
const STORE = "shelf";

/** Something of a person's that is not with the desk yet, kept in this browser. */
export type Kept = {
  key: string;
  /** What it belongs to: the person and the order. */
  place: string;
  /** When it was put there, in milliseconds: what comes first goes first. */
  at: number;
};

/** What is kept for a place, oldest first; nothing where the browser keeps nothing. */
export async function keptAt<T extends Kept>(place: string): Promise<T[]> {
  try {
    const store = await opened("readonly");
    const found: T[] = await answered(store.index("place").getAll(place));
    return found.sort((one, other) => one.at - other.at);
  } catch {
    // Expected: storage is switched off.
    return [];
  }
}

/** Keeps these, all or none. Rejects where there is no room, or storage is switched off. */
export async function keep(things: readonly Kept[]): Promise<void> {
  const store = await opened("readwrite");
  for (const thing of things) store.put(thing);
  await ended(store.transaction);
}

/** Forgets what is kept under this key. */
export async function forget(key: string): Promise<void> {
  try {
    const store = await opened("readwrite");
    store.delete(key);
    await ended(store.transaction);
  } catch {
    // Expected: storage is switched off, and nothing was kept.
  }
}

let database: Promise<IDBDatabase> | undefined;

async function opened(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  database ??= begun();
  try {
    return (await database).transaction(STORE, mode).objectStore(STORE);
  } catch (thrown) {
    database = undefined; // the browser has closed it, or would not open it: the next one tries anew
    throw thrown;
  }
}

function begun(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () =>
    request.result.createObjectStore(STORE, { keyPath: "key" }).createIndex("place", "place");
  return answered(request);
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function ended(work: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    work.oncomplete = () => resolve();
    work.onabort = () => reject(work.error);
  });
}
