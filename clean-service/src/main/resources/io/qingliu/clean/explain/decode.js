// Bytes become text here, as a browser does it. ingest-service knows more about charsets; here a person can choose.

const longestHead = 4096;

/** The text of a file; the charset is that which was chosen, or the likeliest. */
export function decode(bytes, chosen) {
  const charset = chosen || likeliest(bytes);
  return { charset, text: new TextDecoder(charset).decode(bytes) };
}

function likeliest(bytes) {
  const [first, second] = bytes;
  if (first === 0xFF && second === 0xFE) return 'UTF-16LE';
  if (first === 0xFE && second === 0xFF) return 'UTF-16BE';
  return isUtf8(bytes) ? 'UTF-8' : declared(bytes) ?? 'GB18030';
}

function isUtf8(bytes) {
  try {
    new TextDecoder('UTF-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

// What the page says of itself, unless it says UTF-8, which it is not.
function declared(bytes) {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, longestHead));
  const name = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  try {
    const known = name && new TextDecoder(name).encoding;
    return known && known !== 'utf-8' ? known : undefined;
  } catch {
    return undefined;
  }
}

const openingTag = /^\s*(?:<!doctype|<html|<\?xml|<head|<body)/i;
const closingTags = /<\/(?:p|div|td|li|h[1-6]|article|section|body)\s*>/gi;

/** text/html where there is as much markup as only HTML has; a stray tag in a text is none. */
export function guessType(text) {
  const head = text.slice(0, 20_000);
  return openingTag.test(head) || (head.match(closingTags) ?? []).length > 2 ? 'text/html' : 'text/plain';
}
