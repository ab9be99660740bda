// The page that explains, driven as a person would: node --test explain.test.mjs, with the address in QINGLIU_ADDRESS.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { answered, open, visit } from './browser.mjs';

const address = process.env.QINGLIU_ADDRESS;
const gb18030 = new URL('../../../samples/07-gb18030.html', import.meta.url);
const annotated = '清河縣新建圖書室\n3月5日，清河縣三座圖書(shu)室開(kai)放，讀者憑(ping)身份證(zheng)借書(shu)，文化館負責人說，'
  + '開(kai)館(guan)當天來了很多人，借出的書(shu)有九百冊，圖書(shu)室還要擴(kuo)大。\n';
let browser;

before(async () => { browser = await open(); });
after(() => browser.close());

async function at(hash, options) {
  const page = await visit(browser, new URL(hash, address).href, options);
  if (hash.includes('=')) await answered(page);
  return page;
}

async function paste(page, text) {
  await page.fill('#body', text);
  await page.click('button[type=submit]');
  await answered(page);
}

const textOf = (page, selector) => page.locator(selector).evaluate(element => element.textContent);
const evidence = page => page.locator('#evidence');

test('a pasted page is marked with the steps that changed it', async () => {
  const page = await at('/');
  await paste(page, annotated);

  assert.equal(await textOf(page, '#original'), annotated);
  assert.equal(await page.locator('#original mark.k-pinyin').count(), 10);
  assert.equal(await page.locator('#original mark.k-pinyin').first().textContent(), '(shu)');
  assert.match(await textOf(page, '#articles article'), /清河县三座图书室开放/);
  await page.locator('#original mark.k-pinyin').first().hover();
  assert.match(await evidence(page).textContent(), /pinyin-annotation@1.*「\(shu\)」 → removed/);
  assert.deepEqual(page.troubles, []);
});

test('a step that is switched off is left out, and its marks go', async () => {
  const page = await at('/#sample=annotated');
  const box = page.getByRole('checkbox', { name: /Pinyin annotations/ });

  await box.uncheck();
  await page.waitForFunction(() => !document.querySelector('#original mark.k-pinyin'));
  await answered(page);
  assert.match(await textOf(page, '#articles'), /产\(chǎn\)业/);
  assert.match(page.url(), /without=pinyin-annotation/);
  await box.check();
  await page.waitForSelector('#original mark.k-pinyin');
  assert.doesNotMatch(await textOf(page, '#articles'), /chǎn/);
  assert.deepEqual(page.troubles, []);
});

test('a colour hides and shows its marks', async () => {
  const page = await at('/#sample=annotated');
  const colour = () => page.locator('#original mark.k-pinyin').first().evaluate(mark => getComputedStyle(mark).backgroundColor);
  const marked = await colour();

  await page.getByRole('button', { name: 'Pinyin', exact: true }).click();
  assert.notEqual(await colour(), marked);
  await page.getByRole('button', { name: 'Pinyin', exact: true }).click();
  assert.equal(await colour(), marked);
});

test('a link shows the same page again', async () => {
  const page = await at('/');
  await paste(page, annotated);
  await page.waitForFunction(() => location.hash.startsWith('#page='));

  const other = await at(new URL(page.url()).hash);
  assert.equal(await textOf(other, '#original'), annotated);
  assert.match(new URL(page.url()).hash, /^#page=[0-9a-f]{64}$/);
  const gone = await visit(browser, new URL(`/#page=${'0'.repeat(64)}`, address).href);
  await gone.waitForFunction(() => document.querySelector('#status').textContent.includes('no longer kept'));
});

test('a dropped file in GB18030 is read', async () => {
  const page = await at('/');
  const bytes = [...await readFile(gb18030)];
  await page.evaluate(content => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(content)], '07-gb18030.html'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, bytes);
  await answered(page);

  await page.waitForFunction(() => document.querySelector('#status').textContent.includes('gb18030'));
  assert.match(await textOf(page, '#articles h3'), /稻田里养出“双丰收”/);
  assert.ok(await page.locator('#original mark.k-markup').count() > 20);
  await page.selectOption('#charset', 'Big5');
  await page.waitForFunction(() => document.querySelector('#status').textContent.includes('Big5'));
  assert.deepEqual(page.troubles, []);
});

test('a refused page says why', async () => {
  const page = await at('/#sample=refused');

  assert.match(await textOf(page, '#refusal'), /navigation-only.*send the pages that it links to/);
  assert.equal(await page.locator('#articles article').count(), 0);
});

test('facts are marked in the article and listed beside it', async () => {
  const page = await at('/#sample=facts');

  const facts = await textOf(page, 'aside.facts');
  for (const fact of ['平遥县', '140728', '林小禾', '县委书记', '平遥县公安局', '350000000', '2025-03-07']) assert.ok(facts.includes(fact), fact);
  await page.getByRole('button', { name: '3.5亿元' }).click();
  await page.waitForFunction(() => document.activeElement.textContent === '3.5亿元');
  assert.match(await evidence(page).textContent(), /350000000 CNY/);
});

