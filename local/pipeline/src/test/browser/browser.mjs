// A real Chromium, and an ear for everything that a page must never do.

import { chromium } from 'playwright-core';

// Nothing here is a race: on a busy machine a long page takes its time.
const patience = 120_000;

/** Starts the browser of this machine. */
export function open() {
  return chromium.launch({ executablePath: process.env.QINGLIU_CHROMIUM ?? '/usr/bin/chromium' });
}

/** A page that collects in page.troubles what went wrong on it: dialogs, errors, violations, foreign requests. */
export async function visit(browser, address, options = {}) {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1400, height: 900 }, ...options });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  page.troubles = [];
  page.on('dialog', dialog => {
    page.troubles.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on('pageerror', error => page.troubles.push(`error: ${error.message}`));
  page.on('console', message => ['error', 'warning'].includes(message.type()) && page.troubles.push(`console: ${message.text()}`));
  page.on('request', request => {
    if (new URL(request.url()).origin !== new URL(address).origin) page.troubles.push(`request: ${request.url()}`);
  });
  await page.addInitScript(() => document.addEventListener('securitypolicyviolation', event =>
    console.error(`violation: ${event.violatedDirective} ${event.blockedURI}`)));
  await page.goto(address);
  return page;
}

/** Waits until an answer is on the screen. */
export async function answered(page) {
  await page.waitForSelector('#result:not([hidden]):not([aria-busy])');
}

/** Waits until the overview shows the flow and what was found. */
export async function found(page) {
  await page.waitForSelector('#flow svg');
  await page.waitForSelector('#hits li');
}
