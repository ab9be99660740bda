// The page: takes a page in, asks for what the cleaner makes of it, and shows both side by side.

import { Articles } from './articles.js';
import { decode, guessType } from './decode.js';
import { element } from './elements.js';
import { Evidence } from './evidence.js';
import { label, offerLanguages } from './labels.js';
import { Original } from './original.js';
import { find, keep, preview, Refused, sample } from './service.js';
import { needed } from './steps.js';
import { StepList } from './step-list.js';

const samples = ['annotated', 'newspaper', 'website', 'facts', 'refused', 'hostile'];
const longestToEdit = 200_000; // characters; a text area of more makes a browser slow
const addressOfSamples = 'https://news.example.cn/2025/03/08/';

const byId = id => document.getElementById(id);
const [body, url, format, charset] = ['body', 'url', 'format', 'charset'].map(byId);

const evidence = new Evidence(byId('evidence'));
const original = new Original(byId('original'), evidence);
const articles = new Articles(byId('articles'), evidence);
const steps = new StepList(byId('steps'), (kind, visible) => original.toggle(kind, visible), switchStep);

let shown; // {page, answer, link}: what is on the screen
let file; // the bytes that were dropped, for another choice of charset
let edited = true; // whether the text area, and not something larger, holds the page
let off = new Set(); // names of the steps that are switched off
let asked = 0; // of several questions only the last one is shown

/** Cleans a page and shows it; link tells what the address says of it. */
async function show(page, link) {
  const turn = ++asked;
  say(label('cleaning'));
  byId('result').setAttribute('aria-busy', 'true');
  try {
    const answer = await preview(page, [...off].filter(name => !needed.has(name)));
    if (turn !== asked) return;
    shown = { page, answer, link };
    say('');
    draw();
    setAddress(link ?? await linkTo(page), turn);
  } catch (problem) {
    if (turn === asked) say(problem instanceof Refused ? problem.message : label('missing'), true);
  } finally {
    if (turn === asked) byId('result').removeAttribute('aria-busy');
  }
}

function draw() {
  const { page, answer } = shown;
  byId('result').hidden = false;
  byId('refusal').hidden = answer.rejected === null;
  if (answer.rejected) {
    const { reason, message } = answer.rejected;
    const words = label(`refusal.${reason}`, message);
    byId('refusal').replaceChildren(element('strong', {}, `${label('refused')}: `), element('code', {}, reason), ' ', words);
  }
  const marks = answer.rejected ? answer.marks.map(mark => ({ ...mark, isRefused: true })) : answer.marks;
  steps.show(marks, off);
  original.show(page.body, marks, off);
  articles.show(answer.articles);
}

function switchStep(name, on) {
  if (on) off.delete(name);
  else off.add(name);
  show(shown.page, shown.link || undefined);
}

// What is too large to be kept is shown all the same; only nobody can be sent a link to it.
async function linkTo(page) {
  try {
    return `page=${await keep(page)}`;
  } catch {
    return '';
  }
}

function setAddress(link, turn) {
  if (turn !== asked) return;
  shown.link = link;
  const without = [...off].join(',');
  history.replaceState(null, '', link ? `#${link}${without && `&without=${without}`}` : location.pathname);
}

/** Shows what the address asks for. */
async function follow() {
  const wanted = new URLSearchParams(location.hash.slice(1));
  off = new Set((wanted.get('without') ?? '').split(',').filter(name => /^[a-z-]+$/.test(name)));
  const name = wanted.get('sample');
  const hash = wanted.get('page');
  byId('sample').value = samples.includes(name) ? name : '';
  try {
    if (samples.includes(name)) {
      const text = await sample(name);
      await enter({ body: text, url: `${addressOfSamples}${name}.html`, contentType: guessType(text) }, `sample=${name}`);
    } else if (hash) {
      const page = await find(hash);
      if (typeof page.body !== 'string') throw new Refused();
      await enter(page, `page=${hash}`);
    }
  } catch (problem) {
    say(problem instanceof Refused ? label('gone') : label('missing'), true);
  }
}

/** Puts a page into the form and shows it. */
function enter(page, link) {
  edited = page.body.length <= longestToEdit;
  body.value = edited ? page.body : '';
  body.placeholder = edited ? '' : `${page.body.length} ${label('characters')}`;
  url.value = page.url ?? '';
  byId('paste').open = false;
  shown = { page };
  const done = show(page, link);
  if (!edited) showUnmarked(page);
  return done;
}

// A long page takes seconds to clean; until then it can be read.
function showUnmarked(page) {
  byId('result').hidden = false;
  byId('refusal').hidden = true;
  byId('steps').replaceChildren();
  original.show(page.body, [], off);
  articles.show([]);
}

function pageOfForm(text) {
  const page = { body: text.toWellFormed?.() ?? text, contentType: format.value || guessType(text) };
  return url.value.trim() ? { ...page, url: url.value.trim() } : page;
}

async function readFile(chosen) {
  file = chosen;
  const decoded = decode(new Uint8Array(await chosen.arrayBuffer()), charset.value);
  off = new Set();
  byId('sample').value = '';
  url.value = '';
  await enter(pageOfForm(decoded.text));
  const length = `${decoded.text.length} ${label('characters')}`;
  if (!byId('status').textContent) say(`${chosen.name}: ${label('read')} ${decoded.charset}, ${length}`);
}

function say(words, wrong = false) {
  byId('status').textContent = words;
  byId('status').classList.toggle('wrong', wrong);
}

function listSamples() {
  const chosen = byId('sample').value;
  const nameOf = name => label(name ? `sample.${name}` : 'own');
  const options = ['', ...samples].map(name => element('option', { value: name }, nameOf(name)));
  byId('sample').replaceChildren(...options);
  byId('sample').value = chosen;
}

function speak() {
  listSamples();
  if (shown?.answer) draw();
}

byId('page').addEventListener('submit', event => {
  event.preventDefault();
  const text = edited ? body.value : shown.page.body;
  if (text === '') return say(label('empty'), true);
  byId('sample').value = '';
  byId('paste').open = false;
  return show(pageOfForm(text));
});
body.addEventListener('input', () => { edited = true; });
byId('sample').addEventListener('change', event => {
  if (event.target.value) location.hash = `sample=${event.target.value}`;
});
byId('file').addEventListener('change', event => event.target.files.length && readFile(event.target.files[0]));
charset.addEventListener('change', () => file && readFile(file));
document.addEventListener('dragover', event => {
  event.preventDefault();
  document.body.classList.add('dropping');
});
document.addEventListener('dragleave', event => event.relatedTarget ?? document.body.classList.remove('dropping'));
document.addEventListener('drop', event => {
  event.preventDefault();
  document.body.classList.remove('dropping');
  if (event.dataTransfer.files.length) readFile(event.dataTransfer.files[0]);
});
addEventListener('hashchange', follow);

if (matchMedia('(max-width: 56rem)').matches) byId('steps-panel').open = false;
offerLanguages(byId('language'), speak);
follow();