test('a page full of scripts does nothing', async () => {
  const hostile = `<title><script>alert(1)</script></title><body onload="alert(2)"><div><h1>清河县新建图书室"><img src=x onerror=alert(3)></h1>
    <p>&lt;script&gt;alert(4)&lt;/script&gt;三座图书室同日开放，读者凭身份证即可借书。<svg onload=alert(5)></p><p>&lt;img src=x onerror=alert(6)&gt;
    来源：<a href="javascript:alert(7)">清河日报</a>，责任编辑：&lt;iframe src=javascript:alert(8)&gt;</p></div></p></p>`;
  const page = await at('/#sample=hostile');
  for (const format of ['text/html', 'text/plain']) {
    await page.selectOption('#format', format);
    await page.locator('#paste').evaluate(details => { details.open = true; });
    await paste(page, hostile.repeat(20));
    await page.locator('#original').evaluate(pane => pane.querySelectorAll('mark').forEach(mark => mark.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))));
  }

  assert.equal(await textOf(page, '#original'), hostile.repeat(20));
  assert.equal(await page.locator('#result :is(script, img, iframe, svg, a), #evidence :is(script, img, iframe, svg, a)').count(), 0);
  assert.deepEqual(page.troubles, []);
});

test('a link with nonsense in it does nothing', async () => {
  for (const hash of ['/#sample=../../etc', '/#page=%3Cscript%3E', '/#without=%3Cimg%20src=x%3E&sample=none', '/#%']) {
    const page = await visit(browser, new URL(hash, address).href);
    await page.waitForSelector('#sample option:nth-child(2)', { state: 'attached' });
    assert.equal(await page.locator('#result').isVisible(), false, hash);
    assert.deepEqual(page.troubles.filter(trouble => !trouble.includes('404')), [], hash);
  }
});

test('everything can be reached with the keyboard', async () => {
  const page = await at('/#sample=annotated');
  const reached = new Set();
  await page.locator('#language').focus();
  for (let i = 0; i < 60 && !reached.has('original'); i++) {
    await page.keyboard.press('Tab');
    reached.add(await page.evaluate(() => document.activeElement.id || document.activeElement.dataset.step || document.activeElement.textContent));
  }

  for (const part of ['sample', 'file', 'charset', 'format', 'url', 'Clean', 'pinyin-annotation', 'Pinyin', 'original']) assert.ok(reached.has(part), part);
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.activeElement.tagName === 'MARK');
  await page.waitForSelector('#evidence:not([hidden])');
  assert.match(await evidence(page).textContent(), /breadcrumb@1/);
  await page.keyboard.press('Escape');
  assert.equal(await evidence(page).isVisible(), false);
});

test('it speaks Chinese to those who do', async () => {
  const page = await at('/#sample=annotated', { locale: 'zh-CN' });

  assert.equal(await page.locator('#original-heading').textContent(), '原文');
  await page.click('#language');
  assert.equal(await page.locator('#original-heading').textContent(), 'Original');
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
});

test('it is dark where everything is dark', async () => {
  const ground = page => page.locator('body').evaluate(element => getComputedStyle(element).backgroundColor);

  assert.notEqual(await ground(await at('/', { colorScheme: 'dark' })), await ground(await at('/', { colorScheme: 'light' })));
});

test('it fits on a phone', async () => {
  for (const sample of ['annotated', 'website', 'facts', 'hostile']) {
    const page = await at(`/#sample=${sample}`, { viewport: { width: 360, height: 740 }, hasTouch: true });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 360, `${sample} is ${width} wide`);
    const tops = await page.evaluate(() => ['original', 'articles'].map(id => document.getElementById(id).getBoundingClientRect().top));
    assert.ok(tops[1] > tops[0] + 100, 'one below the other');
  }
});

test('a long page stays usable', async t => {
  const page = await at('/');
  const long = annotated.repeat(Math.ceil(2_000_000 / Buffer.byteLength(annotated)));
  const begin = Date.now();
  await page.setInputFiles('#file', { name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(long) });
  await page.waitForSelector('#original .chunk');
  const read = Date.now() - begin;
  await answered(page);
  const shown = Date.now() - begin;

  assert.equal(await textOf(page, '#original'), long);
  const scrolled = await page.evaluate(async () => {
    const pane = document.getElementById('original');
    const frames = [];
    for (let i = 1; i <= 20; i++) {
      const before = performance.now();
      pane.scrollTop = pane.scrollHeight * i / 20;
      await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
      frames.push(performance.now() - before);
    }
    return Math.max(...frames);
  });
  await page.waitForFunction(() => document.querySelector('#original .chunk:last-child mark'));
  const marked = await page.locator('#original mark').count();
  assert.ok(marked < 60_000, `${marked} marks were made at once`);
  assert.deepEqual(page.troubles, []);
  t.diagnostic(`2 MB: to be read after ${read} ms, marked after ${shown} ms, longest frame of scrolling ${Math.round(scrolled)} ms, ${marked} marks drawn`);
});

test('it paints soon', async t => {
  const page = await at('/');
  const long = annotated.repeat(Math.ceil(5_000 / annotated.length));
  await paste(page, long);
  await page.waitForFunction(() => location.hash.startsWith('#page='));
  await page.reload();
  await answered(page);

  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime);
  const marked = await page.evaluate(() => performance.now());
  t.diagnostic(`5,000 characters: first paint after ${Math.round(paint)} ms, marked after ${Math.round(marked)} ms at most`);
});
