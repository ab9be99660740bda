// Mozilla's Readability over a folder of NAME.html.gz: node measure.mjs DIR SECONDS.
// Prints {"pagesPerSecond": x, "bodies": {NAME: text}}. Warms up for as long as it measures.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const [folder, seconds] = [process.argv[2], Number(process.argv[3])];
const END = '.html.gz';
const pages = readdirSync(folder)
  .filter((file) => file.endsWith(END))
  .sort()
  .map((file) => [file.slice(0, -END.length), gunzipSync(readFileSync(join(folder, file))).toString('utf8')]);

function body(html) {
  try {
    const article = new Readability(parseHTML(html).document).parse();
    return article ? article.textContent : '';
  } catch {
    return ''; // counts as a page without an article
  }
}

function pagesPerSecond() {
  const start = process.hrtime.bigint();
  let done = 0;
  let elapsed = 0;
  while (elapsed < seconds) {
    for (const [, html] of pages) body(html);
    done += pages.length;
    elapsed = Number(process.hrtime.bigint() - start) / 1e9;
  }
  return done / elapsed;
}

pagesPerSecond();
const speed = pagesPerSecond();
const bodies = Object.fromEntries(pages.map(([name, html]) => [name, body(html)]));
process.stdout.write(JSON.stringify({ pagesPerSecond: speed, bodies }));
