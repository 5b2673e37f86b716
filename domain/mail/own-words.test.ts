import { describe, expect, test } from "vitest";
import { ownWords } from "./own-words";

const OURS = ["reply+1-2-3-abc@shop.test", "desk@shop.test"];
const QUOTED = "> ## Reply above this line ##\n>\n> Hello Ada,\n> there is news.";

describe("what somebody wrote themselves", () => {
  const CASES: Record<string, string> = {
    "Gmail, whose line breaks": `The light one.\n\nOn Mon, Nov 30, 2026 at 8:15 PM Willow Lane <desk@shop.test>\nwrote:\n\n${QUOTED}`,
    "Apple Mail on a phone":
      "The light one.\n\nSent from my iPhone\n\n> On 30 Nov 2026, at 20:15, Willow Lane <desk@shop.test> wrote:\n> \n> ## Reply above",
    Outlook:
      "The light one.\r\n\r\n________________________________\r\nFrom: Willow Lane <desk@shop.test>\r\nSent: Monday, November 30, 2026 8:15 PM\r\nTo: Ada\r\nSubject: A shelf\r\n\r\nHello Ada,",
    "Outlook in Chinese":
      "The light one.\n\n发件人: Willow Lane <desk@shop.test>\n发送时间: 2026年11月30日 20:15\n收件人: Ada\n主题: 书架（订单 7）\n\nAda，您好：",
    "Gmail in Chinese":
      "The light one.\n\nWillow Lane <desk@shop.test> 于2026年11月30日周一 20:15写道：\n\n> ## 请在此行上方回复 ##",
    "Apple Mail in Chinese, broken":
      "The light one.\n\n发自我的 iPhone\n\n> 在 2026年11月30日，20:15，Willow Lane <desk@shop.test> 写道：\n>",
    "QQ Mail":
      'The light one.\n\n------------------ 原始邮件 ------------------\n发件人: "Willow Lane" <desk@shop.test>;\n发送时间: 2026年11月30日(星期一) 晚上8:15',
    "NetEase Mail":
      'The light one.\n\n\n\n\n\n\n在 2026-11-30 20:15:00，"Willow Lane" <desk@shop.test> 写道：\n\n## 请在此行上方回复 ##',
    "NetEase on a phone": "The light one.\n\n---- 回复的原邮件 ----\n| 发件人 | Willow Lane |",
    "a phone of Huawei's": "The light one.\n\n来自我的华为手机\n",
    "a language that nobody thought of":
      "The light one.\n\nma 30. marraskuuta 2026 klo 20.15 Willow Lane (desk@shop.test) kirjoitti:\n\nHello",
    "somebody with an ending of their own": "The light one.\n\n-- \nAda Lovelace\nTel. 123",
    "a program that quotes without a word before": `The light one.\n\n${QUOTED}`,
    "somebody who answers below": `On Mon, Nov 30, 2026, Willow Lane <desk@shop.test> wrote:\n${QUOTED}\n\nThe light one.\n`,
    "a program that keeps our line alone":
      "The light one.\n\n## Reply above this line ##\n\nHello Ada,\n\nthere is news",
  };

  test.each(Object.entries(CASES))("%s", (_, text) => {
    expect(ownWords(text, OURS)).toBe("The light one.");
  });

  test("stays whole where it only looks like an ending, and keeps what is quoted in between", () => {
    const text =
      "发自内心感谢\nSent from my workshop in Porto, the oak is here.\nOn Monday I wrote a list:\n- oak\n- ash\n\nFrom: the wall to the door it is 2 m.\n\n> Light or dark?\nLight.\n\n> Oiled?\nYes.";
    expect(ownWords(text, OURS)).toBe(text);
  });

  test("is nothing where all of it is quoted", () => {
    expect(ownWords(QUOTED, OURS)).toBe("");
    expect(ownWords("\n\n", OURS)).toBe("");
  });
});
