// The overview, driven as a person would: node --test overview.test.mjs, with the address of a run in QINGLIU_ADDRESS that has
// been fed the samples and a page full of scripts.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { found, open, visit } from './browser.mjs';

const address = process.env.QINGLIU_ADDRESS;
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
let browser;

before(async () => { browser = await open(); });
after(() => browser.close());

async function at(search, options) {
  const page = await visit(browser, new URL(search ? `#${new URLSearchParams(search)}` : '', address).href, options);
  await found(page);
  return page;
}

async function search(page, words) {
  await page.fill('#words', words);
  await page.keyboard.press('Enter');
  await page.waitForSelector('#hits mark.hit');
}

const textOf = (page, selector) => page.locator(selector).first().evaluate(element => element.textContent);
const widest = page => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test('the flow shows what the services count', async () => {
  const page = await at();

  const picture = await page.locator('#flow svg').getAttribute('aria-label');
  assert.match(picture, /ingest-service: accepted \d\d+, ingested \d+.*clean-service: .*index-service: /);
  await page.waitForFunction(() => [...document.querySelectorAll('#flow text')].filter(text => text.textContent === '0 waiting').length === 3);
  assert.deepEqual(page.troubles, []);
});

test('words in Traditional characters find the Simplified article, its original and its edits', async () => {
  const page = await at();

  await search(page, '沈若蘭');
  assert.deepEqual(await page.locator('#hits mark.hit').allTextContents(), ['沈若兰', '沈若兰']);
  assert.match(await textOf(page, '#hits li a'), /云溪县召开春季茶产业推进会/);
  await page.locator('#hits li a').first().click();
  await page.waitForSelector('#original mark.k-pinyin');
  assert.match(await textOf(page, '#article article'), /云溪县召开春季茶产业推进会.*县长沈若兰出席会议/s);
  assert.match(await textOf(page, '#article aside.facts'), /沈若兰.*县长/s);
  assert.match(await textOf(page, '#original'), /雲溪縣召開春季茶產\(chǎn\)業\(yè\)推進會\(huì\)/);
  assert.match(await textOf(page, '.edits'), /Pinyin annotations.*\(chǎn\)/s);
  await page.locator('#original mark.k-pinyin').first().hover();
  assert.match(await textOf(page, '#evidence'), /pinyin-annotation@1.*「\(chǎn\)」 → removed/s);
  await page.getByRole('link', { name: 'All articles' }).click();
  await page.waitForSelector('#hits mark.hit');
  assert.deepEqual(page.troubles, []);
});

test('an article leads to the page that explains, with its original', async () => {
  const page = await at({ words: '沈若蘭' });
  await page.locator('#hits li a').first().click();
  await page.waitForSelector('#original');

  const link = await page.getByRole('link', { name: 'Explain this page' }).getAttribute('href');
  const answer = await page.context().request.get(new URL(link, address).href, { maxRedirects: 0 });
  assert.equal(answer.status(), 303);
  assert.match(answer.headers().location, /#page=[0-9a-f]{64}$/);
});

test('filters narrow the list and stay in the address', async () => {
  const page = await at({ words: '图书室' });
  const all = await page.locator('#hits li').count();

  await page.goto(new URL(`#${new URLSearchParams({ words: '沈若兰' })}`, address).href);
  await page.waitForFunction(() => document.querySelectorAll('#hits li').length === 1);
  await page.selectOption('#category', 'agriculture');
  await page.waitForFunction(() => location.hash.includes('category=agriculture'));
  assert.equal(await page.locator('#hits li').count(), 1);
  await page.fill('#from', '2031-01-01');
  await page.waitForFunction(() => document.querySelectorAll('#hits li').length === 0);
  assert.ok(all > 0);
  const again = await visit(browser, page.url());
  await again.waitForFunction(() => document.querySelector('#category').value === 'agriculture');
  assert.deepEqual(page.troubles, []);
});

test('a bar of a chart chooses', async () => {
  const page = await at({ words: '沈若蘭' });

  await page.locator('.charts').getByRole('button', { name: '方明远' }).click();
  await page.waitForFunction(() => document.querySelector('#status').textContent.includes('方明远'));
  assert.equal(await page.locator('#hits li').count(), 1);
});

test('an article full of scripts does nothing', async () => {
  const page = await at({ words: '恶意图书室' });

  assert.match(await textOf(page, '#hits li'), /<img src=x onerror=alert/);
  await page.locator('#hits li a').first().click();
  await page.waitForSelector('#original');
  assert.match(await textOf(page, '#original'), /svg onload=alert/);
  assert.match(await textOf(page, '#article article'), /<script>alert/);
  assert.equal(await page.locator('main script, main img, main iframe').count(), 0);
  assert.deepEqual(page.troubles, []);
});

test('nothing is wider than a phone', async () => {
  const page = await at(undefined, phone);
  assert.ok(await widest(page) <= 0);

  await search(page, '沈若蘭');
  await page.locator('#hits li a').first().click();
  await page.waitForSelector('#original');
  assert.ok(await widest(page) <= 0);
});

test('dark is dark and Chinese is Chinese', async () => {
  const page = await at(undefined, { colorScheme: 'dark', locale: 'zh-CN' });

  assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(20, 23, 26)');
  assert.match(await textOf(page, 'h1'), /流程总览/);
  await page.getByRole('button', { name: 'English' }).click();
  assert.match(await textOf(page, 'h1'), /what flows/);
});

test('the keyboard alone finds and opens an article', async () => {
  const page = await at();

  await page.locator('#words').focus();
  await page.keyboard.type('沈若蘭');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#hits mark.hit');
  await page.evaluate(() => document.querySelector('#to').focus());
  for (let i = 0; i < 8 && !await page.evaluate(() => document.activeElement.closest('#hits')); i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#original');
});
