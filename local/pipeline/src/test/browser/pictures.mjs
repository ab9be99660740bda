// Takes pictures of the pages: node pictures.mjs CLEANER FOLDER [OVERVIEW]. What stands at the addresses has to run:
// ./qingliu preview for the cleaner alone, ./qingliu run for both.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { answered, found, open, visit } from './browser.mjs';

const [address, folder, overview] = process.argv.slice(2);
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

const overviews = {
  'overview-newest': ['', {}],
  'overview-search': ['#words=沈若蘭', {}],
  'overview-dark': ['', { colorScheme: 'dark' }],
  'overview-chinese': ['', { locale: 'zh-CN' }],
  'overview-phone': ['', phone],
};

async function picturesOfOverview() {
  for (const [name, [hash, options]] of Object.entries(overviews)) {
    const page = await visit(browser, new URL(hash, overview).href, options);
    await found(page);
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    if (name === 'overview-search' || name === 'overview-phone') {
      await page.locator('#hits a').first().click();
      await page.waitForSelector('#original');
      await page.screenshot({ path: join(folder, `${name}-article.png`), fullPage: true });
    }
    if (page.troubles.length) console.log(name, page.troubles);
    await page.context().close();
  }
  const page = await visit(browser, overview, { viewport: { width: 1100, height: 620 } });
  await found(page);
  await page.screenshot({ path: join(folder, 'overview.png') });
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
if (overview) await picturesOfOverview();
await browser.close();
