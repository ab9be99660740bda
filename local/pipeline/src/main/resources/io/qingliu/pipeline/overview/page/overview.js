// The page: follows the flow once a second, and shows what the address asks for, a search or an article.

import { ArticlePage } from './article-page.js';
import { charts } from './charts.js';
import { element } from './elements.js';
import { Evidence } from './evidence.js';
import { Flow, number } from './flow.js';
import { marked } from './hits.js';
import { label, offerLanguages } from './labels.js';
import './words.js';

const betweenLooks = 1000; // milliseconds
const betweenSearches = 2500; // new articles come by themselves, but not faster than one can read
const hitsOfAnAnswer = 20;
const facets = ['site', 'category', 'place', 'flag'];
const fields = ['words', ...facets, 'from', 'to'];

const byId = id => document.getElementById(id);
const flow = new Flow(byId('flow'));
const articlePage = new ArticlePage(byId('article'), new Evidence(byId('evidence')));

let wanted = new URLSearchParams(); // what the address asks for
let person = ''; // chosen in a chart alone
let found; // the last answer
let shown; // the article on the screen: {article, original}
let asked = 0; // of several questions only the last one is shown
let indexed; // how many articles there were at the last look

async function ask(address) {
  const response = await fetch(address);
  if (!response.ok) throw Object.assign(new Error((await response.json().catch(() => ({}))).detail ?? response.statusText), { status: response.status });
  return response.json();
}

async function look() {
  try {
    const now = await ask('flow');
    byId('troubles').hidden = true;
    byId('explain').href = now.explain;
    flow.show(now);
    showFeeding(now.feeding);
    if (indexed !== undefined && indexed !== now.index.indexed + now.index.deleted) refresh();
    indexed = now.index.indexed + now.index.deleted;
  } catch {
    byId('troubles').textContent = label('lost');
    byId('troubles').hidden = false;
  }
  setTimeout(look, betweenLooks);
}

function showFeeding(feeding) {
  byId('feeding').hidden = !feeding;
  if (!feeding) return;
  const { files, filesRead, pagesSent, pagesDone } = feeding;
  byId('progress').max = Math.max(1, pagesSent);
  byId('progress').value = Math.min(pagesDone, pagesSent);
  byId('progress-words').textContent = `${number(pagesDone)} ${label('of')} ${number(pagesSent)} ${label('pages')} · ${number(filesRead)} ${label('of')} ${number(files)} ${label('filesRead')}`;
}

// Whoever has asked for more than the beginning of the list is left alone.
let refreshing;

function refresh() {
  if (refreshing || wanted.has('article') || found?.hits.length > hitsOfAnAnswer) return;
  refreshing = setTimeout(() => {
    refreshing = undefined;
    if (!wanted.has('article')) search();
  }, betweenSearches);
}

/** Shows what the address asks for. */
function follow() {
  wanted = new URLSearchParams(location.hash.slice(1));
  person = wanted.get('person') ?? '';
  const article = wanted.get('article');
  byId('list').hidden = Boolean(article);
  byId('article').hidden = !article;
  return article ? showArticle(article) : search();
}

function query(more = {}) {
  const parameters = new URLSearchParams();
  for (const name of [...fields, 'person']) if (wanted.get(name)) parameters.set(name, wanted.get(name));
  Object.entries(more).forEach(([name, value]) => parameters.set(name, value));
  return parameters;
}

async function search(skip = 0) {
  const turn = ++asked;
  if (document.activeElement !== byId('words')) byId('words').value = wanted.get('words') ?? '';
  try {
    const answer = await ask(`articles?${query(skip ? { skip } : {})}`);
    if (turn !== asked) return;
    found = skip ? { ...answer, hits: [...found.hits, ...answer.hits] } : answer;
    drawFound();
  } catch {
    if (turn === asked) byId('status').textContent = label('lost');
  }
}

function drawFound() {
  const words = wanted.get('words');
  byId('status').textContent = `${number(found.total)} ${label('found')}${words ? '' : ` · ${label('newest')}`}${person ? ` · ${label('facet.person')}: ${person}` : ''}`;
  byId('hits').replaceChildren(...found.hits.map(hit));
  byId('more').hidden = found.hits.length >= found.total || found.hits.length >= 10_000;
  facets.forEach(facet => offer(facet, found.facets[facet]));
  ['from', 'to'].filter(day => document.activeElement !== byId(day)).forEach(day => { byId(day).value = wanted.get(day) ?? ''; });
  byId('charts').replaceChildren(...charts(found, (facet, value) => go({ [facet]: value })));
}

function hit({ id, title, excerpts, site, publishedAt, category }) {
  const about = [site, publishedAt?.slice(0, 10), category && label(`category.${category.name}`)].filter(part => part);
  return element('li', {},
    element('a', { href: `#${query({ article: id })}` }, marked(title ?? label('noTitle'))),
    excerpts.length > 0 && element('p', {}, excerpts.flatMap((excerpt, i) => [i > 0 ? ' … ' : '', ...marked(excerpt)])) || undefined,
    element('p', { className: 'about' }, about.map(part => element('span', {}, part))));
}

function offer(facet, values) {
  const chosen = wanted.get(facet) ?? '';
  const all = chosen && !values.some(({ value }) => value === chosen) ? [{ value: chosen, count: 0 }, ...values] : values;
  if (document.activeElement === byId(facet)) return;
  byId(facet).replaceChildren(element('option', { value: '' }, label('all')), ...all.map(({ value, count }) =>
    element('option', { value }, `${wordsOf(facet, value)} (${number(count)})`)));
  byId(facet).value = chosen;
}

function wordsOf(facet, value) {
  return facet === 'category' || facet === 'flag' ? label(`${facet}.${value}`, value) : value;
}

/** Goes to the search with something else chosen. */
function go(change) {
  const next = query();
  Object.entries(change).forEach(([name, value]) => (value ? next.set(name, value) : next.delete(name)));
  location.hash = next;
}

async function showArticle(id) {
  const turn = ++asked;
  shown = undefined;
  try {
    const article = await ask(`articles/${encodeURIComponent(id)}?${query()}`);
    if (turn !== asked) return;
    shown = { article };
    articlePage.show(article, `#${query()}`);
    scrollTo(0, byId('article').offsetTop - 10);
    await showOriginal(article.pageId, turn);
  } catch {
    if (turn === asked) articlePage.missing(`#${query()}`);
  }
}

async function showOriginal(pageId, turn) {
  for (;;) {
    const answer = await ask(`originals/${encodeURIComponent(pageId)}`);
    if (turn !== asked) return;
    if (answer.state === 'looking') articlePage.progress(answer);
    else {
      shown.original = answer;
      drawOriginal();
      return;
    }
  }
}

function drawOriginal() {
  if (shown.original.state === 'found') articlePage.showOriginal(shown.original, shown.article.pageId);
  else articlePage.gone();
}

function speak() {
  flow.draw();
  if (found) drawFound();
  if (shown) {
    articlePage.show(shown.article, `#${query()}`);
    if (shown.original) drawOriginal();
  }
}

byId('search').addEventListener('submit', event => {
  event.preventDefault();
  go({ words: byId('words').value.trim() });
});
[...facets, 'from', 'to'].forEach(name => byId(name).addEventListener('change', event => go({ [name]: event.target.value })));
byId('more').addEventListener('click', () => search(found.hits.length));
addEventListener('hashchange', follow);

offerLanguages(byId('language'), speak);
follow();
look();
