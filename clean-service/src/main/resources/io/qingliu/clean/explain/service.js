// What the page asks of the service: the preview that everybody uses, the samples, and what was looked at before.

/** An answer that is no answer: a sentence for a person. */
export class Refused extends Error {}

const json = { 'Content-Type': 'application/json' };

/** What the cleaner makes of a page, without the steps that are switched off. */
export function preview(page, without) {
  const query = new URLSearchParams({ explain: true, texts: false });
  without.forEach(step => query.append('without', step));
  return ask(`v1/preview?${query}`, { method: 'POST', headers: json, body: JSON.stringify(page) });
}

/** Keeps a page for its link; tells its hash. */
export async function keep(page) {
  return (await ask('explain/pages', { method: 'POST', headers: json, body: JSON.stringify(page) })).page;
}

/** A page that was kept. */
export function find(hash) {
  return ask(`explain/pages/${encodeURIComponent(hash)}`);
}

/** The text of a sample. */
export async function sample(name) {
  return (await answer(`explain/samples/${encodeURIComponent(name)}`)).text();
}

async function ask(address, request) {
  return (await answer(address, request)).json();
}

async function answer(address, request) {
  const response = await fetch(address, request);
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Refused(problem.detail ?? `${response.status} ${response.statusText}`);
  }
  return response;
}
