// Takes pictures of the pages: node pictures.mjs ADDRESS FOLDER. The service has to run; ./qingliu preview starts it.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { answered, open, visit } from './browser.mjs';

const [address, folder] = process.argv.slice(2);
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true };
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

await mkdir(folder, { recursive: true });
const browser = await open();
for (const [name, [hash, options]] of Object.entries(pictures)) {
  const page = await visit(browser, new URL(hash, address).href, options);
  await answered(page);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  if (page.troubles.length) console.log(name, page.troubles);
  await page.context().close();
}
await browser.close();
