import { expect, test } from "vitest";
import { htmlWords } from "./html-words";

test("what somebody wrote in HTML becomes lines, without what they answer", () => {
  const html =
    '<html><head><title>x</title><style>p { color: red }</style></head><body><div>Light &amp; oiled,</div><div>please.<br>Thanks &#128522;</div><div><br></div><div class="gmail_quote"><div>On Monday</div></div></body></html>';
  expect(htmlWords(html)).toEqual({ text: "Light & oiled,\nplease.\nThanks 😊", pictures: [] });
});

test("pictures in between belong to it, those of the quotation and the ending do not", () => {
  const html =
    '<p>Like this:</p><img src="cid:one@x"><div id="Signature"><img src="cid:logo@x"></div><blockquote><img src=cid:two></blockquote>';
  expect(htmlWords(html)).toEqual({ text: "Like this:", pictures: ["one@x"] });
});

test("odd HTML is text after all, and takes no longer than other", () => {
  expect(htmlWords("a < b").text).toBe("a");
  const odd = "<a <!-- <".repeat(200_000);
  const began = performance.now();
  htmlWords(odd);
  expect(performance.now() - began).toBeLessThan(5_000);
});
