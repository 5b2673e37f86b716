import PostalMime, { type Address, type Attachment, type Email } from "postal-mime";
import { htmlWords } from "@/domain/mail/html-words";
import { invalidField } from "@/server/errors";

/** A mail that came in, as far as it counts here. */
export type OpenedMail = {
  /** What says which mail it is, wherever it comes from; empty where it says nothing. */
  messageId: string;
  /** In lower case; empty where none can be read. */
  from: string;
  subject: string;
  /** To whom, by all that it says. */
  to: string[];
  /** All its text, as it stands there. */
  text: string;
  files: Attachment[];
  header: (name: string) => string;
};

/** What belongs to the mail and not to its sender: signatures of keys, invitations, Outlook's own wrapping. */
const WRAPPINGS =
  /^(application\/(pgp-\w+|(x-)?pkcs7-\w+|ms-tnef)|text\/(calendar|rfc822-headers)|message\/)/;

const LIMITS = { maxNestingDepth: 30, maxHeadersSize: 256 * 1024, maxRfc822NestingDepth: 0 } as const;

/** Reads a mail as it came over the wire (RFC 5322). Throws invalid, naming `raw`, where it is none. */
export async function openMail(raw: Uint8Array): Promise<OpenedMail> {
  const mail = await PostalMime.parse(raw, LIMITS).catch(() => {
    throw invalidField("raw", "no_mail"); // Expected: deeper or with more headings than any mail has.
  });
  if (mail.headers.length === 0) throw invalidField("raw", "no_mail");
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? "";
  const { text, pictures } = htmlWords(mail.html ?? "");
  return {
    messageId: mail.messageId ?? "",
    from: flat(mail.from)[0] ?? "",
    subject: mail.subject?.trim() ?? "",
    to: recipientsOf(mail),
    text: mail.text?.trim() ? mail.text : text,
    files: mail.attachments.filter((file) => isSent(file, pictures)),
    header,
  };
}

const TOLD = ["delivered-to", "x-original-to", "envelope-to", "x-forwarded-to"] as const;

function recipientsOf({ to = [], cc = [], headers }: Email): string[] {
  const told = headers.filter(({ key }) => TOLD.some((name) => name === key)).map(({ value }) => value);
  return [...to, ...cc].flatMap(flat).concat(
    told.map((one) =>
      one
        .replace(/^.*<|>.*$/g, "")
        .trim()
        .toLowerCase(),
    ),
  );
}

function flat(address: Address | undefined): string[] {
  const all = address?.group ?? (address?.address ? [address] : []);
  return all.map((one) => one.address.toLowerCase());
}

/** Whether the sender meant to send it: pictures of the quotation and of their program's ending go with every mail. */
function isSent({ mimeType, contentId = "", related }: Attachment, pictures: readonly string[]): boolean {
  if (WRAPPINGS.test(mimeType)) return false;
  return !related || pictures.includes(contentId.replaceAll(/[<>]/g, ""));
}
