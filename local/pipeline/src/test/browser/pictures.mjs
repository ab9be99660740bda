// Takes pictures of the pages: node pictures.mjs ADDRESS FOLDER. The service has to run; ./qingliu preview starts it.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { answered, open, visit } from './browser.mjs';

const [address, folder] = process.argv.slice(2);
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true };
const heightOfReadme = 380;
const pictures = {
  'explain-text': ['#sample=annotated', {}],
  'explain-newspaper': ['#sample=newspaper', {}],
  'explain-website': ['#sample=website', {}],
  'explain-facts-dark': ['#sample=facts', { colorScheme: 'dark' }],
  'explain-newspaper-dark': ['#sample=newspaper', { colorScheme: 'dark' }],
  'explain-refused': ['#sample=refused', {}],
  'explain-hostile': ['#sample=hostile', {}],
  'explain-phone': ['#sample=annotated', phone],
  'explain-phone-dark': ['#sample=facts', { ...phone, colorScheme: 'dark' }],
  'explain-chinese': ['#sample=annotated', { locale: 'zh-CN' }],
};

// The one in README.md: small enough for a repository, with the box that says why.
async function pictureOfReadme() {
  const page = await visit(browser, new URL('#sample=annotated', address).href, { viewport: { width: 940, height: 640 } });
  await answered(page);
  await page.locator('#original mark.k-pinyin').nth(3).hover();
  const { x, y, width } = await page.locator('.sides').boundingBox();
  await page.screenshot({ path: join(folder, 'explain.png'), clip: { x, y, width, height: heightOfReadme } });
  await page.context().close();
}

await mkdir(folder, { recursive: true });
const browser = await open();
for (const [name, [hash, options]] of Object.entries(pictures)) {
  const page = await visit(browser, new URL(hash, address).href, options);
  await answered(page);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  if (page.troubles.length) console.log(name, page.troubles);
  await page.context().close();
}
await pictureOfReadme();
await browser.close();
