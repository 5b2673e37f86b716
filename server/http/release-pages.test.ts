import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { releasePages } from "./release-pages";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

class Page {
  content = "what somebody ordered";
  finish(drawing: AbortController) {
    drawing.abort(new Error(this.content));
  }
}

/** Draws a page and forgets it. */
function drawn(drawing: AbortController): WeakRef<Page> {
  const page = new Page();
  page.finish(drawing);
  return new WeakRef(page);
}

test("nothing of a page is kept once it is drawn, though what ended it is", async () => {
  const { abort } = AbortController.prototype;
  try {
    releasePages();
    const drawing = new AbortController();
    const page = drawn(drawing);
    await new Promise(setImmediate); // a new reference is held until the turn is over
    collectGarbage();
    expect(page.deref()).toBeUndefined();
    expect(drawing.signal.reason).toBeInstanceOf(Error);
  } finally {
    AbortController.prototype.abort = abort;
  }
});
