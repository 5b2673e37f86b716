/** What stands above everything that a mail of ours says, in its reader's language: who answers writes above it. */
export const ABOVE_MARK = "##";

/** A line by itself that says: from here on it is somebody else's words, or the sender's usual ending. */
const ENDS: readonly RegExp[] = [
  // Ours, wherever it is quoted.
  /^##.+##$/,
  // The ending of a mail, by an old convention.
  /^--\s?$/,
  // "On Monday Ada wrote:", as programs say it in the languages that customers of such a shop mostly use.
  /^(?=.*\d)(On|At|Am|Le|El|Il|Em|Op|Den)\b.{4,250}\b(wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev)\b.{0,120}[:：]$/i,
  /^(?=.*\d).{0,250}(写道|寫道|来信|撰写)\s*[:：]$/,
  // Outlook's, QQ's and NetEase's rules with a heading in them.
  /^[-_—\s]{2,}\s*(original( message| email)?|forwarded message|replied message|原始邮件|原邮件|回复的原邮件|转发的?邮件|ursprüngliche nachricht|message d'origine)\s*[-_—\s]{2,}$/i,
  /^_{20,}$/,
];

/** What phones and mail programs put last. */
const LAST: readonly RegExp[] = [
  /^(sent|get) (from|outlook for|via|with) .{1,60}$/i,
  /^(发自|來自|来自|获取)\s?(我的|outlook|网易|QQ|foxmail).{0,40}$/i,
  /^(von meinem .{1,40} gesendet|envoyé de(puis)? mon .{1,40}|enviado desde mi .{1,40})$/i,
];

/** How a heading begins that a mail program copies from the mail it answers, and what its next lines begin with. */
const HEADING = /^\**(from|von|de|发件人|發件人|寄件者)\**\s*[:：]/i;
const HEADING_GOES_ON =
  /^\**(sent|date|to|subject|cc|gesendet|datum|an|betreff|发送时间|发送日期|日期|时间|收件人|抄送|主题|主旨)\**\s*[:：]/i;

const isQuoted = (line: string) => /^\s*>/.test(line);

/**
 * What somebody wrote in a mail themselves: without what it answers, and without the ending that their program adds. Whoever
 * writes below the quotation is understood, too.
 * @param ours addresses of the shop: a line that ends in a colon and names one begins a quotation, in whatever language
 */
export function ownWords(text: string, ours: readonly string[] = []): string {
  const lines = text.replaceAll(/\r\n?/g, "\n").replaceAll("\u00a0", " ").split("\n");
  const end = lines.findIndex((_, at) => endsAt(lines, at, ours));
  const above = tidy(end === -1 ? lines : lines.slice(0, end));
  if (above !== "" || !lines.some(isQuoted)) return above;
  return below(lines, ours);
}

function endsAt(lines: readonly string[], at: number, ours: readonly string[]): boolean {
  const [line = "", next = "", third = ""] = lines
    .slice(at, at + 3)
    .map((one) => one.replace(/^[\s>]+/, "").trimEnd());
  if (line === "") return false;
  if (ENDS.some((end) => end.test(line))) return true;
  if (HEADING.test(line) && [next, third].some((one) => HEADING_GOES_ON.test(one))) return true;
  // Programs break long lines anywhere.
  const begun = BEGINS.test(line) || ours.some((address) => line.includes(address));
  const lengths = begun && next !== "" ? (third === "" ? 2 : 3) : 1;
  return [line, `${line} ${next}`, `${line} ${next} ${third}`]
    .slice(0, lengths)
    .some((one) => WROTE.some((wrote) => wrote.test(one)) || namesUs(one, ours));
}

const WROTE = ENDS.slice(2, 4);
/** How a line begins that says when somebody wrote. */
const BEGINS = /^((On|Am|Le|El|Il|Em|Op|Den|At)\b|[在于]|.{0,60}\d{1,4}[-/.:年]\s?\d)/i;

function namesUs(line: string, ours: readonly string[]): boolean {
  return line.length < 300 && /[:：]$/.test(line) && ours.some((address) => line.includes(address));
}

/** Below what was quoted, for those who answer there. */
function below(lines: readonly string[], ours: readonly string[]): string {
  const last = lines.findLastIndex(isQuoted);
  const rest = lines.slice(last + 1);
  const end = rest.findIndex((_, at) => endsAt(rest, at, ours));
  return tidy(end === -1 ? rest : rest.slice(0, end));
}

/** Without what stands last and is not theirs: lines of a quotation, a program's own, and empty ones around. */
function tidy(lines: readonly string[]): string {
  const isTheirs = (line: string) => line !== "" && !isQuoted(line) && !LAST.some((last) => last.test(line));
  const last = lines.findLastIndex((line) => isTheirs(line.trim()));
  return lines
    .slice(0, last + 1)
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}
