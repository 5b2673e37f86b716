/**
 * Lets go of pages once they are drawn. React ends each by aborting a signal with an error that nobody reads, and until
 * an error's stack is read, V8 keeps the objects that its frames were called on. On Node 20 one of them leads to the
 * requests around it, and from there on: as long as one connection stays open, every page is kept. Reading lets go.
 */
export function releasePages(): void {
  const { abort } = AbortController.prototype;
  AbortController.prototype.abort = function (reason) {
    abort.call(this, reason);
    void (this.signal.reason as Error | undefined)?.stack;
  };
}
